import { Hono } from "hono";
import { fieldError, InvalidInput } from "../core/errors.ts";
import { parseInput } from "../core/validate.ts";
import type { AppEnv } from "../web/app-env.ts";
import { Actions, Button, ErrorSummary, Field, Flash, Form, PageHead } from "../web/components/index.ts";
import { PlainShell } from "../web/layout.tsx";
import { codeInput, signInInput } from "./model.ts";
import { askCode, signIn, signOut } from "./sign-in.ts";

/** Where to go after signing in: only a path of our own. */
function nextPath(text: string | undefined): string {
  // Browsers drop tabs and line ends from an address, so `/<TAB>/evil` would lead away.
  return text && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) ? text : "/desk";
}

/** Sign-in by e-mail code, and sign-out. Works without script. */
export const signInPages = new Hono<AppEnv>()
  .get("/sign-in", (c) => c.html(<AskEmail email={c.req.query("email")} next={nextPath(c.req.query("next"))} />))
  .post("/sign-in", async (c) => {
    const form = Object.fromEntries(await c.req.formData());
    const next = nextPath(String(form.next ?? ""));
    try {
      const { email } = parseInput(signInInput, form);
      await askCode(c, email);
      return c.redirect(`/sign-in/code?${new URLSearchParams({ email, next })}`, 303);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      return c.html(<AskEmail email={String(form.email ?? "")} next={next} error={error} />, 422);
    }
  })
  .get("/sign-in/code", (c) =>
    c.html(<AskCode email={c.req.query("email") ?? ""} next={nextPath(c.req.query("next"))} />),
  )
  .post("/sign-in/code", async (c) => {
    const form = Object.fromEntries(await c.req.formData());
    const next = nextPath(String(form.next ?? ""));
    try {
      const { email, code } = parseInput(codeInput, form);
      await signIn(c, email, code);
      return c.redirect(next, 303);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const shown = new InvalidInput(
        error.fields.map((field) => fieldError(field.path, field.path === "code" ? "wrong_code" : field.code)),
      );
      return c.html(<AskCode email={String(form.email ?? "")} next={next} error={shown} />, 422);
    }
  })
  .post("/sign-out", async (c) => {
    await signOut(c);
    return c.redirect("/sign-in", 303);
  });

const messages = (error: InvalidInput | undefined) =>
  Object.fromEntries((error?.fields ?? []).map((field) => [field.path, field.message]));

function AskEmail({ email, next, error }: { email: string | undefined; next: string; error?: InvalidInput }) {
  const errors = messages(error);
  return (
    <PlainShell title="Sign in">
      <PageHead
        title="Sign in to the desk"
        lead="We send a code to your work e-mail. There is no password to forget."
      />
      <ErrorSummary errors={errors} />
      <Form action="/sign-in" hidden={{ next }}>
        <Field
          name="email"
          type="email"
          label="Your e-mail address"
          value={email ?? ""}
          error={errors.email}
          autocomplete="email"
          required
          autofocus
        />
        <Actions>
          <Button kind="primary" wide>
            Send me a code
          </Button>
        </Actions>
      </Form>
    </PlainShell>
  );
}

function AskCode({ email, next, error }: { email: string; next: string; error?: InvalidInput }) {
  const errors = messages(error);
  return (
    <PlainShell
      title="Enter your code"
      flash={error ? null : <Flash tone="done">If {email} belongs to a desk, a code is on its way.</Flash>}
    >
      <PageHead title="Enter your code" lead="Six digits, good for 15 minutes. Look in the spam folder, too." />
      <ErrorSummary errors={errors} />
      <Form action="/sign-in/code" hidden={{ email, next }}>
        <Field
          name="code"
          label="Code from the e-mail"
          inputmode="numeric"
          autocomplete="one-time-code"
          size="code"
          maxlength={12}
          error={errors.code}
          required
          autofocus
        />
        <Actions>
          <Button kind="primary" wide>
            Sign in
          </Button>
          <Button kind="quiet" href={`/sign-in?${new URLSearchParams({ email, next })}`}>
            Send a new code
          </Button>
        </Actions>
      </Form>
    </PlainShell>
  );
}
