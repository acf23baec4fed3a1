import { CsvError, parse } from "csv-parse/sync";
import type { Ctx } from "../core/ctx.ts";
import { type FieldError, fieldError, InvalidInput } from "../core/errors.ts";
import type { SiteId } from "../core/ids.ts";
import { fieldErrorsOf } from "../core/validate.ts";
import { fromLocal } from "../core/zone.ts";
import { type ImportedStays, importStays } from "./import.ts";
import { STAYS_AT_ONCE, stayInput } from "./model.ts";

/** Lines taken from one file. */
export const LINES_AT_ONCE = 5_000;
/** Lines at fault that are named; more would not be read. */
const FAULTS_NAMED = 20;

/** The columns, each with the names other systems give it. The first is ours. */
export const STAY_COLUMNS = {
  externalId: [
    "number",
    "id",
    "external_id",
    "agreement",
    "rental_agreement",
    "ra",
    "booking",
    "reservation",
    "confirmation",
  ],
  unit: ["unit", "room", "vehicle", "plate", "car", "licence_plate", "license_plate"],
  from: ["from", "arrival", "check_in", "checkin", "pick_up", "pickup", "start", "out"],
  to: ["to", "departure", "check_out", "checkout", "return", "end", "in"],
  guestName: ["name", "guest", "guest_name", "driver", "customer", "renter"],
  guestEmail: ["email", "e_mail", "guest_email", "mail"],
  dropOffSite: ["drop_off", "dropoff", "return_site", "drop_off_site", "transfer", "check_in_location"],
} as const;
type Column = keyof typeof STAY_COLUMNS;
const NEEDED: readonly Column[] = ["externalId", "unit", "from", "to", "guestName"];

const plain = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, "_")
    .replace(/^_|_$/g, "");
const columnOf = (header: string): Column | null =>
  (Object.keys(STAY_COLUMNS) as Column[]).find((column) =>
    (STAY_COLUMNS[column] as readonly string[]).includes(plain(header)),
  ) ?? null;

/** `2026-05-10 15:00`, `2026-05-10T15:00+02:00`, `10.05.2026 15:00`; a day alone is its noon. Null when unclear. */
export function readMoment(text: string, zone: string): number | null {
  const given = text.trim();
  if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(given) && given.includes(":")) {
    const at = Date.parse(given.replace(" ", "T"));
    return Number.isNaN(at) ? null : at;
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(.*)$/.exec(given);
  const iso = dotted ? `${dotted[3]}-${dotted[2]?.padStart(2, "0")}-${dotted[1]?.padStart(2, "0")}${dotted[4]}` : given;
  return fromLocal(iso.replace(/^(\d{4}-\d{2}-\d{2})\s+(?=\d)/, "$1T").replace(/T(\d):/, "T0$1:"), zone);
}

const lineFault = (line: number, message: string): FieldError =>
  fieldError(`line ${line}`, "invalid", { message: `Line ${line}: ${message}` });

interface Line {
  readonly line: number;
  readonly stay: Readonly<Record<string, unknown>>;
}

