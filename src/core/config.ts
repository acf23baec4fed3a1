import { z } from "zod";

const flag = z
  .string()
  .optional()
  .transform((text) => text === "1" || text === "true");

const optionalText = z
  .string()
  .optional()
  .transform((text) => (text?.trim() ? text.trim() : undefined));

/**
 * Every setting of both runtimes, read once at the door. The `describe` texts are what a person sees when a
 * value is missing or wrong: what it is for and an example.
 */
const schema = z.object({
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ""))
    .describe(
      "The address people reach Homeward at; links in e-mails begin with it. Example: https://lost.example.com",
    ),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|libsql:|https?:|wss?:)/)
    .describe("Where the records are. A file (file:./.data/homeward.db) or a libSQL server (libsql://desk.turso.io)."),
  DATABASE_AUTH_TOKEN: optionalText.describe("The database's token, when it asks for one."),
  AUTH_SECRET: z
    .string()
    .min(32)
    .describe("Signs sessions and photo links; at least 32 characters. Make one with: openssl rand -base64 32"),
  RESEND_API_KEY: optionalText.describe("Resend's key, to send e-mail. Example: re_123. Without it set MAILBOX=1."),
  RESEND_BASE_URL: optionalText.describe(
    "Another address of the Resend API; for tests. Example: http://127.0.0.1:9000",
  ),
  MAILBOX: flag.describe(
    "1 keeps e-mail in the built-in mailbox at /dev/mail instead of sending it (never for real use).",
  ),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>@]*<?[^<>@\s]+@[^<>@\s]+>?$/)
    .default("Homeward <desk@homeward.invalid>")
    .describe("The sender of every e-mail. Example: Homeward <desk@example.com>"),
  DEMO: flag.describe("1 opens the demo: made-up data and one-click sign-in (never for real use)."),
  PHOTO_DIR: z.string().default("./.data/photos").describe("Node only: the folder photos are kept in."),
  HOST: z.string().default("127.0.0.1").describe("Node only: the address to listen on. Example: 0.0.0.0"),
  PORT: z.coerce.number().int().min(0).max(65535).default(8787).describe("Node only: the port. Example: 8787"),
});

export type Config = z.output<typeof schema>;
export type ConfigName = keyof Config;

/** A setting is missing or wrong; the message names each one, what it is for and an example. */
export class ConfigError extends Error {}

const SECRET_NAMES: ReadonlySet<string> = new Set(["DATABASE_AUTH_TOKEN", "AUTH_SECRET", "RESEND_API_KEY"]);

/**
 * Reads the settings from the environment. Throws `ConfigError` listing every fault at once; a faulty value is
 * shown unless it is a secret.
 */
export function readConfig(env: Readonly<Record<string, unknown>>): Config {
  const named = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, typeof env[name] === "string" ? env[name] : undefined]),
  );
  const read = schema.safeParse(named);
  const faults: string[] = [];
  if (!read.success) {
    for (const name of new Set(read.error.issues.map((issue) => String(issue.path[0])))) {
      const given = named[name];
      const state =
        given === undefined
          ? "is missing"
          : SECRET_NAMES.has(name)
            ? "is not usable"
            : `is not usable: ${JSON.stringify(given)}`;
      faults.push(`${name} ${state}. ${schema.shape[name as ConfigName].description ?? ""}`);
    }
  }
  const sends = Boolean(named.RESEND_API_KEY?.trim());
  const keeps = named.MAILBOX === "1" || named.MAILBOX === "true";
  if (!sends && !keeps) faults.push(`RESEND_API_KEY is missing. ${schema.shape.RESEND_API_KEY.description}`);
  if (sends && keeps) {
    faults.push("MAILBOX and RESEND_API_KEY are both set. Keep one: mail is either sent or kept, never both.");
  }
  if (/^https:/.test(named.BASE_URL ?? "")) {
    // On a public address they would open every private link, or the desk itself, to anybody.
    for (const name of ["MAILBOX", "DEMO"] as const) {
      if (named[name] === "1" || named[name] === "true")
        faults.push(`${name} is set, but BASE_URL is a public address. ${schema.shape[name].description}`);
    }
  }
  if (faults.length > 0 || !read.success) {
    throw new ConfigError(`Homeward cannot start:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
  }
  return read.data;
}
