import { Hono } from "hono";
import { ROLES, type Role, requireRole } from "../core/actor.ts";
import { NotFound } from "../core/errors.ts";
import type { StaffId } from "../core/ids.ts";
import type { AppContext, AppEnv } from "../web/app-env.ts";
import {
  Actions,
  Breadcrumb,
  Button,
  Card,
  CheckboxGroup,
  Chip,
  Dialog,
  ErrorSummary,
  Field,
  Form,
  List,
  ListRow,
  PageHead,
  Radios,
} from "../web/components/index.ts";
import { ConflictNotice, type DeskSite, deskPage, done, type Frame, ROLE_WORDS } from "../web/desk-frame.tsx";
import { attempt, named, type Trouble, troubleOf } from "../web/form-data.ts";
import { plural } from "../web/words.ts";
import { changeStaff, inviteStaff, listStaff, removeStaff, type StaffMember } from "./manage.ts";

const PERSON_FIELD_NAMES = { name: "Name", email: "E-mail", role: "Role", siteIds: "Works at" };
const ROLE_HINTS: Readonly<Record<Role, string>> = {
  agent: "Logs items, compares matches, hands over and sends.",
  manager: "Also keeps items longer, records what became of them, exports.",
  admin: "Also opens sites and invites staff; sees every site.",
};

const admins = (c: AppContext) => requireRole(c.get("ctx").actor, "admin");
const idOf = (c: AppContext) => (c.req.param("id") ?? "") as StaffId;

/** Who may sign in, for administrators. Mounted at /desk/staff. */
export const peoplePages = new Hono<AppEnv>()
  .get("/", (c) => listPage(c))
  .get("/invite", (c) => invitePage(c))
  .post("/invite", (c) =>
    attempt(
      c,
      "invite",
      async (typed) => {
        await inviteStaff(c.get("ctx"), {
          name: typed.text("name"),
          email: typed.text("email"),
          role: typed.text("role") || undefined,
          siteIds: typed.texts("siteIds"),
        });
        return done(c, "/desk/staff", `${typed.text("name").trim()} is invited by e-mail and signs in with a code.`);
      },
      (trouble) => invitePage(c, trouble),
    ),
  )
  .get("/:id", (c) => personPage(c))
  .post("/:id", (c) =>
    attempt(
      c,
      "change",
      async (typed) => {
        await changeStaff(c.get("ctx"), idOf(c), {
          name: typed.text("name"),
          role: typed.text("role") || undefined,
          siteIds: typed.texts("siteIds"),
          version: typed.number("version"),
        });
        return done(c, "/desk/staff", "Saved. It takes effect within a minute.");
      },
      (trouble) => personPage(c, trouble),
    ),
  )
  .post("/:id/leave", (c) =>
    attempt(
      c,
      "leave",
      async () => {
        await removeStaff(c.get("ctx"), idOf(c));
        return done(c, "/desk/staff", "They can no longer sign in. What they did keeps their name.");
      },
      (trouble) => personPage(c, trouble),
    ),
  );

function sitesWords(person: StaffMember, sites: readonly DeskSite[]): string {
  if (person.role === "admin") return "all sites";
  const names = sites.filter((site) => person.siteIds.includes(site.id)).map((site) => site.name);
  return names.join(", ") || "no site";
}

function listPage(c: AppContext): Promise<Response> {
  admins(c);
  return deskPage(
    c,
    (ctx) => listStaff(ctx),
    (people, frame) => {
      const here = people.filter((person) => person.leftAt === null);
      const left = people.filter((person) => person.leftAt !== null);
      return {
        title: "Staff",
        way: "staff",
        calm: true,
        body: (
          <>
            <PageHead
              title="Staff"
              lead={`${plural(here.length, "person signs in", "people sign in")} with a code sent by e-mail.`}
              actions={
                <Button kind="primary" icon="plus" href="/desk/staff/invite">
                  Invite somebody
                </Button>
              }
            />
            <Card flush>
              <List label="Staff">
                {here.map((person) => (
                  <ListRow
                    href={`/desk/staff/${person.id}`}
                    title={person.name}
                    meta={[person.email, sitesWords(person, frame.sites)]}
                    status={<Chip tone={person.role === "agent" ? "quiet" : "act"}>{ROLE_WORDS[person.role]}</Chip>}
                  />
                ))}
              </List>
            </Card>
            {left.length > 0 ? (
              <Card title="Have left" flush>
                <List label="Have left">
                  {left.map((person) => (
                    <ListRow href={`/desk/staff/${person.id}`} title={person.name} meta={[person.email]} />
                  ))}
                </List>
              </Card>
            ) : null}
          </>
        ),
      };
    },
  );
}

