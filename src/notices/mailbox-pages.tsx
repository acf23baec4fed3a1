import { desc, eq } from "drizzle-orm";
import { Hono } from "hono";
import { NotFound } from "../core/errors.ts";
import { staff } from "../staff/schema.ts";
import { signIn } from "../staff/sign-in.ts";
import type { AppEnv } from "../web/app-env.ts";
import { DefinitionList, EmptyState, List, ListRow, PageHead, TimeText } from "../web/components/index.ts";
import { PlainShell } from "../web/layout.tsx";
import { preview } from "../web/preview.tsx";
import { mailbox } from "./schema.ts";

/** The built-in mailbox at /dev/mail, and one-click sign-in: demo and development only. */
export const devPages = new Hono<AppEnv>()
  .use(async (c, next) => {
    if (!c.get("ctx").config.MAILBOX) throw new NotFound("There is no page at this address.");
    await next();
  })
  .get("/mail", async (c) => {
    const mails = await c.get("ctx").db.select().from(mailbox).orderBy(desc(mailbox.at), desc(mailbox.key)).limit(300);
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
    const [mail] = await c
      .get("ctx")
      .db.select()
      .from(mailbox)
      .where(eq(mailbox.key, c.req.param("key")));
    if (!mail) throw new NotFound("There is no such mail.");
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
    const [mail] = await c
      .get("ctx")
      .db.select()
      .from(mailbox)
      .where(eq(mailbox.key, c.req.param("key")));
    if (!mail) throw new NotFound("There is no such mail.");
    return c.html(mail.html);
  })
  .get("/as/:email", async (c) => {
    const ctx = c.get("ctx");
    if (!ctx.config.DEMO) throw new NotFound("There is no page at this address.");
    const [person] = await ctx.db
      .select({ email: staff.email })
      .from(staff)
      .where(eq(staff.email, c.req.param("email").toLowerCase()));
    if (!person) throw new NotFound("Nobody of that address works here.");
    const otp = await c
      .get("auth")()
      .api.createVerificationOTP({ body: { email: person.email, type: "sign-in" } });
    await signIn(c, person.email, otp);
    return c.redirect("/desk", 303);
  })
  .get("/components", (c) => c.html(preview()));
