import type { HomewardError } from "../core/errors.ts";
import type { AppContext } from "./app-env.ts";
import { Page } from "./layout.tsx";

/** A humane page for an error: what happened and what to do, never a stack. */
export async function errorPage(c: AppContext, error: HomewardError | null): Promise<Response> {
  const title = error?.title ?? "Something went wrong on our side";
  const detail = error?.message ?? "We have been told. Please try again in a moment; nothing was half done.";
  return c.html(
    <Page title={title}>
      <main id="main">
        <h1>{title}</h1>
        <p>{detail}</p>
        <p>
          <a href="/">Start again from the first page</a>
        </p>
        <p>
          <small>Request {c.get("ctx").requestId}</small>
        </p>
      </main>
    </Page>,
    error?.status ?? 500,
  );
}
