import { Hono } from "hono";
import type { AppEnv } from "./app-env.ts";
import { Page } from "./layout.tsx";

/** The first page: what this is, and the way to the desk. */
export const homePage = new Hono<AppEnv>().get("/", (c) =>
  c.html(
    <Page title="Homeward">
      <main id="main">
        <h1>Homeward</h1>
        <a href="/sign-in">Staff sign-in</a>
      </main>
    </Page>,
  ),
);
