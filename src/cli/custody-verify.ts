import { auditAllChains } from "../custody/audit.ts";
import { databaseOf, openDatabase } from "../platform/database.node.ts";

// `npm run custody:verify`: checks every item's chain; names each fault and ends with 1 when there is one.
const url = process.env.DATABASE_URL ?? "file:.data/demo/homeward.db";
const client = await openDatabase(url, process.env.DATABASE_AUTH_TOKEN);
const { items, events, faults } = await auditAllChains(databaseOf(client));
client.close();
for (const { itemId, seq, fault } of faults) console.error(`${itemId} event ${seq}: ${fault}`);
console.log(`${items} items, ${events} events, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
