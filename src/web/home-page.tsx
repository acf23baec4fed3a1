import { Hono } from "hono";
import { type DemoDoors as Doors, demoDoors } from "../staff/demo-doors.ts";
import type { AppEnv } from "./app-env.ts";
import { Actions, Button, Card, DefinitionList, PageHead } from "./components/index.ts";
import { catalogueOf } from "./i18n/index.ts";
import { TravelerFrame } from "./traveler-frame.tsx";
import { travelerLanguage } from "./traveler-language.ts";

/** The first page: what this is for travelers and for desks, and in the demo every door there is. */
export const homePage = new Hono<AppEnv>().get("/", async (c) => {
  const ctx = c.get("ctx");
  const language = travelerLanguage(c);
  const t = catalogueOf(language);
  return c.html(
    <TravelerFrame language={language} title={t.home.title} path="/">
      <PageHead title={t.home.title} lead={t.home.lead} />
      {ctx.config.DEMO ? <DemoDoors {...(await demoDoors(ctx))} /> : null}
      <Card title={t.home.findTitle}>
        <p>{t.home.find}</p>
        <p>{t.home.noCatalogue}</p>
      </Card>
      <Card title={t.home.howTitle}>
        {t.home.how.map(([title, text]) => (
          <p>
            <strong>{title}</strong>
            <br />
            {text}
          </p>
        ))}
      </Card>
      <Card
        title={t.home.haveReport}
        actions={
          <Button kind="secondary" href="/find-report">
            {t.home.sendLink}
          </Button>
        }
      >
        <p>{t.home.haveReportText}</p>
      </Card>
      <Card
        title={t.home.desksTitle}
        actions={
          <Button kind="secondary" href="/sign-in">
            {t.home.signIn}
          </Button>
        }
      >
        <p>{t.home.desks}</p>
      </Card>
    </TravelerFrame>,
  );
});

/** The demo's own signpost; for whoever tries Homeward out, so English throughout. */
function DemoDoors({ desks, people }: Doors) {
  return (
    <div lang="en" dir="ltr">
      <Card title="The demo: every door is open" tone="wait">
        <p>All people and things here are made up. Be a traveler first, then the desk.</p>
        <h3>As a traveler</h3>
        <Actions>
          {desks.map((desk) => (
            <Button kind="primary" href={`/${desk.slug}/lost`}>
              {desk.name}
            </Button>
          ))}
        </Actions>
        <h3>At the desk, signed in with one click</h3>
        <DefinitionList
          facts={people.map((person) => [
            person.role,
            <a href={`/dev/as/${encodeURIComponent(person.email)}`}>{person.name}</a>,
          ])}
        />
        <h3>The mail that went out</h3>
        <Actions>
          <Button href="/dev/mail">Open the mailbox</Button>
        </Actions>
      </Card>
    </div>
  );
}
