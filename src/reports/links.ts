import { DAY } from "../core/clock.ts";
import type { Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { sha256 } from "../core/hash.ts";
import { type LinkToken, newLinkToken, type ReportId } from "../core/ids.ts";
import { reportLinks } from "./schema.ts";

/** A private link works this long; every mail brings a fresh one. */
export const LINK_LIFE = 180 * DAY;

/** Makes a new private link: the complete address, and the INSERT of its hash for the change's batch. */
export async function issueLink(
  ctx: Ctx,
  reportId: ReportId,
): Promise<{ token: LinkToken; url: string; write: Write }> {
  const token = newLinkToken();
  const now = ctx.clock.now();
  return {
    token,
    url: `${ctx.config.BASE_URL}/r/${token}`,
    write: ctx.db
      .insert(reportLinks)
      .values({ tokenHash: await sha256(token), reportId, expiresAt: now + LINK_LIFE, createdAt: now }),
  };
}
