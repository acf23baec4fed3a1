/** What went wrong at the database, in one word. */
export interface DatabaseFault {
  readonly kind: "guard_lost" | "unique" | "away" | "other";
  readonly detail: string;
}

/**
 * Reads the two shapes of libSQL errors (`DrizzleQueryError` with `.cause`, `LibsqlBatchError`) and the network's
 * own, by walking the causes. The texts are SQLite's and the clients'; `guard_lost` is our trigger's.
 */
export function databaseFault(error: unknown): DatabaseFault {
  const parts: string[] = [];
  for (let at: unknown = error; at instanceof Error && parts.length < 8; at = at.cause) {
    const code = "code" in at && typeof at.code === "string" ? at.code : "";
    parts.push(`${code} ${at.message}`);
  }
  const detail = parts.join(" <- ");
  if (/guard_lost/.test(detail)) return { kind: "guard_lost", detail };
  if (/UNIQUE constraint failed|SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)/.test(detail)) return { kind: "unique", detail };
  if (
    /fetch failed|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|socket|network|Network connection lost|SERVER_ERROR|HTTP status 5\d\d|SQLITE_(BUSY|CANTOPEN|IOERR|READONLY)|HRANA_(CLOSED|WEBSOCKET)_?ERROR|client is closed|CLIENT_CLOSED/i.test(
      detail,
    )
  ) {
    return { kind: "away", detail };
  }
  return { kind: "other", detail };
}
