import { asc, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { requireRole, requireSite } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict, fieldError, InvalidInput, NotFound } from "../core/errors.ts";
import { newId, type SiteId, type SiteWordId } from "../core/ids.ts";
import { parseInput, requiredText } from "../core/validate.ts";
import { sites } from "../sites/schema.ts";
import { deskEvent } from "../staff/desk-event.ts";
import { lexicon } from "./lexicon/index.ts";
import { conceptsOf } from "./lexicon/overlay.ts";
import { type SiteWord, siteWords } from "./schema.ts";
import { markSiteStale } from "./stale.ts";
import { tokenise } from "./text.ts";

export const siteWordInput = z.object({
  /** What the site says. */
  word: requiredText(60),
  /** What everybody says: a known word, or a few of them. */
  meaning: requiredText(80),
});

/** Words a site may have of its own: enough for a house, too few to rewrite the language. */
const MOST = 300;

const keyOf = (word: string): string =>
  tokenise(word)
    .map((token) => token.text)
    .join(" ");

/** A site and those of its group, by a subquery for the one. */
const nearSites = (id: SQL): SQL => sql`(SELECT near.id FROM ${sites} near JOIN ${sites} own ON own.id = ${id}
  WHERE near.id = own.id OR near.site_group = own.site_group)`;

/** Own words of a site's group, for a read's own batch. `site` selects the site's id. */
export function wordsNear(ctx: Ctx, site: SQL) {
  return ctx.db
    .select({ word: siteWords.word, meaning: siteWords.meaning })
    .from(siteWords)
    .where(sql`${siteWords.siteId} IN ${nearSites(site)}`)
    .orderBy(asc(siteWords.createdAt), asc(siteWords.id))
    .limit(2 * MOST);
}

/** What a meaning is understood as: names of its concepts, a broad kind left out beside a narrow one. */
export function understoodAs(meaning: string): string[] {
  const lex = lexicon();
  const concepts = conceptsOf(meaning, lex);
  const kinds = concepts.filter((id) => id.startsWith("k_")).map((id) => id.slice(2));
  const broad = (id: string) =>
    id.startsWith("k_") && kinds.some((kind) => `k_${kind}` !== id && lex.ancestors(kind).has(id.slice(2)));
  return concepts.filter((id) => !broad(id)).map((id) => lex.label(id, "en"));
}

/** Own words of one of the actor's sites, in order of the alphabet. Managers and administrators. One round trip. */
export async function listSiteWords(ctx: Ctx, siteId: SiteId): Promise<readonly SiteWord[]> {
  requireSite(requireRole(ctx.actor, "manager"), { siteId });
  return ctx.db.select().from(siteWords).where(eq(siteWords.siteId, siteId)).orderBy(asc(siteWords.wordKey));
}

/**
 * A site's own word for something known; things of its group that are open are read again with it. Managers and
 * administrators. Throws `InvalidInput`, `NotFound`, `NotAllowed`.
 */
export async function addSiteWord(ctx: Ctx, siteId: SiteId, raw: unknown): Promise<SiteWordId> {
  const actor = requireRole(ctx.actor, "manager");
  requireSite(actor, { siteId });
  const { word, meaning } = parseInput(siteWordInput, raw);
  const wordKey = keyOf(word);
  if (wordKey === "")
    throw new InvalidInput([fieldError("word", "invalid", { message: "Please use letters or digits." })]);
  if (conceptsOf(meaning).length === 0) {
    const message = `“${meaning}” is not known here. Please use everyday words for it, such as “stuffed rabbit” or “luggage room”.`;
    throw new InvalidInput([fieldError("meaning", "not_offered", { message })]);
  }
  const [site] = await ctx.db
    .select({ id: sites.id, words: sql<number>`(SELECT count(*) FROM ${siteWords} w WHERE w.site_id = ${siteId})` })
    .from(sites)
    .where(eq(sites.id, siteId));
  if (!site) throw new NotFound("There is no such site.");
  if (site.words >= MOST) throw new InvalidInput([fieldError("word", "too_many", { limit: MOST })]);
  const id = newId("word");
  const now = ctx.clock.now();
  await commit(ctx, {
    writes: [
      ctx.db.insert(siteWords).values({ id, siteId, word, wordKey, meaning, addedByName: actor.name, createdAt: now }),
      ctx.db.run(markSiteStale(nearSites(sql`${siteId}`))),
      deskEvent(ctx, actor, "word_added", siteId, { word, meaning }),
    ],
  }).catch((error: unknown) => {
    throw error instanceof Conflict ? new InvalidInput([fieldError("word", "taken")]) : error;
  });
  ctx.after.push({ kind: "refresh_stale" });
  return id;
}

/** Takes an own word away again. Managers and administrators. Throws `NotFound`, `NotAllowed`, `Conflict`. */
export async function removeSiteWord(ctx: Ctx, id: SiteWordId): Promise<void> {
  const actor = requireRole(ctx.actor, "manager");
  const [row] = await ctx.db.select().from(siteWords).where(eq(siteWords.id, id));
  if (!row) throw new NotFound("There is no such word.");
  const { siteId, word, meaning } = requireSite(actor, row);
  await commit(ctx, {
    guards: [ctx.db.delete(siteWords).where(eq(siteWords.id, id))],
    writes: [
      ctx.db.run(markSiteStale(nearSites(sql`${siteId}`))),
      deskEvent(ctx, actor, "word_removed", siteId, { word, meaning }),
    ],
    lost: async () => new Conflict("This word was taken away already."),
  });
  ctx.after.push({ kind: "refresh_stale" });
}
