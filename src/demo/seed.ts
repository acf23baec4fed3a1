import { and, desc, eq } from "drizzle-orm";
import { answerClaim } from "../claims/answer.ts";
import { judgeClaim } from "../claims/judge.ts";
import { claims } from "../claims/schema.ts";
import type { Actor, StaffActor } from "../core/actor.ts";
import { type Instant, MINUTE, settableClock } from "../core/clock.ts";
import type { Ctx, Platform } from "../core/ctx.ts";
import { type ItemId, newId, type ReportId, type SiteId, type StaffId, type StorageLocationId } from "../core/ids.ts";
import { makeCtx } from "../core/make-ctx.ts";
import { fromLocal, toLocal } from "../core/zone.ts";
import { disposeItem } from "../items/dispose.ts";
import { logItem } from "../items/log.ts";
import { moveItem } from "../items/move.ts";
import { items } from "../items/schema.ts";
import { runAfter } from "../jobs/after.ts";
import { pairByHand } from "../matching/by-hand.ts";
import { confirmMatch, rejectMatch } from "../matching/decide.ts";
import { matches } from "../matching/schema.ts";
import { addSiteWord } from "../matching/site-words.ts";
import { type PreparedPhoto, preparePhotos } from "../photos/prepare.ts";
import { leaveAfterword } from "../reports/afterword.ts";
import { closeReport } from "../reports/close.ts";
import { fileReport } from "../reports/file.ts";
import { openReport, viewReport } from "../reports/read.ts";
import { reports } from "../reports/schema.ts";
import { chooseReturn } from "../returns/choose.ts";
import { handOverReturn } from "../returns/hand-over.ts";
import { returns } from "../returns/schema.ts";
import { shipReturn } from "../returns/ship.ts";
import { addStorage, createSite } from "../sites/manage.ts";
import { inviteStaff } from "../staff/manage.ts";
import { importStays } from "../stays/import.ts";
import { pageLanguage } from "../web/languages.ts";
import { renderPicture } from "./pictures/index.ts";
import {
  type DemoItem,
  type DemoPicture,
  type DemoReport,
  type DemoSite,
  type ItemStep,
  type Moment,
  type ReportStep,
  world,
} from "./world.ts";

interface Happening {
  readonly at: Instant;
  /** Keeps what was written in order in order, when two things happen in one minute. */
  readonly order: number;
  readonly run: () => Promise<void>;
}

