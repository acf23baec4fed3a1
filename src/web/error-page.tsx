import { Conflict, type HomewardError, NotSignedIn, TooMany } from "../core/errors.ts";
import { offsetLabel, toLocal } from "../core/zone.ts";
import type { AppContext } from "./app-env.ts";
import { Actions, Button, PageHead } from "./components/index.ts";
import type { ErrorName } from "./i18n/en.ts";
import { catalogueOf } from "./i18n/index.ts";
import { PlainShell } from "./layout.tsx";
import { TravelerFrame } from "./traveler-frame.tsx";
import { travelerLanguage } from "./traveler-language.ts";

/** A humane page for an error: what happened and what to do, never a stack. */
export async function errorPage(c: AppContext, error: HomewardError | null): Promise<Response> {
  const staffSide = /^\/(desk|dev|sign-in|sign-out|photos)(\/|$)/.test(c.req.path);
  return staffSide ? staffErrorPage(c, error) : travelerErrorPage(c, error);
}

async function staffErrorPage(c: AppContext, error: HomewardError | null): Promise<Response> {
  const title = error?.title ?? "Something went wrong on our side";
  const detail = error?.message ?? "We have been told. Please try again in a moment; nothing was half done.";
  return c.html(
    <PlainShell title={title}>
      <PageHead title={title} lead={detail} />
      {error instanceof Conflict && error.by ? (
        <p>
          {error.by.name}, {toLocal(error.by.at, "UTC").replace("T", " ")} {offsetLabel(error.by.at, "UTC")}
        </p>
      ) : null}
      <Actions>
        {error instanceof NotSignedIn ? (
          <Button kind="primary" href="/sign-in">
            Sign in
          </Button>
        ) : null}
        {c.req.path.startsWith("/desk") ? (
          <Button href="/desk">Back to the board</Button>
        ) : (
          <Button href="/">To the first page</Button>
        )}
      </Actions>
      <p class="small">Request {c.get("ctx").requestId}</p>
    </PlainShell>,
    error?.status ?? 500,
  );
}

/** Which words fit an error on a traveler's path. */
function nameOf(path: string, error: HomewardError | null): ErrorName {
  switch (error?.status) {
    case undefined:
      return "fault";
    case 404:
      return path.startsWith("/r/") ? "noLink" : path.endsWith("/lost") ? "noDesk" : "notFound";
    case 409:
      return "conflict";
    case 410:
      return "gone";
    case 413:
    case 422:
      return "notWhole";
    case 503:
      return "unavailable";
    default:
      return "refused";
  }
}

async function travelerErrorPage(c: AppContext, error: HomewardError | null): Promise<Response> {
  const language = travelerLanguage(c);
  const t = catalogueOf(language);
  const name = nameOf(c.req.path, error);
  const [title, text] =
    error instanceof TooMany ? [t.tooManyTitle, t.tooMany(Math.ceil(error.retryAfterSeconds / 60))] : t.errors[name];
  if (error instanceof TooMany) c.header("Retry-After", String(error.retryAfterSeconds));
  return c.html(
    <TravelerFrame language={language} title={title} path={c.req.method === "GET" ? c.req.path : "/"} secret>
      <PageHead title={title} lead={text} />
      <Actions>
        {name === "noLink" || name === "gone" ? (
          <Button kind="primary" href="/find-report">
            {t.home.sendLink}
          </Button>
        ) : null}
        <Button href="/">{t.firstPage}</Button>
      </Actions>
      <p class="small">{t.request(c.get("ctx").requestId)}</p>
    </TravelerFrame>,
    error?.status ?? 500,
  );
}