/** The lines of a CSV file as stays, as yet unchecked. Throws `InvalidInput` for one that cannot be read at all. */
function readLines(text: string, zone: string): Line[] {
  const first =
    text
      .replace(/^\uFEFF/, "")
      .trimStart()
      .split(/\r?\n/, 1)[0] ?? "";
  const delimiter = [";", "\t", ","].find((one) => first.includes(one)) ?? ",";
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: 4_000,
    }) as unknown as typeof rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InvalidInput([fieldError("csv", "invalid", { message: `This is no CSV we can read. ${error.message}` })]);
  }
  const head = rows[0]?.record.map(columnOf) ?? [];
  const missing = NEEDED.filter((column) => !head.includes(column)).map((column) => `“${STAY_COLUMNS[column][0]}”`);
  if (missing.length > 0) {
    const message = `The first line must name the columns; missing: ${missing.join(", ")}.`;
    throw new InvalidInput([fieldError("csv", "invalid", { message })]);
  }
  if (rows.length === 1)
    throw new InvalidInput([fieldError("csv", "required", { message: "There is no stay below the first line." })]);
  if (rows.length > LINES_AT_ONCE + 1)
    throw new InvalidInput([fieldError("csv", "too_many", { limit: LINES_AT_ONCE })]);
  return rows.slice(1).map(({ record, info }) => {
    const cell = (column: Column): string => record[head.indexOf(column)] ?? "";
    const moment = (column: "from" | "to") => readMoment(cell(column), zone) ?? cell(column);
    const { lines: line } = info;
    return {
      line,
      stay: {
        externalId: cell("externalId"),
        unit: cell("unit"),
        from: moment("from"),
        to: moment("to"),
        guestName: cell("guestName"),
        guestEmail: cell("guestEmail") || null,
        dropOffSite: cell("dropOffSite") || null,
      },
    };
  });
}

const WORDS: Readonly<Record<string, string>> = {
  externalId: "the number",
  unit: "the unit",
  from: "the beginning",
  to: "the end",
  guestName: "the name",
  guestEmail: "the e-mail address",
  dropOffSite: "the drop-off site",
};

function faultOf(line: number, { path, code, message }: FieldError): FieldError {
  const name = path.split(".").at(-1) ?? "";
  const what = WORDS[name] ?? name;
  if (code === "required") return lineFault(line, `${what} is missing.`);
  if ((name === "from" || name === "to") && code !== "wrong_order")
    return lineFault(line, `${what} is no date we can read. Write 2026-05-10 15:00.`);
  return lineFault(
    line,
    code === "wrong_order" || code === "taken" || code === "not_offered" ? message : `${what}: ${message}`,
  );
}

/**
 * Takes in the stays of a CSV file; the first line names the columns, times are the site's own. With a line at
 * fault nothing is stored and every such line is named. Throws as `importStays`.
 */
export async function importStaysCsv(ctx: Ctx, siteId: SiteId, text: string, zone: string): Promise<ImportedStays> {
  if (text.trim() === "") throw new InvalidInput([fieldError("csv", "required")]);
  const lines = readLines(text, zone);
  const firstLine = new Map<unknown, number>();
  const faults = lines.flatMap(({ line, stay }) => {
    const read = stayInput.safeParse(stay);
    const twice = firstLine.get(stay.externalId);
    firstLine.set(stay.externalId, twice ?? line);
    if (twice !== undefined && stay.externalId !== "") return [lineFault(line, `the same number as on line ${twice}.`)];
    return read.success
      ? []
      : fieldErrorsOf(read.error, stay)
          .slice(0, 1)
          .map((fault) => faultOf(line, fault));
  });
  if (faults.length > 0) throw refusal(faults);
  const total = { added: 0, changed: 0, unchanged: 0, lookedAgain: 0 };
  for (let at = 0; at < lines.length; at += STAYS_AT_ONCE) {
    const part = lines.slice(at, at + STAYS_AT_ONCE);
    try {
      const one = await importStays(ctx, siteId, { stays: part.map(({ stay }) => stay) });
      for (const name of Object.keys(total) as (keyof ImportedStays)[]) total[name] += one[name];
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      throw refusal(error.fields.map((fault) => faultOf(part[Number(fault.path.split(".")[1])]?.line ?? 0, fault)));
    }
  }
  return total;
}

function refusal(faults: readonly FieldError[]): InvalidInput {
  const count = faults.length === 1 ? "One line cannot" : `${faults.length} lines cannot`;
  const message = `${count} be taken. Correct ${faults.length === 1 ? "it" : "them"} and send the list once more; what is known already is not stored twice.`;
  return new InvalidInput([fieldError("csv", "invalid", { message }), ...faults.slice(0, FAULTS_NAMED)]);
}