/** Fills an empty desk with the demo world, through the same verbs as real use, each at its own time. */
export async function seedDemo(real: Platform, progress: (line: string) => void = () => {}): Promise<void> {
  const now = real.clock.now();
  const clock = settableClock(now - 400 * 24 * 60 * MINUTE);
  const platform: Platform = { ...real, clock };
  const setup: StaffActor = { kind: "staff", id: newId("staff"), name: "Setup", role: "admin", siteIds: [] };
  const act = (actor: Actor) => makeCtx(platform, actor);

  const siteIds = new Map<string, SiteId>();
  const storageIds = new Map<string, StorageLocationId>();
  const root = act(setup);
  for (const site of world.sites) {
    const id = await createSite(root, siteInput(site));
    siteIds.set(site.key, id);
    for (const place of site.storage)
      storageIds.set(`${site.key}/${place.key}`, await addStorage(root, id, { name: place.name }));
  }
  const people = new Map<string, StaffActor>();
  for (const person of world.staff) {
    const mine = person.role === "admin" ? [] : person.sites.map((key) => need(siteIds, key));
    const id: StaffId = await inviteStaff(root, {
      name: person.name,
      email: person.email,
      role: person.role,
      siteIds: mine,
    });
    people.set(person.key, { kind: "staff", id, name: person.name, role: person.role, siteIds: mine });
  }
  await runAfter(root);

  progress("Taking photographs of the things on the shelves …");
  const photosOf = await prepareAll(act({ kind: "guest" }), [...world.items, ...world.reports]);

  const itemIds = new Map<string, ItemId>();
  const filed = new Map<string, { id: ReportId; token: string }>();
  const happenings: Happening[] = [];
  const zoneOf = (siteKey: string) => world.sites.find((site) => site.key === siteKey)?.timeZone ?? "UTC";
  const happen = (site: string, moment: Moment, actor: () => Actor, run: (ctx: Ctx) => Promise<unknown>) => {
    const at = resolve(moment, now, zoneOf(site));
    happenings.push({
      at,
      order: happenings.length,
      run: async () => {
        const ctx = act(actor());
        await run(ctx);
        await runAfter(ctx);
      },
    });
  };
  const by = (key: string) => () => need(people, key);

  for (const item of world.items) {
    happen(item.site, item.logged, by(item.loggedBy), async (ctx) => {
      const { id } = await logItem(
        ctx,
        {
          ...describe(item),
          siteId: need(siteIds, item.site),
          title: item.title,
          hiddenDetails: item.hidden,
          foundAt: resolve(item.found, now, zoneOf(item.site)),
          storageLocationId: need(storageIds, `${item.site}/${item.storage}`),
        },
        photosOf.get(item) ?? [],
      );
      itemIds.set(item.key, id);
    });
    for (const step of item.steps ?? []) happen(item.site, step.at, by(step.by), (ctx) => itemStep(ctx, item, step));
  }

  async function itemStep(ctx: Ctx, item: DemoItem, step: ItemStep): Promise<void> {
    const id = need(itemIds, item.key);
    const [row] = await ctx.db.select({ version: items.version }).from(items).where(eq(items.id, id));
    const version = row?.version ?? 1;
    if (step.do === "move")
      return moveItem(ctx, id, { storageLocationId: need(storageIds, `${item.site}/${step.to}`), version });
    const note = [step.note, step.recipient, step.reference].filter(Boolean).join(" · ");
    return disposeItem(ctx, id, { disposition: step.how, note, version });
  }

  for (const report of world.reports) {
    happen(
      report.site,
      report.filed,
      () => ({ kind: "guest" }),
      async (ctx) => {
        const { id, link } = await fileReport(
          ctx,
          {
            ...describe(report),
            siteSlug: world.sites.find((site) => site.key === report.site)?.slug,
            language: pageLanguage(report.lang),
            travelerName: report.traveler.name,
            travelerEmail: report.traveler.email,
            travelerPhone: report.traveler.phone,
            what: report.item,
            lostFrom: resolve(report.lost.from, now, zoneOf(report.site)),
            lostTo: resolve(report.lost.to, now, zoneOf(report.site)),
          },
          photosOf.get(report) ?? [],
        );
        filed.set(report.key, { id, token: link.slice(link.lastIndexOf("/") + 1) });
      },
    );
    for (const step of report.steps) {
      const actor = "by" in step ? by(step.by) : (): Actor => ({ kind: "guest" });
      happen(report.site, step.at, actor, (ctx) => reportStep(ctx, report, step));
    }
  }

  async function reportStep(ctx: Ctx, report: DemoReport, step: ReportStep): Promise<void> {
    const { id, token } = need(filed, report.key);
    const behind = async () => {
      const { viewed, actor } = await openReport(ctx, token);
      const traveler = act(actor);
      return { viewed, traveler, done: () => runAfter(traveler) };
    };
    const openReturn = async () => {
      const [back] = await ctx.db
        .select()
        .from(returns)
        .where(eq(returns.reportId, id))
        .orderBy(desc(returns.createdAt));
      if (!back) throw new Error(`demo: ${report.key} has no return`);
      return back;
    };
    switch (step.do) {
      case "confirm":
      case "reject": {
        const matchId = await pairByHand(ctx, need(itemIds, step.match), id);
        const [match] = await ctx.db.select({ version: matches.version }).from(matches).where(eq(matches.id, matchId));
        const version = match?.version ?? 1;
        if (step.do === "confirm") await confirmMatch(ctx, matchId, { question: step.question, version });
        else await rejectMatch(ctx, matchId, { reason: step.reason, version });
        return;
      }
      case "answer": {
        const { viewed, traveler, done } = await behind();
        await answerClaim(traveler, viewed, {
          answer: step.text,
          version: viewed.claims.findLast((claim) => claim.state === "asked")?.version,
        });
        return done();
      }
      case "judge": {
        const [claim] = await ctx.db
          .select()
          .from(claims)
          .where(and(eq(claims.reportId, id), eq(claims.state, "answered")));
        if (!claim) throw new Error(`demo: ${report.key} has no answer to judge`);
        return judgeClaim(ctx, claim.id, {
          judgement: step.accept ? "proven" : "refused",
          note: step.note,
          version: claim.version,
        });
      }
      case "choose": {
        const { viewed, traveler, done } = await behind();
        await chooseReturn(traveler, viewed, { ...choiceInput(step.choice), version: viewed.return?.version });
        return done();
      }
      case "ship": {
        const back = await openReturn();
        return shipReturn(ctx, back.id, {
          carrier: step.carrier,
          trackingNumber: step.tracking,
          version: back.version,
        });
      }
      case "release": {
        const back = await openReturn();
        return handOverReturn(ctx, back.id, { handedTo: step.to, identityChecked: step.shown, version: back.version });
      }
      case "afterword": {
        const { confirmArrival } = await import("../returns/arrive.ts");
        const first = await behind();
        if (first.viewed.return?.state === "shipped") {
          await confirmArrival(first.traveler, first.viewed);
          await first.done();
        }
        const { viewed, traveler, done } = await behind();
        await leaveAfterword(traveler, viewed, { stars: step.stars, text: step.comment });
        return done();
      }
      case "close": {
        const viewed = await viewReport(ctx, id);
        return closeReport(ctx, viewed, { reason: "not_found", version: viewed.report.version });
      }
      case "withdraw": {
        const { viewed, traveler, done } = await behind();
        await closeReport(traveler, viewed, { reason: "found_elsewhere", version: viewed.report.version });
        return done();
      }
    }
  }

  progress("Living through the last weeks at both desks …");
  happenings.sort((a, b) => a.at - b.at || a.order - b.order);
  for (const { at, run } of happenings) {
    clock.set(Math.max(clock.now(), at));
    await run();
  }
  progress("Asking the booking systems who stayed where …");
  await takeStays(root, siteIds, now, zoneOf);
  const [counts] = await Promise.all([root.db.select({ id: items.id }).from(items)]);
  const reportRows = await root.db.select({ id: reports.id }).from(reports);
  progress(`${counts.length} items and ${reportRows.length} reports are in.`);
}

