import { describe, expect, test } from "vitest";
import { type DemoReport, type Moment, world } from "../../src/demo/world.ts";

const clockMinutes = (at: string): number => {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  return hours * 60 + minutes;
};

/** Minutes before a demo that starts at this time of day; larger is longer ago. */
const ago = (moment: Moment, startsAt: number): number =>
  "minutesAgo" in moment ? moment.minutesAgo : moment.daysAgo * 1440 - clockMinutes(moment.at) + startsAt;

const items = new Map(world.items.map((item) => [item.key, item]));
const staff = new Map(world.staff.map((person) => [person.key, person]));
const item = (key: string) => items.get(key) ?? expect.fail(`no item ${key}`);

const ENDS: Record<DemoReport["fate"], RegExp> = {
  searching: /^$/,
  rejected_match: /(reject|judge)$/,
  possible_match: /confirm$/,
  verifying: /answer$/,
  returning_pickup: /choose$/,
  returning_ship: /choose$/,
  shipped: /ship$/,
  reunited: /(release|ship) afterword$/,
  not_found: /close$/,
  withdrawn: /withdraw$/,
};

describe("the demo world", () => {
  test("shows about sixty items and forty or more reports, in thirteen languages and every state", () => {
    expect(world.items.length).toBeGreaterThanOrEqual(60);
    expect(world.reports.length).toBeGreaterThanOrEqual(40);
    expect(new Set(world.reports.map((report) => report.lang)).size).toBe(13);
    expect(new Set(world.reports.map((report) => report.fate))).toEqual(new Set(Object.keys(ENDS)));
  });

  test("names every thing, person and parcel once", () => {
    for (const names of [
      world.items.map((one) => one.key),
      world.reports.map((one) => one.key),
      world.reports.map((one) => one.traveler.email),
      world.staff.map((one) => one.email),
      world.reports.flatMap((one) => one.match ?? []),
      world.reports.flatMap((one) => one.steps.flatMap((step) => (step.do === "ship" ? step.tracking : []))),
    ]) {
      expect(names).toEqual([...new Set(names)]);
    }
  });

  test("uses only addresses that belong to nobody", () => {
    const mail = [...world.reports.map((one) => one.traveler.email), ...world.staff.map((one) => one.email)];
    for (const address of [...mail, ...world.sites.map((site) => site.replyTo)]) {
      expect(address).toMatch(/^[a-z.]+@example\.com$/);
    }
  });

  test("keeps every item at a place its site has", () => {
    for (const { key, site, storage } of world.items) {
      const places = world.sites.find((one) => one.key === site)?.storage.map((place) => place.key);
      expect(places, key).toContain(storage);
    }
  });

  test("lets staff act at their own site and within their hours", () => {
    const check = (who: string, when: Moment, site: string, what: string) => {
      const person = staff.get(who) ?? expect.fail(`${what}: no ${who}`);
      expect(person.sites, what).toContain(site);
      if ("minutesAgo" in when) return;
      expect(clockMinutes(when.at), what).toBeGreaterThanOrEqual(clockMinutes(person.shift.from));
      expect(clockMinutes(when.at), what).toBeLessThanOrEqual(clockMinutes(person.shift.to));
    };
    for (const one of world.items) {
      check(one.loggedBy, one.logged, one.site, one.key);
      for (const step of one.steps ?? []) check(step.by, step.at, one.site, `${one.key} ${step.do}`);
    }
    for (const one of world.reports) {
      for (const step of one.steps) if ("by" in step) check(step.by, step.at, one.site, `${one.key} ${step.do}`);
    }
  });

  test.each([0, 7 * 60 + 30, 13 * 60, 23 * 60 + 50])(
    "happens in order when the demo starts at minute %i of the day",
    (start) => {
      const order = (what: string, ...moments: Moment[]) => {
        const times = moments.map((moment) => ago(moment, start));
        expect(times, what).toEqual([...times].sort((a, b) => b - a));
        expect(Math.min(...times), what).toBeGreaterThan(0);
      };
      for (const one of world.items) {
        order(one.key, one.found, one.logged, ...(one.steps ?? []).map((step) => step.at));
      }
      for (const one of world.reports) {
        order(one.key, one.lost.from, one.lost.to, one.filed, ...one.steps.map((step) => step.at));
        if (one.match) order(`${one.key} lost before found`, one.lost.to, item(one.match).found);
        for (const step of one.steps) {
          if ("match" in step) order(`${one.key} ${step.do}`, item(step.match).logged, step.at);
        }
      }
    },
  );

  test("takes every report to the end it is meant to have", () => {
    for (const one of world.reports) {
      expect(one.steps.map((step) => step.do).join(" "), one.key).toMatch(ENDS[one.fate]);
      for (const key of one.lookalikes ?? []) item(key);
    }
  });

  test("never asks a question that gives the hidden details away", () => {
    for (const one of world.reports) {
      for (const step of one.steps) {
        if (step.do !== "confirm") continue;
        for (const secret of item(step.match).identifiers) {
          expect(step.question.toLowerCase(), one.key).not.toContain(secret.toLowerCase());
        }
      }
    }
  });
});