function PersonFields(props: { frame: Frame; trouble: Trouble | undefined; person: StaffMember | null }) {
  const { frame, trouble, person } = props;
  const errors = trouble?.errors ?? {};
  return (
    <>
      <Field
        name="name"
        label="Name"
        hint="As colleagues and travelers shall read it."
        value={trouble ? trouble.typed.text("name") : (person?.name ?? "")}
        error={errors.name}
        maxlength={80}
        autocomplete="off"
        required
      />
      {person ? null : (
        <Field
          name="email"
          label="E-mail"
          type="email"
          value={trouble?.typed.text("email")}
          error={errors.email}
          autocomplete="off"
          required
        />
      )}
      <Radios
        name="role"
        label="Role"
        value={trouble ? trouble.typed.text("role") : (person?.role ?? "agent")}
        error={errors.role}
        options={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role], hint: ROLE_HINTS[role] }))}
        required
      />
      <CheckboxGroup
        name="siteIds"
        label="Works at"
        hint="An administrator has every site."
        values={trouble ? trouble.typed.texts("siteIds") : (person?.siteIds ?? [])}
        error={errors.siteIds}
        options={frame.sites.map((site) => ({ value: site.id, label: site.name }))}
      />
    </>
  );
}

function invitePage(c: AppContext, trouble?: Trouble): Promise<Response> {
  admins(c);
  return deskPage(
    c,
    async () => null,
    (_, frame) => ({
      title: "Invite somebody",
      way: "staff",
      calm: true,
      narrow: true,
      body: (
        <>
          <Breadcrumb trail={[{ label: "Staff", href: "/desk/staff" }, { label: "Invite" }]} />
          {trouble ? <ConflictNotice trouble={trouble} zone="UTC" look="/desk/staff" /> : null}
          <PageHead title="Invite somebody" lead="They get an e-mail and sign in with a code, without a password." />
          <Form action="/desk/staff/invite">
            <ErrorSummary errors={named(trouble?.errors, PERSON_FIELD_NAMES)} />
            <PersonFields frame={frame} trouble={trouble} person={null} />
            <Actions>
              <Button kind="primary" icon="send">
                Send the invitation
              </Button>
            </Actions>
          </Form>
        </>
      ),
    }),
    trouble,
  );
}

function personPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  admins(c);
  const id = idOf(c);
  return deskPage(
    c,
    (ctx) => listStaff(ctx),
    (people, frame) => {
      const person = people.find((one) => one.id === id);
      if (!person) throw new NotFound("There is nobody here by this address.");
      const change = troubleOf(trouble, "change");
      const here = person.leftAt === null;
      return {
        title: person.name,
        way: "staff",
        calm: true,
        narrow: true,
        body: (
          <>
            <Breadcrumb trail={[{ label: "Staff", href: "/desk/staff" }, { label: person.name }]} />
            {trouble ? <ConflictNotice trouble={trouble} zone="UTC" look={`/desk/staff/${id}`} /> : null}
            <PageHead
              title={person.name}
              eyebrow={here ? ROLE_WORDS[person.role] : "Has left"}
              lead={<a href={`mailto:${person.email}`}>{person.email}</a>}
            />
            {here ? (
              <Form action={`/desk/staff/${person.id}`} hidden={{ version: String(person.version) }}>
                <ErrorSummary errors={named(change?.errors, PERSON_FIELD_NAMES)} />
                <PersonFields frame={frame} trouble={change} person={person} />
                <Actions>
                  <Button kind="primary">Save</Button>
                </Actions>
              </Form>
            ) : null}
            {here && person.id !== frame.staff.id ? (
              <Dialog id="leave" trigger="They leave" title={`${person.name} leaves?`} kind="quiet">
                <p>They are signed out everywhere and get no code again. What they did keeps their name.</p>
                <Form action={`/desk/staff/${person.id}/leave`}>
                  <Button kind="danger">They have left</Button>
                </Form>
              </Dialog>
            ) : null}
          </>
        ),
      };
    },
    trouble,
  );
}
