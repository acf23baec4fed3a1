import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { answerClaim } from "../../src/claims/answer.ts";
import type { StaffActor } from "../../src/core/actor.ts";
import { chooseReturn } from "../../src/returns/choose.ts";
import { DAY, type Desk, HOUR, openDesk } from "../support/desk.ts";
import { caseAt } from "../support/steps.ts";
import { linkIn, type Seen, textOf, unescaped, Visitor } from "../support/visitor.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.settled();
  desk.close();
});

async function signedIn(person: StaffActor): Promise<Visitor> {
  const visitor = new Visitor(
    async (path, init) => desk.app.request(`http://desk.test${path}`, init),
    "http://desk.test",
  );
  await visitor.get(`/dev/as/${person.name.split(" ")[0]?.toLowerCase()}@example.com`);
  return visitor;
}

/** What stands in a field of a page: its value, or the words of a text area. */
function fieldOf(page: Seen, name: string): string | undefined {
  const area = new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(page.html);
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page.html)?.[0];
  const value = area?.[1] ?? /value="([^"]*)"/.exec(input ?? "")?.[1];
  return value === undefined ? undefined : unescaped(value);
}

const photo = async (colour: string) =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 640, height: 480, channels: 3, background: colour } })
          .jpeg()
          .toBuffer(),
      ),
    ],
    "photo.jpg",
    { type: "image/jpeg" },
  );

describe("a page reads in one round trip", () => {
  test("whichever page of the desk it is", async () => {
    const { item, report, match } = await caseAt(desk, "answered");
    const item2 = await desk.log({ title: "Red scarf" });
    const manager = await signedIn(desk.manager);
    for (const path of [
      "/desk",
      "/desk/items",
      "/desk/items?status=all&q=phone",
      "/desk/items/new",
      `/desk/items/${item2.ref}`,
      `/desk/items/${item2.ref}/edit`,
      "/desk/overdue",
      "/desk/matches",
      `/desk/matches/${match.id}`,
      "/desk/returns",
      "/desk/reports",
      `/desk/items/${item.id}`,
      `/desk/reports/${report.id}`,
    ]) {
      const page = await manager.get(path);
      expect([path, page.status, page.trips]).toEqual([path, 200, 1]);
    }
    const admin = await signedIn(desk.admin);
    for (const path of [
      "/desk/sites",
      `/desk/sites/${desk.hotel}`,
      "/desk/sites/new",
      "/desk/staff",
      "/desk/staff/invite",
    ]) {
      const page = await admin.get(path);
      expect([path, page.status, page.trips]).toEqual([path, 200, 1]);
    }
  });
});

test("a change takes two: one to read, one to write", async () => {
  const { item, match } = await caseAt(desk, "answered");
  const agent = await signedIn(desk.agent);
  const log = await agent.submit(await agent.get("/desk/items/new"), "/desk/items/new", {
    title: "Umbrella",
    foundAt: "2026-05-12T08:30",
  });
  const shown = await agent.get(`/desk/items/${item.id}`);
  const move = await agent.submit(shown, /\/desk\/items\/[^/"]+\/move/.exec(shown.html)?.[0] ?? "", {
    storageLocationId: desk.safe,
  });
  const pair = await agent.get(`/desk/matches/${match.id}`);
  const judge = await agent.submit(pair, `/desk/matches/${match.id}/judge`, { judgement: "proven" });
  expect([log, move, judge].map(({ status, trips }) => [status, trips])).toEqual([
    [303, 2],
    [303, 2],
    [303, 2],
  ]);
});

