import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PAGE_LANGUAGES } from "../../src/web/languages.ts";
import { DAY, type Desk, openDesk } from "../support/desk.ts";
import { cameraPhoto } from "../support/pictures.ts";
import { caseAt, STEPS } from "../support/steps.ts";
import { linkIn, type Seen, textOf, unescaped, Visitor } from "../support/visitor.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.settled();
  desk.close();
});

const visitor = () =>
  new Visitor(async (path, init) => desk.app.request(`http://desk.test${path}`, init), "http://desk.test");

const LOST = "/quay/lost";
const FILED = { what: "My blue umbrella", travelerName: "Mia Traveler", travelerEmail: "mia@example.com" };

/** What stands in a field of a page: its value, or the words of a text area. */
function fieldOf(page: Seen, name: string): string | undefined {
  const area = new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(page.html);
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page.html)?.[0];
  const value = area?.[1] ?? /value="([^"]*)"/.exec(input ?? "")?.[1];
  return value === undefined ? undefined : unescaped(value);
}

async function mailTo(address: string) {
  await desk.settled();
  return (await desk.mails()).filter((mail) => mail.to_email === address);
}

describe("reporting a loss", () => {
  test("leads to a private page that says where the mail went; the mail's link opens the same page", async () => {
    const mia = visitor();
    const form = await mia.get(LOST);
    expect(form.status).toBe(200);
    const top = textOf(form.html);
    expect(top.indexOf("Hotel Quay")).toBeLessThan(top.indexOf("Report something lost"));
    const sent = await mia.submit(form, LOST, {
      ...FILED,
      unit: "214",
      place: "breakfast room",
      lostFrom: "2026-05-11T08:30",
      lostTo: "2026-05-11T19:00",
      colours: ["blue", "navy"],
      identifiers: "M. T.\n\n  no. 7 ",
      description: "Wooden handle,\ntwo lines",
      photos: [new File([new Uint8Array(await cameraPhoto())], "umbrella.jpg", { type: "image/jpeg" })],
    });
    expect([sent.status, sent.location]).toEqual([303, expect.stringMatching(/^\/r\/\w{20,}$/)]);

    const page = await mia.get(sent.location ?? "");
    const words = textOf(page.html);
    expect(words).toContain("on its way to mia@example.com");
    for (const told of ["My blue umbrella", "214", "breakfast room", "M. T.", "no. 7", "Wooden handle", "Navy blue"])
      expect(words).toContain(told);
    expect(words).toMatch(/11 May 2026, 08:30 .?GMT\+1/);
    expect(page.html).toMatch(/\/photos\/[^"]+\/full\?until=/);
    expect(textOf((await mia.get(sent.location ?? "")).html)).not.toContain("on its way to");

    const [mail] = await mailTo("mia@example.com");
    const link = linkIn(String(mail?.html), /\/r\//) ?? "";
    expect(textOf((await visitor().get(new URL(link).pathname)).html)).toContain("My blue umbrella");
  });

  test("needs only a thing, a name and an address", async () => {
    const mia = visitor();
    const sent = await mia.submit(await mia.get(LOST), LOST, FILED);
    expect(sent.status).toBe(303);
  });

  test("pressed twice is one report", async () => {
    const mia = visitor();
    const form = await mia.get(LOST);
    const [one, two] = [await mia.submit(form, LOST, FILED), await mia.submit(form, LOST, FILED)];
    expect([one.status, two.status]).toEqual([303, 303]);
    const ref = (page: Seen) => /HW-\w{4}-\w{4}/.exec(page.html)?.[0];
    expect(ref(await mia.get(two.location ?? ""))).toBe(ref(await mia.get(one.location ?? "")));
  });

  test("comes back with what was typed and the message beside the field, in the traveler's language", async () => {
    const mia = visitor();
    const form = await mia.get(`${LOST}?lang=de`);
    const back = await mia.submit(form, LOST, {
      ...FILED,
      what: " ",
      travelerEmail: "mia",
      place: 'the "blue" <room>',
      description: "Long, with\ntwo lines",
      lostFrom: "2026-05-11T19:00",
      lostTo: "2026-05-11T08:00",
      colours: ["blue"],
    });
    expect(back.status).toBe(422);
    expect(fieldOf(back, "place")).toBe('the "blue" <room>');
    expect(fieldOf(back, "description")).toBe("Long, with\ntwo lines");
    expect(fieldOf(back, "lostTo")).toBe("2026-05-11T08:00");
    expect(back.html).toMatch(/<input[^>]*value="blue"[^>]*checked/);
    for (const name of ["what", "travelerEmail"]) {
      expect(back.html).toContain(`id="f-${name}-error"`);
      expect(back.html).toContain(`href="#f-${name}"`);
    }
    expect(textOf(back.html)).toContain("Bitte füllen Sie dies aus.");
    expect(fieldOf(back, "submission")).toBe(fieldOf(form, "submission"));
    expect(
      textOf(
        (await mia.submit(back, LOST, { ...FILED, lostFrom: "2026-05-11T19:00", lostTo: "2026-05-11T08:00" })).html,
      ),
    ).toContain("Das liegt vor dem Zeitpunkt");
    expect(textOf((await mia.submit(back, LOST, { ...FILED, lostFrom: "yesterday" })).html)).toContain(
      "Datum und Uhrzeit",
    );
    expect(textOf((await mia.submit(back, LOST, { ...FILED, lostFrom: "2026-05-20T10:00" })).html)).toContain(
      "in der Zukunft",
    );
    expect(await mailTo("mia@example.com")).toEqual([]);
  });

  test("with a file that is no picture stores nothing and says what would do", async () => {
    const mia = visitor();
    const back = await mia.submit(await mia.get(`${LOST}?lang=es`), LOST, {
      ...FILED,
      photos: [new File(["%PDF-1.7"], "photo.jpg", { type: "image/jpeg" })],
    });
    expect(back.status).toBe(422);
    expect(textOf(back.html)).toContain("No podemos leer esta imagen");
    expect(textOf(back.html)).toContain("elija de nuevo sus fotos");
    expect(await mailTo("mia@example.com")).toEqual([]);
  });

  test("at a desk nobody knows gets a humane page in the browser's language", async () => {
    const page = await visitor().get("/nowhere/lost", { "accept-language": "ja,en;q=0.5" });
    expect([page.status, /<html lang="(\w+)"/.exec(page.html)?.[1]]).toEqual([404, "ja"]);
    expect(textOf(page.html)).toContain("この窓口は見つかりません");
  });

  test("too often in an hour is slowed down, kindly", async () => {
    const mia = visitor();
    let last = await mia.get(LOST);
    for (let times = 0; times < 13; times += 1) {
      last = await mia.submit(await mia.get(`${LOST}?lang=ar`), LOST, FILED);
    }
    expect(last.status).toBe(429);
    expect(last.headers.get("retry-after")).toBe("3600");
    expect(textOf(last.html)).toContain("60 دقيقة");
  });
});

describe("the language", () => {
  test("is asked for, else remembered, else the browser's", async () => {
    const mia = visitor();
    const langOf = (page: Seen) => /<html lang="(\w+)" dir="(\w+)"/.exec(page.html)?.slice(1).join(" ");
    expect(langOf(await mia.get("/", { "accept-language": "es-MX,es;q=0.9" }))).toBe("es ltr");
    expect(langOf(await mia.get("/?lang=ar", { "accept-language": "es" }))).toBe("ar rtl");
    expect(langOf(await mia.get(LOST, { "accept-language": "es" }))).toBe("ar rtl");
    expect(langOf(await mia.get("/find-report?lang=xx"))).toBe("ar rtl");
  });

  test("in which a loss was reported is the language of its mails; switched behind the link, mails follow", async () => {
    const mia = visitor();
    const sent = await mia.submit(await mia.get(`${LOST}?lang=es`), LOST, FILED);
    expect((await mailTo("mia@example.com"))[0]?.subject).toContain("Hemos recibido su aviso");

    const switched = await mia.get(`${sent.location}?lang=ja`);
    expect([switched.status, switched.location, switched.trips]).toEqual([303, sent.location, 2]);
    expect(textOf((await mia.get(sent.location ?? "")).html)).toContain("メールも日本語でお送りします");
    const other = await visitor().get(sent.location ?? "", { "accept-language": "de" });
    expect(other.html).toContain('<html lang="ja"');

    const find = visitor();
    await find.submit(await find.get("/find-report"), "/find-report", { email: "mia@example.com" });
    expect((await mailTo("mia@example.com")).at(-1)?.subject).toContain("新しいリンク");
  });

  test("can be switched by a form as well, and a form open in another tab still counts", async () => {
    const { token } = await desk.report();
    const mia = visitor();
    const open = await mia.get(`/r/${token}/details`);
    const answer = await desk.app.request(`http://desk.test/r/${token}/language`, {
      method: "POST",
      body: new URLSearchParams({ language: "de" }),
    });
    expect(answer.status).toBe(303);
    const saved = await mia.submit(open, `/r/${token}/details`, { what: "Black phone", unit: "214" });
    expect([saved.status, saved.location]).toEqual([303, `/r/${token}`]);
    expect(textOf((await mia.get(`/r/${token}`)).html)).toContain("Ihre Änderungen sind gespeichert");
  });
});

describe("a page reads in one round trip, an act takes two", () => {
  test("whichever page a traveler opens", async () => {
    const { token } = await desk.report();
    for (const path of [LOST, `/r/${token}`, `/r/${token}/details`, "/"]) {
      const page = await visitor().get(path);
      expect([path, page.status, page.trips]).toEqual([path, 200, 1]);
    }
    expect((await visitor().get("/find-report")).trips).toBe(0);
  });

  test("whatever a traveler does", async () => {
    const mia = visitor();
    const trips: Record<string, number> = {};
    const filed = await mia.submit(await mia.get(LOST), LOST, FILED);
    trips.filed = filed.trips;
    const at = filed.location ?? "";
    const act = async (name: string, action: string, fields = {}, page = at) => {
      const done = await mia.submit(await mia.get(page), `${at}${action}`, fields);
      expect([name, done.status, done.location]).toEqual([name, 303, at]);
      trips[name] = done.trips;
    };
    await act("amended", "/details", { what: "My blue umbrella", unit: "7" }, `${at}/details`);
    await act("closed", "/close", { reason: "found_elsewhere" });
    await act("reopened", "/reopen");
    expect(trips).toEqual({ filed: 2, amended: 2, closed: 2, reopened: 2 });
  });
});

describe("behind the private link", () => {
  test("no step ever shows anything of the found item", async () => {
    for (const step of STEPS) {
      const fresh = await openDesk();
      const { token, item } = await caseAt(fresh, step);
      await fresh.client.execute({
        sql: "UPDATE items SET title = 'ITEMTITLE', description = 'ITEMWORDS', brand = 'ITEMBRAND' WHERE id = ?",
        args: [item.id],
      });
      const answer = await fresh.app.request(`http://desk.test/r/${token}`);
      const html = await answer.text();
      expect([step, answer.status]).toEqual([step, 200]);
      for (const telling of [
        item.id,
        "ITEMTITLE",
        "ITEMWORDS",
        "ITEMBRAND",
        "A dog on the lock screen",
        "Shelf A",
        "Safe<",
      ])
        expect(html).not.toContain(telling);
      await fresh.settled();
      fresh.close();
    }
  });

  test("each step says where things stand, what is next, and who looks after it, in every language", async () => {
    for (const step of STEPS) {
      const fresh = await openDesk();
      const { token } = await caseAt(fresh, step);
      const titles = new Set<string>();
      for (const language of PAGE_LANGUAGES) {
        await fresh.client.execute({ sql: "UPDATE reports SET language = ?", args: [language] });
        const html = await (await fresh.app.request(`http://desk.test/r/${token}`)).text();
        titles.add(/<h1>([^<]+)<\/h1>/.exec(html)?.[1] ?? "");
        expect(html).toContain(`<html lang="${language}"`);
        expect(html).toContain(step === "paired" ? "Hotel Quay" : "Ana Agent");
        expect(html).toMatch(/<time class="time" datetime="2026-05-12T/);
        expect(textOf(html)).not.toMatch(/undefined|\[object/);
      }
      expect(titles.size).toBe(PAGE_LANGUAGES.length);
      await fresh.settled();
      fresh.close();
    }
  });

  test("the address is passed on to nobody and kept by no cache", async () => {
    const { token } = await desk.report();
    for (const path of [`/r/${token}`, `/r/${token}/details`, "/r/unknown"]) {
      const page = await visitor().get(path);
      expect(page.headers.get("referrer-policy")).toBe("no-referrer");
      expect(page.headers.get("cache-control")).toBe("no-store");
      expect(page.html).toContain('<meta name="referrer" content="no-referrer"');
    }
  });

  test("an unknown or worn-out link says what to do", async () => {
    const unknown = await visitor().get("/r/nope", { "accept-language": "es" });
    expect(unknown.status).toBe(404);
    expect(textOf(unknown.html)).toContain("Este enlace no abre ningún aviso");
    expect(linkIn(unknown.html, /find-report/)).toBe("/find-report");

    const { token } = await desk.report();
    desk.clock.advance(181 * DAY);
    const worn = await visitor().get(`/r/${token}`);
    expect(worn.status).toBe(410);
    expect(textOf(worn.html)).toContain("This link has run out");
    expect(linkIn(worn.html, /find-report/)).toBe("/find-report");
  });

  test("words of people stay words", async () => {
    const { token } = await desk.report({ what: "<script>alert(1)</script>", travelerName: '"><img src=x>' });
    const page = await visitor().get(`/r/${token}`);
    expect(page.html).not.toContain("<script>alert");
    expect(page.html).not.toContain("<img src=x");
  });
});

describe("proving that it is theirs", () => {
  test("the question is answered once; a second answer changes nothing and shows how things stand", async () => {
    const { token } = await caseAt(desk, "asked");
    const mia = visitor();
    const page = await mia.get(`/r/${token}`);
    expect(textOf(page.html)).toContain("What is the lock-screen picture?");
    expect(textOf(page.html)).toContain("cannot be changed");
    const empty = await mia.submit(page, `/r/${token}/answer`, { answer: "  " });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('id="f-answer-error"');

    const sent = await mia.submit(page, `/r/${token}/answer`, { answer: "A dog on a pier" });
    expect([sent.status, sent.trips]).toEqual([303, 2]);
    expect(textOf((await mia.get(`/r/${token}`)).html)).toContain("We are reading your answer");
    const twice = await mia.submit(page, `/r/${token}/answer`, { answer: "A dog on a pier " });
    expect([twice.status, twice.location]).toEqual([303, `/r/${token}`]);
    const again = await mia.submit(page, `/r/${token}/answer`, { answer: "A cat" });
    expect(again.status).toBe(409);
    expect(textOf(again.html)).toContain("Something changed in the meantime");
    expect(textOf(again.html)).toContain("A dog on a pier");
    expect(textOf(again.html)).not.toContain("A cat");
  });
});

describe("coming home", () => {
  test("pickup shows where and when, and can be changed until the desk has acted", async () => {
    const { token } = await caseAt(desk, "proven");
    await desk.client.execute("UPDATE sites SET opening_hours = 'daily 7–23', address = '1 Quay Road'");
    const mia = visitor();
    const page = await mia.get(`/r/${token}`);
    expect(textOf(page.html)).toContain("daily 7–23");
    const chosen = await mia.submit(page, `/r/${token}/return`, {});
    expect([chosen.status, chosen.trips]).toEqual([303, 2]);
    const ready = await mia.get(`/r/${token}`);
    expect(textOf(ready.html)).toContain("It waits for you");
    expect(textOf(ready.html)).toContain("1 Quay Road");
    const changed = await mia.submit(ready, `/r/${token}/return`, {
      method: "third_party",
      collectorName: "Uncle Bob",
    });
    expect(changed.status).toBe(303);
    expect(textOf((await mia.get(`/r/${token}`)).html)).toContain("Uncle Bob");
    const mails = (await mailTo("mia@example.com")).filter((mail) => String(mail.subject).includes("choice is noted"));
    expect(mails).toHaveLength(2);
  });

  test("an address that lacks something comes back as it was typed, beside its field", async () => {
    const { token } = await caseAt(desk, "proven");
    const mia = visitor();
    const page = await mia.get(`/r/${token}`);
    const address = {
      "address.name": "Mia",
      "address.lines": "1 High Street\nFlat 2",
      "address.city": "",
      "address.country": "GB",
    };
    const back = await mia.submit(page, `/r/${token}/return`, { method: "ship", ...address });
    expect(back.status).toBe(422);
    expect(back.html).toContain('id="f-address-city-error"');
    expect(back.html).toContain('href="#f-address-city"');
    expect(fieldOf(back, "address.lines")).toBe("1 High Street\nFlat 2");
    expect(back.html).toMatch(/<option value="GB" selected/);
    expect(back.html).toMatch(/<details[^>]*id="ship"[^>]*open/);
    const sent = await mia.submit(back, `/r/${token}/return`, { method: "ship", ...address, "address.city": "Leeds" });
    expect(sent.status).toBe(303);
    expect(textOf((await mia.get(`/r/${token}`)).html)).toMatch(/Leeds.*United Kingdom/);
  });

  test("a parcel can be followed, has arrived, and the traveler says how it was", async () => {
    const { token } = await caseAt(desk, "shipped");
    const mia = visitor();
    const page = await mia.get(`/r/${token}`);
    expect(linkIn(page.html, /dhl/)).toContain("JD0146");
    const arrived = await mia.submit(page, `/r/${token}/arrived`);
    expect(arrived.status).toBe(303);
    expect((await mia.submit(page, `/r/${token}/arrived`)).status).toBe(303);
    const home = await mia.get(`/r/${token}`);
    expect(textOf(home.html)).toContain("It is back with you");
    const unsaid = await mia.submit(home, `/r/${token}/afterword`, { text: "Thank you" });
    expect(unsaid.status).toBe(422);
    expect(fieldOf(unsaid, "text")).toBe("Thank you");
    const said = await mia.submit(home, `/r/${token}/afterword`, { stars: "5", text: "Thank you" });
    expect([said.status, said.trips]).toEqual([303, 2]);
    expect(textOf((await mia.get(`/r/${token}`)).html)).toContain("5 stars of 5");
  });
});

describe("ending and reopening the search", () => {
  test("by the traveler alone, with the story told", async () => {
    const { token } = await desk.report();
    const mia = visitor();
    await mia.submit(await mia.get(`/r/${token}`), `/r/${token}/close`, { reason: "found_elsewhere" });
    const closed = await mia.get(`/r/${token}`);
    expect(textOf(closed.html)).toContain("It has turned up");
    expect((await mia.get(`/r/${token}/details`)).location).toBe(`/r/${token}`);
    await mia.submit(closed, `/r/${token}/reopen`);
    expect(textOf((await mia.get(`/r/${token}`)).html)).toContain("The search was opened again");
  });

  test("also while the question of proof is open, which frees what was found", async () => {
    const { token } = await caseAt(desk, "answered");
    const mia = visitor();
    const ended = await mia.submit(await mia.get(`/r/${token}`), `/r/${token}/close`, { reason: "found_elsewhere" });
    expect(ended.status).toBe(303);
    expect(textOf((await mia.get(`/r/${token}`)).html)).toContain("It has turned up");
    expect((await desk.client.execute("SELECT open_match_id FROM items")).rows[0]?.open_match_id).toBeNull();
  });

  test("details changed in another tab in the meantime are not overwritten", async () => {
    const { token } = await desk.report();
    const mia = visitor();
    const [one, two] = [await mia.get(`/r/${token}/details`), await mia.get(`/r/${token}/details`)];
    await mia.submit(one, `/r/${token}/details`, { what: "Black phone", brand: "Samsung" });
    const late = await mia.submit(two, `/r/${token}/details`, { what: "Black phone", brand: "Apple" });
    expect(late.status).toBe(409);
    expect(textOf(late.html)).toContain("Samsung");
  });
});

describe("a fresh link", () => {
  test("goes to the address that reported, and the page never says whether it is known", async () => {
    const { ref } = await desk.report();
    const ask = async (email: string) => {
      const someone = visitor();
      const sent = await someone.submit(await someone.get("/find-report"), "/find-report", { email, reference: ref });
      return textOf((await someone.get(sent.location ?? "")).html);
    };
    expect(await ask("stranger@example.com")).toBe(await ask("mia@example.com"));
    expect(await mailTo("stranger@example.com")).toEqual([]);
    const mail = (await mailTo("mia@example.com")).at(-1);
    const link = linkIn(String(mail?.html), /\/r\//) ?? "";
    expect((await visitor().get(new URL(link).pathname)).status).toBe(200);
  });

  test("is not sent without end, and an address that is none comes back", async () => {
    await desk.report();
    const mia = visitor();
    const back = await mia.submit(await mia.get("/find-report"), "/find-report", { email: "mia" });
    expect([back.status, fieldOf(back, "email")]).toEqual([422, "mia"]);
    const statuses = [];
    for (let times = 0; times < 6; times += 1)
      statuses.push((await mia.submit(back, "/find-report", { email: "mia@example.com" })).status);
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
  });
});

describe("the first page", () => {
  test("tells travelers and desks what this is, and in the demo opens every door", async () => {
    const page = await visitor().get("/");
    expect(textOf(page.html)).toContain("Left something behind?");
    for (const door of ["/sign-in", "/find-report", LOST, "/dev/mail"]) expect(page.html).toContain(`href="${door}"`);
    expect(page.html).toContain("/dev/as/ana%40example.com");
  });

  test("lists no desk and no person in real use", async () => {
    const real = await openDesk({ env: { DEMO: "0" } });
    const html = await (await real.app.request("http://desk.test/")).text();
    expect(html).not.toContain("Hotel Quay");
    expect(html).not.toContain("/dev/");
    real.close();
  });
});
