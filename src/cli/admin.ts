import { sql } from "drizzle-orm";
import { newId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { databaseOf, openDatabase } from "../platform/database.node.ts";
import { inviteStaffInput } from "../staff/model.ts";
import { staff } from "../staff/schema.ts";

// `npm run admin -- NAME E-MAIL`: the first administrator of a new desk; everybody else is invited from the pages.
const [name, email] = process.argv.slice(2);
const url = process.env.DATABASE_URL;
if (!url || !name || !email) {
  console.error('Usage: DATABASE_URL=… npm run admin -- "Ada Admin" ada@example.com');
  process.exit(1);
}
const client = await openDatabase(url, process.env.DATABASE_AUTH_TOKEN);
const input = parseInput(inviteStaffInput, { name, email, role: "admin" });
const now = new Date();
const added = await databaseOf(client)
  .insert(staff)
  .values({ ...input, id: newId("staff"), createdAt: now, updatedAt: now })
  .onConflictDoUpdate({ target: staff.email, set: { role: "admin", leftAt: null, version: sql`version + 1` } })
  .returning({ email: staff.email });
client.close();
console.log(`${added[0]?.email} is an administrator and can sign in with a code sent there.`);
