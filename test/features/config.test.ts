import { expect, test } from "vitest";
import { readConfig } from "../../src/core/config.ts";

const good = {
  BASE_URL: "http://127.0.0.1:8787/",
  DATABASE_URL: "file:desk.db",
  AUTH_SECRET: "x".repeat(32),
  MAILBOX: "1",
};

test("a good environment is read, with the trailing slash of the address gone", () => {
  expect(readConfig(good)).toMatchObject({
    BASE_URL: "http://127.0.0.1:8787",
    PORT: 8787,
    MAILBOX: true,
    DEMO: false,
  });
});

test("every missing or bad value is named at once, with what it is for and an example", () => {
  const read = () => readConfig({ ...good, BASE_URL: "nonsense", DATABASE_URL: undefined, PORT: "seventy" });
  expect(read).toThrow(/BASE_URL is not usable: "nonsense".*Example: https/s);
  expect(read).toThrow(/DATABASE_URL is missing\. Where the records are/);
  expect(read).toThrow(/PORT is not usable: "seventy"/);
});

test("a secret is never printed", () => {
  expect(() => readConfig({ ...good, AUTH_SECRET: "hunter2" })).toThrow(/AUTH_SECRET is not usable\. Signs sessions/);
  expect(() => readConfig({ ...good, AUTH_SECRET: "hunter2" })).not.toThrow(/hunter2/);
});

test("mail is either sent or kept, never both and never neither", () => {
  expect(() => readConfig({ ...good, RESEND_API_KEY: "re_1" })).toThrow(/both set/);
  expect(() => readConfig({ ...good, MAILBOX: undefined })).toThrow(/RESEND_API_KEY is missing/);
});

test("the mailbox and the demo's doors never open on a public address", () => {
  const open = { ...good, BASE_URL: "https://lost.example.com", DEMO: "1" };
  expect(() => readConfig(open)).toThrow(/MAILBOX is set, but BASE_URL is a public address/);
  expect(() => readConfig(open)).toThrow(/DEMO is set, but BASE_URL/);
});
