import { Hono } from "hono";
import { NotFound } from "../core/errors.ts";
import { demoPerson } from "../staff/demo-doors.ts";
import { signIn } from "../staff/sign-in.ts";
import type { AppEnv } from "../web/app-env.ts";
import { DefinitionList, EmptyState, List, ListRow, PageHead, TimeText } from "../web/components/index.ts";
import { PlainShell } from "../web/layout.tsx";
import { preview } from "../web/preview.tsx";
import { listMails, readMail } from "./mailbox.ts";

/** The built-in mailbox at /dev/mail, and one-click sign-in: demo and development only. */
export const devPages = new Hono<AppEnv>()
  .use(async (c, next) => {
    if (!c.get("ctx").config.MAILBOX) throw new NotFound("There is no page at this address.");
    await next();
  })
  .get("/mail", async (c) => {
    const mails = await listMails(c.get("ctx"));
    return c.html(
      <PlainShell title="Mailbox">
        <PageHead title="Every e-mail that went out" lead="Kept here instead of being sent. Newest first." />
        {mails.length === 0 ? <EmptyState title="No mail yet" /> : null}
        <List label="E-mails">
          {mails.map((mail) => (
            <ListRow
              href={`/dev/mail/${mail.key}`}
              title={mail.subject}
              meta={[`to ${mail.toEmail}`, <TimeText at={mail.at} zone="UTC" />]}
            />
          ))}
        </List>
      </PlainShell>,
    );
  })
  .get("/mail/:key", async (c) => {
    const mail = await readMail(c.get("ctx"), c.req.param("key"));
    return c.html(
      <PlainShell title={mail.subject}>
        <PageHead title={mail.subject} lead={<a href="/dev/mail">Back to the mailbox</a>} />
        <DefinitionList
          facts={[
            ["From", mail.fromEmail],
            ["To", mail.toEmail],
            ["Reply to", mail.replyTo ?? "—"],
            ["At", <TimeText at={mail.at} zone="UTC" />],
          ]}
        />
        <iframe
          class="mail-frame"
          title="The mail as HTML"
          src={`/dev/mail/${mail.key}/html`}
          sandbox="allow-popups allow-top-navigation-by-user-activation"
        />
        <h2>As plain text</h2>
        <pre class="mail-text">{mail.text}</pre>
      </PlainShell>,
    );
  })
  .get("/mail/:key/html", async (c) => {
    const mail = await readMail(c.get("ctx"), c.req.param("key"));
    // Mails carry their styles in themselves; nothing else may run or load.
    c.header(
      "Content-Security-Policy",
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    );
    return c.html(mail.html);
  })
  .get("/as/:email", async (c) => {
    const email = await demoPerson(c.get("ctx"), c.req.param("email"));
    const otp = await c
      .get("auth")()
      .api.createVerificationOTP({ body: { email, type: "sign-in" } });
    await signIn(c, email, otp);
    return c.redirect("/desk", 303);
  })
  .get("/components", (c) => c.html(preview()));
