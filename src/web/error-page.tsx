import { Conflict, type HomewardError, NotSignedIn } from "../core/errors.ts";
import { offsetLabel, toLocal } from "../core/zone.ts";
import type { AppContext } from "./app-env.ts";
import { Actions, Button, PageHead } from "./components/index.ts";
import { PlainShell } from "./layout.tsx";

/** A humane page for an error: what happened and what to do, never a stack. */
export async function errorPage(c: AppContext, error: HomewardError | null): Promise<Response> {
  const title = error?.title ?? "Something went wrong on our side";
  const detail = error?.message ?? "We have been told. Please try again in a moment; nothing was half done.";
  const status = error?.status ?? 500;
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
        {status === 410 || (status === 404 && c.req.path.startsWith("/r/")) ? (
          <Button kind="primary" href="/find-report">
            Send me a fresh link
          </Button>
        ) : null}
        {c.req.path.startsWith("/desk") ? <Button href="/desk">Back to the board</Button> : <Button href="/">To the first page</Button>}
      </Actions>
      <p class="small">Request {c.get("ctx").requestId}</p>
    </PlainShell>,
    status,
  );
}