/** Stays of the travelers whose booking the sites' own systems would know, and a word each desk has of its own. */
async function takeStays(
  ctx: Ctx,
  siteIds: ReadonlyMap<string, SiteId>,
  now: Instant,
  zoneOf: (siteKey: string) => string,
): Promise<void> {
  for (const site of world.sites) {
    const id = need(siteIds, site.key);
    const mine = world.reports.filter(
      (report) => report.site === site.key && report.unit && !report.unit.includes(","),
    );
    const stays = mine
      .filter((_, index) => index % 4 !== 3)
      .map((report, index) => {
        const [from, to] = [report.lost.from, report.lost.to].map((moment) => resolve(moment, now, zoneOf(site.key)));
        return {
          externalId: `${site.kind === "hotel" ? "BK" : "RA"}-${20_881 + 7 * index}`,
          unit: report.unit,
          from: (from ?? now) - 2 * 24 * 60 * MINUTE,
          to: Math.max(to ?? now, from ?? now),
          guestName: report.traveler.name,
          // Some bookings came through an agency, which keeps the address to itself.
          guestEmail: index % 3 === 0 ? null : report.traveler.email,
        };
      });
    if (stays.length > 0) await importStays(ctx, id, { stays });
    const word =
      site.kind === "hotel" ? { word: "la consigna", meaning: "luggage room" } : { word: "pod", meaning: "car seat" };
    await addSiteWord(ctx, id, word);
    await runAfter(ctx);
  }
}

function need<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`demo: nothing is called ${key} (yet)`);
  return found;
}

function siteInput(site: DemoSite) {
  const { line1, line2, postalCode, city, country } = site.address;
  return {
    slug: site.slug,
    name: site.name,
    kind: site.kind,
    timeZone: site.timeZone,
    jurisdiction: site.jurisdiction,
    siteGroup: null,
    email: site.replyTo,
    phone: site.phone,
    address: [line1, line2, `${postalCode} ${city}`, country].filter(Boolean).join("\n"),
    openingHours: site.openingHours.map(({ days, from, to }) => `${days} ${from}–${to}`).join(", "),
    holdDays: site.holdDays,
  };
}

const describe = (thing: DemoItem | DemoReport) => ({
  category: thing.category,
  brand: thing.brand ?? null,
  colours: [...thing.colours],
  identifiers: [...thing.identifiers],
  description: thing.description,
  place: thing.place ?? "",
  unit: thing.unit ?? null,
});

function choiceInput(choice: Extract<ReportStep, { do: "choose" }>["choice"]) {
  switch (choice.how) {
    case "pickup":
      return { method: "pickup" as const };
    case "third_party":
      return { method: "third_party" as const, collectorName: choice.name };
    case "ship": {
      const { name, line1, line2, city, region, postalCode, country, phone } = choice.address;
      const lines = [line1, line2].filter(Boolean).join("\n");
      return { method: "ship" as const, address: { name, lines, city, region, postalCode, country, phone } };
    }
  }
}

/** A moment of the demo world as an instant; never later than a minute ago. */
function resolve(moment: Moment, now: Instant, timeZone: string): Instant {
  if ("minutesAgo" in moment) return now - moment.minutesAgo * MINUTE;
  const day = toLocal(now - moment.daysAgo * 24 * 60 * MINUTE, timeZone).slice(0, 10);
  const at = fromLocal(`${day}T${moment.at}`, timeZone) ?? now;
  return Math.min(at, now - MINUTE);
}

/** Draws, re-encodes and stores every picture of the world, two at a time. */
async function prepareAll(
  ctx: Ctx,
  things: readonly (DemoItem | DemoReport)[],
): Promise<ReadonlyMap<object, readonly PreparedPhoto[]>> {
  const prepared = new Map<object, readonly PreparedPhoto[]>();
  const waiting = [...things];
  const worker = async () => {
    for (let thing = waiting.shift(); thing; thing = waiting.shift()) {
      const pictures: readonly DemoPicture[] =
        "pictures" in thing ? thing.pictures : thing.picture ? [thing.picture] : [];
      const files: Blob[] = [];
      for (const { name, seed, view } of pictures)
        files.push(new Blob([(await renderPicture(name, seed, view)) as Uint8Array<ArrayBuffer>]));
      prepared.set(thing, await preparePhotos(ctx, files));
    }
  };
  await Promise.all([worker(), worker()]);
  return prepared;
}