describe("logging an item", () => {
  test("takes the words, the place, the moment on the site's clock and the photos", async () => {
    const agent = await signedIn(desk.agent);
    const form = await agent.get("/desk/items/new");
    const sent = await agent.submit(form, "/desk/items/new", {
      title: "Black phone, cracked corner",
      unit: "214",
      place: "under the bed",
      foundAt: "2026-05-12T08:30",
      storageLocationId: desk.safe,
      colours: ["black", "silver"],
      identifiers: "SN 123\n\n  J. B. ",
      hiddenDetails: "A dog on the lock screen",
      photos: [await photo("#222222"), await photo("#999999")],
    });
    expect(sent.status).toBe(303);
    const page = await agent.get(sent.location ?? "");
    const words = textOf(page.html);
    expect(words).toContain("Logged");
    expect(words).toContain("Room 214");
    expect(words).toContain("12 May 2026, 08:30");
    expect(words).toContain("GMT+1");
    expect(words).toContain("Kept in Safe");
    expect(words).toContain("SN 123 J. B.");
    expect(words).toContain("Verified, 1 event");
    expect(page.html.match(/\/photos\/[^"]+\/full/g)?.length).toBeGreaterThanOrEqual(2);
    expect(textOf((await agent.get(sent.location ?? "")).html)).not.toContain("Logged It is being held");
  });

  test("twice with one form logs one", async () => {
    const agent = await signedIn(desk.agent);
    const form = await agent.get("/desk/items/new");
    const fields = { title: "Umbrella", foundAt: "2026-05-12T08:30" };
    const [one, two] = [
      await agent.submit(form, "/desk/items/new", fields),
      await agent.submit(form, "/desk/items/new", fields),
    ];
    expect(two.location).toBe(one.location);
  });

  test("and another keeps room and shelf for the next thing", async () => {
    const agent = await signedIn(desk.agent);
    const form = await agent.get("/desk/items/new");
    const sent = await agent.submit(form, "/desk/items/new", {
      title: "Umbrella",
      unit: "214",
      foundAt: "2026-05-12T08:30",
      storageLocationId: desk.shelf,
      // biome-ignore lint/suspicious/noThenProperty: the button's own name
      then: "another",
    });
    const next = await agent.get(sent.location ?? "");
    expect(fieldOf(next, "unit")).toBe("214");
    expect(fieldOf(next, "title")).toBe("");
    expect(next.html).toMatch(new RegExp(`<option value="${desk.shelf}" selected`));
    expect(textOf(next.html)).toContain("Umbrella is kept.");
  });

  test("comes back with what was typed and the message beside the field", async () => {
    const agent = await signedIn(desk.agent);
    const form = await agent.get("/desk/items/new");
    const back = await agent.submit(form, "/desk/items/new", {
      title: " ",
      unit: "214",
      place: 'the "blue" <room>',
      foundAt: "2026-05-12T08:30",
      colours: ["black"],
      description: "Long, with\ntwo lines",
      identifiers: "x".repeat(90),
      photos: [await photo("#222222")],
    });
    expect(back.status).toBe(422);
    expect(fieldOf(back, "unit")).toBe("214");
    expect(fieldOf(back, "place")).toBe('the "blue" <room>');
    expect(fieldOf(back, "description")).toBe("Long, with\ntwo lines");
    expect(fieldOf(back, "foundAt")).toBe("2026-05-12T08:30");
    expect(back.html).toMatch(/<input[^>]*value="black"[^>]*checked/);
    expect(back.html).toMatch(/id="f-title-error"/);
    expect(back.html).toMatch(/id="f-identifiers-error"/);
    expect(back.html).toContain('href="#f-title"');
    expect(textOf(back.html)).toContain("add the photos once more");
    expect(fieldOf(back, "submissionKey")).toBe(fieldOf(form, "submissionKey"));
  });

  test("with a file that is no picture stores nothing", async () => {
    const agent = await signedIn(desk.agent);
    const form = await agent.get("/desk/items/new");
    const back = await agent.submit(form, "/desk/items/new", {
      title: "Umbrella",
      foundAt: "2026-05-12T08:30",
      photos: [new File(["%PDF-1.7"], "photo.jpg", { type: "image/jpeg" })],
    });
    expect(back.status).toBe(422);
    expect(textOf(back.html)).toContain("not a picture we can read");
    expect(textOf((await agent.get("/desk/items")).html)).toContain("Nothing here");
  });
});

describe("who may see what", () => {
  test("an agent reaches neither the administrator's pages nor the manager's", async () => {
    const agent = await signedIn(desk.agent);
    for (const path of [
      "/desk/sites",
      "/desk/sites/new",
      "/desk/staff",
      "/desk/staff/invite",
      "/desk/overdue",
      "/desk/items.csv",
    ]) {
      expect([path, (await agent.get(path)).status]).toEqual([path, 403]);
    }
    const board = await agent.get("/desk");
    expect(board.html).not.toContain("/desk/staff");
    expect(board.html).not.toContain("/desk/overdue");
  });

  test("another site's items, reports, matches and returns stay closed, and out of the lists", async () => {
    const { item, report, match, back } = await caseAt(desk, "chosen");
    const stranger = await signedIn(desk.stranger);
    for (const path of [
      `/desk/items/${item.id}`,
      `/desk/items/${item.id}/edit`,
      `/desk/reports/${report.id}`,
      `/desk/matches/${match.id}`,
      `/desk/returns/${back.id}/address`,
    ]) {
      const page = await stranger.get(path);
      expect([path, page.status]).toEqual([path, 403]);
      expect(page.html).not.toContain("Black phone");
    }
    for (const path of [
      "/desk",
      "/desk/items?status=all",
      "/desk/matches",
      "/desk/returns",
      "/desk/reports?status=all",
    ]) {
      expect((await stranger.get(path)).html).not.toContain("Black phone");
    }
  });

  test("whoever is not signed in is asked to, and comes back to the page", async () => {
    const answer = await desk.app.request("http://desk.test/desk/items?status=promised");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/sign-in?next=${encodeURIComponent("/desk/items?status=promised")}`);
  });
});

describe("a match", () => {
  test("is confirmed with a question, and the answer shows only once it was sent", async () => {
    const { match, token } = await caseAt(desk, "paired");
    const agent = await signedIn(desk.agent);
    const page = await agent.get(`/desk/matches/${match.id}`);
    expect(fieldOf(page, "question")?.length).toBeGreaterThan(10);
    const act = await agent.submit(page, `/desk/matches/${match.id}/confirm`, {
      question: "What is on the lock screen?",
    });
    expect(act.status).toBe(303);
    const asked = textOf((await agent.get(act.location ?? "")).html);
    expect(asked).toContain("No answer yet");
    expect(asked).toContain("What is on the lock screen?");
    const { ctx, viewed } = await desk.behind(token);
    await answerClaim(ctx, viewed, { answer: "A spaniel at the sea", version: viewed.claims[0]?.version });
    const board = await agent.get("/desk");
    expect(textOf(board.html)).toContain("Mia Traveler has answered about “Black phone”");
    const judging = await agent.get(linkIn(board.html, /\/desk\/matches\/mat_/) ?? "");
    expect(textOf(judging.html)).toContain("A spaniel at the sea");
    expect(textOf(judging.html)).toContain("A dog on the lock screen");
    const judged = await agent.submit(judging, `/desk/matches/${match.id}/judge`, {
      judgement: "proven",
      note: "fits",
    });
    expect(judged.status).toBe(303);
    expect(textOf((await agent.get(judged.location ?? "")).html)).toContain("Proven");
  });

  test("confirmed by two colleagues at once has one winner; the other reads who and keeps what was typed", async () => {
    const { match } = await caseAt(desk, "paired");
    const [ana, otto] = [await signedIn(desk.agent), await signedIn(desk.other)];
    const [first, second] = [await ana.get(`/desk/matches/${match.id}`), await otto.get(`/desk/matches/${match.id}`)];
    const action = `/desk/matches/${match.id}`;
    expect((await ana.submit(first, `${action}/confirm`, { question: "Which picture?" })).status).toBe(303);
    const late = await otto.submit(second, `${action}/reject`, { reason: "Another model" });
    expect(late.status).toBe(409);
    expect(textOf(late.html)).toContain("Ana Agent was quicker");
    expect(textOf(late.html)).toContain("Look again");
    expect(textOf(late.html)).toContain("Another model");
  });

  test("can be rejected with a reason", async () => {
    const { match } = await caseAt(desk, "paired");
    const agent = await signedIn(desk.agent);
    const page = await agent.get(`/desk/matches/${match.id}`);
    const act = await agent.submit(page, `/desk/matches/${match.id}/reject`, { reason: "Another model" });
    expect(textOf((await agent.get(act.location ?? "")).html)).toContain("Said not to be the same by Ana Agent");
  });
});

describe("the way home", () => {
  test("a parcel is recorded with its tracking link, then seen to arrive", async () => {
    const { back, item } = await caseAt(desk, "chosen", "ship");
    const agent = await signedIn(desk.agent);
    const page = await agent.get("/desk/returns");
    expect(textOf(page.html)).toContain("1 High Street");
    const wrong = await agent.submit(page, `/desk/returns/${back.id}/ship`, { carrier: "DHL", trackingNumber: "" });
    expect(wrong.status).toBe(422);
    expect(fieldOf(wrong, "carrier")).toBe("DHL");
    expect(wrong.html).toContain(`id="f-${back.id}-trackingNumber-error"`);
    const act = await agent.submit(page, `/desk/returns/${back.id}/ship`, {
      carrier: "DHL",
      trackingNumber: "JD 0146",
    });
    const sent = await agent.get(act.location ?? "");
    expect(linkIn(sent.html, /dhl\.com/)).toContain("JD0146");
    await agent.submit(sent, `/desk/returns/${back.id}/arrived`);
    expect(textOf((await agent.get(`/desk/items/${item.id}`)).html)).toContain("Arrived");
  });

  test("an item is handed over to whoever came, and what was checked is on the chain", async () => {
    const { back, item } = await caseAt(desk, "chosen", "pickup");
    const agent = await signedIn(desk.agent);
    const page = await agent.get("/desk/returns");
    expect(fieldOf(page, "handedTo")).toBe("Mia Traveler");
    const act = await agent.submit(page, `/desk/returns/${back.id}/hand-over`, {
      handedTo: "Mia Traveler",
      identityChecked: "passport, name as reported",
    });
    expect(act.status).toBe(303);
    const words = textOf((await agent.get(`/desk/items/${item.id}`)).html);
    expect(words).toContain("Returned");
    expect(words).toContain("checked: passport, name as reported");
    expect(words).toMatch(/Verified, \d events/);
  });
});

describe("a held item", () => {
  test("is moved, and the chain says from where to where", async () => {
    const { ref } = await desk.log({ storageLocationId: desk.shelf });
    const agent = await signedIn(desk.agent);
    const page = await agent.get(`/desk/items/${ref}`);
    const act = await agent.submit(page, `/desk/items/${ref}/move`, { storageLocationId: desk.safe });
    expect(textOf((await agent.get(act.location ?? "")).html)).toContain("Shelf A → Safe");
  });

  test("is compared with a report somebody knows by its reference", async () => {
    const { ref } = await desk.log({ title: "Walking stick" });
    const report = await desk.report({ what: "Mon parapluie" });
    const agent = await signedIn(desk.agent);
    const page = await agent.get(`/desk/items/${ref}`);
    const unknown = await agent.submit(page, `/desk/items/${ref}/pair`, { report: "HW-7K3M-9QXD" });
    expect(unknown.status).toBe(422);
    expect(fieldOf(unknown, "report")).toBe("HW-7K3M-9QXD");
    const act = await agent.submit(page, `/desk/items/${ref}/pair`, { report: report.ref.toLowerCase() });
    expect(textOf((await agent.get(act.location ?? "")).html)).toContain("Mon parapluie");
  });

  test("gains a photo and loses another when its details are corrected", async () => {
    const agent = await signedIn(desk.agent);
    const form = await agent.get("/desk/items/new");
    const logged = await agent.submit(form, "/desk/items/new", {
      title: "Hat",
      foundAt: "2026-05-12T08:30",
      photos: [await photo("#aa2222")],
    });
    const action = `${logged.location}/edit`;
    const edit = await agent.get(action);
    const old = /name="removePhotos"[^>]*value="([^"]+)"/.exec(edit.html)?.[1] ?? "";
    await agent.submit(edit, action, {
      title: "Straw hat",
      foundAt: "2026-05-12T08:30",
      removePhotos: [old],
      photos: [await photo("#22aa22")],
    });
    const page = await agent.get(logged.location ?? "");
    expect(page.html).not.toContain(`/photos/${old}/`);
    expect(page.html).toMatch(/\/photos\/pho_\w+\/full/);
    expect(textOf(page.html)).toContain("Photos taken off");
  });

  test("edited on an old page brings the typed words back and says who was quicker", async () => {
    const { ref } = await desk.log();
    const [ana, otto] = [await signedIn(desk.agent), await signedIn(desk.other)];
    const [first, second] = [await ana.get(`/desk/items/${ref}/edit`), await otto.get(`/desk/items/${ref}/edit`)];
    const fields = { title: "Black phone", foundAt: fieldOf(first, "foundAt") ?? "" };
    expect((await ana.submit(first, `/desk/items/${ref}/edit`, { ...fields, brand: "Apple" })).status).toBe(303);
    const late = await otto.submit(second, `/desk/items/${ref}/edit`, { ...fields, brand: "Samsung" });
    expect(late.status).toBe(409);
    expect(fieldOf(late, "brand")).toBe("Samsung");
    expect(textOf(late.html)).toContain("Ana Agent was quicker");
  });

  test("past its date can be disposed of by a manager, not before and by nobody else", async () => {
    const young = await desk.log();
    const { ref } = await desk.log({ foundAt: desk.clock.now() - 91 * DAY, title: "Old hat" });
    const [agent, manager] = [await signedIn(desk.agent), await signedIn(desk.manager)];
    expect((await agent.get(`/desk/items/${ref}`)).html).not.toContain("/dispose");
    expect((await manager.get(`/desk/items/${young.ref}`)).html).not.toContain("/dispose");
    expect(textOf((await manager.get("/desk/overdue")).html)).toContain("Old hat");
    const page = await manager.get(`/desk/items/${ref}`);
    const act = await manager.submit(page, `/desk/items/${ref}/dispose`, { disposition: "donate", note: "Red Cross" });
    expect(textOf((await manager.get(act.location ?? "")).html)).toContain("Given to charity. Red Cross");
  });

  test("is kept longer with a reason; an earlier day is refused beside the field", async () => {
    const { ref } = await desk.log({ foundAt: desk.clock.now() - HOUR });
    const manager = await signedIn(desk.manager);
    const page = await manager.get(`/desk/items/${ref}`);
    const back = await manager.submit(page, `/desk/items/${ref}/extend`, {
      holdUntil: "2026-05-20",
      reason: "Owner called",
    });
    expect(back.status).toBe(422);
    expect(fieldOf(back, "reason")).toBe("Owner called");
    expect(textOf(back.html)).toContain("Choose a day after the present hold-until date.");
    const act = await manager.submit(back, `/desk/items/${ref}/extend`, {
      holdUntil: "2026-12-24",
      reason: "Owner called",
    });
    expect(textOf((await manager.get(act.location ?? "")).html)).toContain("24 Dec 2026");
  });
});

describe("the administrator", () => {
  test("opens a site, names a shelf and retires it", async () => {
    const admin = await signedIn(desk.admin);
    const form = await admin.get("/desk/sites/new");
    const fields = {
      siteName: "Villa Mar",
      kind: "hotel",
      slug: "villa-mar",
      timeZone: "Atlantic/Madeira",
      jurisdiction: "PT",
      email: "villa@example.com",
      holdDays: "60",
    };
    const wrong = await admin.submit(form, "/desk/sites/new", { ...fields, slug: "Villa Mar!", holdDays: "many" });
    expect(wrong.status).toBe(422);
    expect(fieldOf(wrong, "siteName")).toBe("Villa Mar");
    expect(wrong.html).toContain('id="f-slug-error"');
    expect(wrong.html).toContain('id="f-holdDays-error"');
    const act = await admin.submit(form, "/desk/sites/new", fields);
    const site = await admin.get(act.location ?? "");
    expect(textOf(site.html)).toContain("http://desk.test/villa-mar/lost");
    const path = new URL(act.location ?? "", "http://desk.test").pathname;
    await admin.submit(site, `${path}/storage`, { name: "Drawer 1" });
    const named = await admin.get(path);
    expect(textOf(named.html)).toContain("Drawer 1 Offered");
    await admin.submit(named, /action="([^"]+\/retire)"/.exec(named.html)?.[1] ?? "");
    expect(textOf((await admin.get(path)).html)).toContain("Drawer 1 No longer offered");
  });

  test("invites, changes and parts with a colleague", async () => {
    const admin = await signedIn(desk.admin);
    const form = await admin.get("/desk/staff/invite");
    const wrong = await admin.submit(form, "/desk/staff/invite", { name: "Nia New", email: "nia", role: "agent" });
    expect(wrong.status).toBe(422);
    expect(fieldOf(wrong, "name")).toBe("Nia New");
    const fields = { name: "Nia New", email: "nia@example.com", role: "agent", siteIds: [desk.hotel] };
    expect((await admin.submit(form, "/desk/staff/invite", fields)).status).toBe(303);
    const again = await admin.submit(form, "/desk/staff/invite", fields);
    expect(textOf(again.html)).toContain("already in use");
    const list = await admin.get("/desk/staff");
    const person = /href="(\/desk\/staff\/[^"]+)"[^>]*>Nia New/.exec(list.html)?.[1] ?? "";
    const page = await admin.get(person);
    await admin.submit(page, person, { name: "Nia New", role: "manager", siteIds: [desk.hotel, desk.counter] });
    expect(textOf((await admin.get(person)).html)).toContain("Manager Nia New");
    await admin.submit(await admin.get(person), `${person}/leave`);
    expect(textOf((await admin.get(person)).html)).toContain("Has left Nia New");
  });
});

test("a manager takes the items home as a table", async () => {
  await desk.log({ title: "=1+1" });
  const manager = await signedIn(desk.manager);
  const csv = await manager.get("/desk/items.csv?status=all");
  expect(csv.headers.get("content-disposition")).toContain("homeward-items-2026-05-12.csv");
  expect(csv.html).toContain("'=1+1");
});

test("a report is closed with a reason", async () => {
  const { ref } = await desk.report();
  const agent = await signedIn(desk.agent);
  const page = await agent.get(`/desk/reports/${ref}`);
  expect((await agent.submit(page, `/desk/reports/${ref}/close`)).status).toBe(422);
  const act = await agent.submit(page, `/desk/reports/${ref}/close`, { reason: "not_found" });
  expect(textOf((await agent.get(act.location ?? "")).html)).toContain("Closed");
});

describe("the first page", () => {
  test("says what to do next: an answer before a match, a return before nothing", async () => {
    const agent = await signedIn(desk.agent);
    expect(textOf((await agent.get("/desk")).html)).toContain("Nothing waits for you");
    const { token, match } = await caseAt(desk, "answered");
    const answered = await agent.get("/desk");
    expect(textOf(answered.html)).toContain("Judge the answer");
    expect(textOf(answered.html)).toContain("“A dog on a pier”");
    const page = await agent.get(`/desk/matches/${match.id}`);
    await agent.submit(page, `/desk/matches/${match.id}/judge`, { judgement: "proven" });
    const { ctx, viewed } = await desk.behind(token);
    await chooseReturn(ctx, viewed, { method: "pickup", version: viewed.return?.version });
    const ready = textOf((await agent.get("/desk")).html);
    expect(ready).toContain("can go home to Mia Traveler: they will fetch it");
  });

  test("shows managers what is past its date, and agents not", async () => {
    await desk.log({ title: "Old hat", foundAt: desk.clock.now() - 91 * DAY });
    expect(textOf((await (await signedIn(desk.manager)).get("/desk")).html)).toContain("Past their date Old hat");
    expect(textOf((await (await signedIn(desk.agent)).get("/desk")).html)).not.toContain("Past their date");
  });
});

describe("somebody with several sites", () => {
  test("looks at one of them or all, and the choice stays", async () => {
    await desk.log({ title: "Hotel hat" });
    await desk.log({ title: "Counter coat", siteId: desk.counter }, desk.stranger);
    const admin = await signedIn(desk.admin);
    const all = (await admin.get("/desk/items")).html;
    expect(all).toContain("Hotel hat");
    expect(all).toContain("Counter coat");
    expect((await admin.get(`/desk/at/${desk.counter}`, { referer: "http://desk.test/desk/items" })).location).toBe(
      "/desk/items",
    );
    const one = (await admin.get("/desk/items")).html;
    expect(one).not.toContain("Hotel hat");
    expect(one).toContain("Counter coat");
    expect(textOf((await admin.get("/desk/items/new")).html)).toContain("Harbour Cars Log an item");
    await admin.get("/desk/at/all");
    expect((await admin.get("/desk/items")).html).toContain("Hotel hat");
    expect(textOf((await admin.get("/desk/items/new")).html)).toContain("Choose the site that has the item.");
  });
});

test("a long list goes on where it stopped, and an item opened from it keeps it in sight", async () => {
  for (let n = 0; n < 42; n += 1) await desk.log({ title: `Thing ${n}.`, foundAt: desk.clock.now() - n * HOUR });
  const agent = await signedIn(desk.agent);
  const first = await agent.get("/desk/items");
  expect(textOf(first.html)).toContain("42 items");
  expect(first.html).not.toContain("Thing 41.");
  const next = await agent.get(linkIn(first.html, /after=/) ?? "");
  expect(next.html).toContain("Thing 41.");
  expect(next.html).not.toContain("Thing 0.");
  const open = await agent.get(linkIn(next.html, /\/desk\/items\/HW-.*after=/) ?? "");
  expect([open.status, open.trips]).toEqual([200, 1]);
  expect(open.html).toContain("Thing 41.");
  expect(open.html).not.toContain("Thing 0.");
});

test("an item is found by its reference however it is typed", async () => {
  const { ref } = await desk.log({ title: "Red scarf" });
  await desk.log({ title: "Blue scarf" });
  const agent = await signedIn(desk.agent);
  const typed = ref.toLowerCase().replaceAll("-", " ");
  const found = (await agent.get(`/desk/items?q=${encodeURIComponent(typed)}`)).html;
  expect(found).toContain("Red scarf");
  expect(found).not.toContain("Blue scarf");
});

test("what a role or a site does not allow is refused when sent by hand, too", async () => {
  const { id, ref } = await desk.log({ storageLocationId: desk.shelf, foundAt: desk.clock.now() - 91 * DAY });
  const send = async (person: StaffActor, path: string, fields: Record<string, string>) => {
    const cookie = await desk.signIn(person);
    const headers = { cookie, origin: "http://desk.test" };
    return desk.app.request(`http://desk.test${path}`, { method: "POST", headers, body: new URLSearchParams(fields) });
  };
  const move = { id, version: "1", storageLocationId: desk.safe };
  expect((await send(desk.stranger, `/desk/items/${ref}/move`, move)).status).toBe(403);
  const gone = { id, version: "1", disposition: "donate", note: "mine" };
  expect((await send(desk.agent, `/desk/items/${ref}/dispose`, gone)).status).toBe(403);
  expect(
    (await send(desk.manager, "/desk/staff/invite", { name: "Eve", email: "eve@example.com", role: "admin" })).status,
  ).toBe(403);
  expect((await send(desk.manager, `/desk/sites/${desk.hotel}`, { siteName: "Mine" })).status).toBe(403);
  const page = textOf((await (await signedIn(desk.agent)).get(`/desk/items/${ref}`)).html);
  expect(page).toContain("Kept in Shelf A");
  expect(page).toContain("Verified, 1 event");
});
