import {
  Actions,
  AddressBlock,
  Breadcrumb,
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  type Children,
  Chip,
  ColourPicker,
  Colours,
  Columns,
  DateTimeField,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorSummary,
  EvidenceTable,
  Field,
  FieldRow,
  Flash,
  Form,
  FormSection,
  Likelihood,
  List,
  ListRow,
  Notice,
  PageHead,
  Pager,
  Photo,
  PhotoField,
  PhotoStrip,
  Radios,
  Ref,
  SearchForm,
  Select,
  SideBySide,
  Split,
  StarRating,
  Status,
  Steps,
  Table,
  Tabs,
  TextArea,
  Timeline,
  TimeText,
  UserText,
} from "./components/index.ts";
import { HomeMark, ICON_NAMES, Icon } from "./icons.tsx";
import { PlainShell, StaffShell, TravelerShell } from "./layout.tsx";

const ZONE = "Atlantic/Madeira";
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 21, 18, 40);

function drawn(body: string, ground = "#d9cdb6"): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="${ground}"/>` +
    `<ellipse cx="200" cy="236" rx="130" ry="16" fill="#00000022"/>${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const PHONE = drawn(
  '<g transform="rotate(-14 200 150)"><rect x="142" y="56" width="116" height="196" rx="16" fill="#1d2326"/>' +
    '<rect x="150" y="66" width="100" height="172" rx="8" fill="#2f5f78"/><path d="m150 190 100-70v118H150Z" fill="#264d61"/>' +
    '<path d="m176 66 22 60-18 30 30 40" fill="none" stroke="#cfe0e6" stroke-width="2"/></g>',
);
const SCARF = drawn(
  '<path d="M90 90c60-30 160-30 220 0l-20 60c-50-24-130-24-180 0Z" fill="#8c2f2a"/><path d="M150 130h52v110h-52Z" fill="#a13a33"/>' +
    '<path d="M214 130h52v92h-52Z" fill="#7d2723"/><path d="M150 200h52m-52 16h52m12-30h52m-52 16h52" stroke="#e9d6a8" stroke-width="5"/>',
  "#cfd6d0",
);
const KEYS = drawn(
  '<circle cx="150" cy="130" r="42" fill="none" stroke="#8a6a2f" stroke-width="10"/><path d="M178 162 290 226" stroke="#b9bcc0" stroke-width="16"/>' +
    '<path d="M188 168 250 96" stroke="#9ea3a8" stroke-width="14"/><rect x="92" y="170" width="44" height="62" rx="6" fill="#24544a"/>',
  "#e2dac8",
);
const BEAR = drawn(
  '<circle cx="200" cy="130" r="52" fill="#9a6b3f"/><circle cx="158" cy="88" r="20" fill="#9a6b3f"/><circle cx="242" cy="88" r="20" fill="#9a6b3f"/>' +
    '<ellipse cx="200" cy="212" rx="62" ry="44" fill="#8c5f37"/><ellipse cx="200" cy="148" rx="22" ry="17" fill="#d7b98e"/>' +
    '<circle cx="182" cy="120" r="6" fill="#2a1c10"/><circle cx="218" cy="120" r="6" fill="#2a1c10"/><path d="M194 144h12l-6 8Z" fill="#2a1c10"/>',
  "#d6dde0",
);

function Part({ title, children }: { title: string; children: Children }) {
  return (
    <Card title={title} id={title.toLowerCase().replace(/\W+/g, "-")}>
      {children}
    </Card>
  );
}

const NAV = [
  { href: "#items", label: "Items", icon: "box", count: 42, current: true },
  { href: "#reports", label: "Reports", icon: "ledger", count: 7 },
  { href: "#matches", label: "Matches", icon: "match", count: 3, waits: true },
  { href: "#returns", label: "Returns", icon: "truck", count: 0 },
  { href: "#overdue", label: "Overdue", icon: "clock", count: 5, waits: true },
] as const;
const STAFF = {
  nav: NAV,
  site: { name: "Reid's Harbour Hotel" },
  sites: [
    { href: "#a", name: "Reid's Harbour Hotel", current: true },
    { href: "#b", name: "Ilha Cars, Funchal Airport" },
  ],
  person: { name: "Marta Nóbrega", role: "Agent" },
  personLinks: [{ href: "#me", label: "Your sign-ins" }],
} as const;

const LANGUAGES = [
  { code: "en", name: "English", href: "#en" },
  { code: "es", name: "Español", href: "#es" },
  { code: "de", name: "Deutsch", href: "#de" },
  { code: "ja", name: "日本語", href: "#ja" },
  { code: "ar", name: "العربية", href: "#ar" },
];

const STEP_WORDS = ["Searching", "Possible match", "Verifying", "Returning", "Reunited"];
function steps(at: number, words: readonly string[] = STEP_WORDS) {
  return words.map((label, index) => ({
    label,
    state: index < at ? ("done" as const) : index === at ? ("now" as const) : ("ahead" as const),
  }));
}

const COLOUR_CHOICE = ["black", "turquoise"];

function Forms() {
  return (
    <Form action="#done" files label="Every field">
      <ErrorSummary
        errors={{ title: "Say in a few words what it is.", unit: "Room 914 does not exist here; rooms go up to 612." }}
      />
      <Field
        name="title"
        label="What is it?"
        hint="As a guest would say it: “black phone”, “child's red scarf”."
        error="Say in a few words what it is."
        value=""
        required
      />
      <FieldRow>
        <Field name="unit" label="Room" value="914" error="Room 914 does not exist here; rooms go up to 612." />
        <Field name="place" label="Where in it" optional suggestions={["bathroom", "safe", "under the bed"]} />
        <Select
          name="storage"
          label="Kept in"
          placeholder="Choose one"
          options={[
            { group: "Desk", options: [{ value: "d1", label: "Drawer 1" }] },
            { group: "Cellar", options: [{ value: "c4", label: "Shelf C4" }] },
          ]}
        />
      </FieldRow>
      <DateTimeField name="foundAt" label="Found" value="2026-11-21T18:40" zone="Funchal time, GMT+0" />
      <ColourPicker name="colours" label="Colours" hint="All that apply." values={COLOUR_CHOICE} />
      <PhotoField name="photos" label="Photos" hint="One of the whole thing, one of what makes it special." optional />
      <PhotoField
        name="kept"
        label="Photos already kept"
        existing={[
          { id: "1", src: PHONE, alt: "Phone, front" },
          { id: "2", src: KEYS, alt: "Keys" },
        ]}
        error="This file is not a picture."
      />
      <TextArea
        name="description"
        label="Description"
        optional
        value={"Cracked at the upper left.\nLock screen shows a lighthouse."}
      />
      <FormSection title="Only for staff" lead="Never shown to travelers. The proof is judged against it.">
        <TextArea
          name="hidden"
          label="Hidden details"
          rows={3}
          error="Write at least one detail only the owner knows."
        />
      </FormSection>
      <Radios
        name="how"
        label="How shall it come home?"
        value="ship"
        options={[
          { value: "pickup", label: "I will pick it up", hint: "At the reception, at any hour" },
          { value: "ship", label: "Please send it", hint: "The carrier's price is shown before you agree" },
          { value: "third", label: "Somebody else will fetch it", disabled: true },
        ]}
      />
      <Radios
        name="kind"
        label="Kind of site"
        inline
        options={[
          { value: "hotel", label: "Hotel" },
          { value: "rental_counter", label: "Rental counter" },
        ]}
        error="Choose one."
      />
      <CheckboxGroup
        name="sites"
        label="Works at"
        values={["b"]}
        options={[
          { value: "a", label: "Ilha Cars, Funchal Airport" },
          { value: "b", label: "Reid's Harbour Hotel" },
        ]}
      />
      <Checkbox name="consent" label="You may write to me about this loss" checked />
      <Checkbox name="terms" label="I agree to the house rules" error="Needed before we can go on." />
      <StarRating name="stars" label="How was it?" value={4} />
      <Field
        name="code"
        label="Code from the mail"
        size="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        value="48213"
      />
      <Field name="off" label="Not to be changed" value="Logged by import" disabled />
      <Actions>
        <Button kind="primary">Log the item</Button>
        <Button kind="secondary">Save for later</Button>
        <Button kind="quiet" href="#items">
          Cancel
        </Button>
      </Actions>
    </Form>
  );
}

const EVIDENCE = (
  <EvidenceTable
    rows={[
      { aspect: "Where", verdict: "agree", item: "Room 214", report: "Room 214", note: "same room" },
      { aspect: "When", verdict: "agree", item: "20 Nov", report: "19 Nov", note: "found 1 day after" },
      { aspect: "Kind", verdict: "partial", item: "Mobile phone", report: "Handy, Samsung", note: "brand not seen" },
      { aspect: "Colour", verdict: "differs", item: "Black", report: "Dark blue" },
      { aspect: "Case", verdict: "unknown", item: "Clear, with a ticket inside" },
    ]}
  />
);

function ItemDetail() {
  return (
    <>
      <PageHead
        eyebrow="Found item"
        title="Black phone with a cracked corner"
        aside={
          <>
            <Status of="item" is="held" />
            <Ref>HW-7K3M-9QXD</Ref>
          </>
        }
      />
      <PhotoStrip
        label="Photos of the item"
        photos={[
          { src: PHONE, alt: "Phone, front, cracked upper left", full: PHONE },
          { src: KEYS, alt: "Keys found beside it", full: KEYS },
          { src: SCARF, alt: "Scarf", full: SCARF },
        ]}
      />
      <DefinitionList
        facts={[
          ["Found", <TimeText at={NOW - DAY} zone={ZONE} />],
          ["Where", "Room 214, under the bed"],
          ["Kept in", "Drawer 1"],
          ["Colours", <Colours values={["black", "silver"]} />],
          ["Description", <UserText>{"Cracked at the upper left.\nLock screen shows a lighthouse."}</UserText>],
          ["Hold until", <TimeText at={NOW + 89 * DAY} zone={ZONE} show="date" />],
          ["Serial number", undefined],
        ]}
      />
      <Actions>
        <Button kind="primary" href="#match">
          See 2 possible reports
        </Button>
        <Button icon="print">Print label</Button>
      </Actions>
    </>
  );
}

function Gallery() {
  return (
    <>
      <Flash tone="done" title="Logged" action={<Button kind="quiet">Print label</Button>}>
        Black phone is now HW-7K3M-9QXD, in drawer 1.
      </Flash>
      <Breadcrumb
        trail={[{ label: "Items", href: "#items" }, { label: "Held", href: "#held" }, { label: "Black phone" }]}
      />
      <PageHead
        eyebrow="Development"
        title="Parts of the house"
        lead="Every component in every state. If a screen needs something that is not here, add it here first."
        aside={
          <>
            <Status of="item" is="held" />
            <Ref>HW-7K3M-9QXD</Ref>
          </>
        }
        actions={<Button icon="download">Export</Button>}
      />

      <section id="items">
        <Split
          show="detail"
          list={
            <>
              <SearchForm action="#q" label="Search items" placeholder="Words, room, reference" />
              <Tabs
                label="Items by status"
                tabs={[
                  { href: "#1", label: "Held", count: 31, current: true },
                  { href: "#2", label: "Promised", count: 6 },
                  { href: "#3", label: "On the way", count: 5 },
                  { href: "#4", label: "All" },
                ]}
              />
              <Card flush>
                <List label="Held items">
                  <ListRow
                    href="#i1"
                    title="Black phone with a cracked corner"
                    meta={["Room 214", "20 Nov", "Drawer 1"]}
                    status={<Status of="item" is="held" />}
                    thumb={PHONE}
                    aside="1 d"
                    current
                  />
                  <ListRow
                    href="#i2"
                    title="Red scarf with yellow stripes"
                    meta={["Breakfast room", "18 Nov"]}
                    status={
                      <>
                        <Status of="item" is="promised" />
                        <Chip tone="wait" shape="clock">
                          Pickup today
                        </Chip>
                      </>
                    }
                    thumb={SCARF}
                    aside="3 d"
                  />
                  <ListRow
                    href="#i3"
                    title="Teddy bear"
                    meta={["Room 305", "2 Nov"]}
                    status={<Status of="item" is="shipped" />}
                    thumb={BEAR}
                    aside="19 d"
                  />
                  <ListRow
                    href="#i4"
                    title="نظارة شمسية سوداء"
                    meta={["Shuttle stop B", "1 Nov"]}
                    status={<Status of="item" is="overdue" />}
                    thumb={null}
                    aside="104 d"
                  />
                </List>
              </Card>
              <Pager next="#older" prev="#newer" summary="25–48 of 312" />
            </>
          }
          detail={
            <Card>
              <ItemDetail />
            </Card>
          }
        />
      </section>

      <Columns
        aside={
          <Card title="Custody" aside={<a href="#all">All 9</a>}>
            <Timeline
              zone={ZONE}
              entries={[
                { title: "Pickup expected", tone: "wait", ahead: true },
                { title: "Promised to a traveler", at: NOW, by: "Marta Nóbrega", tone: "act" },
                {
                  title: "Moved to drawer 1",
                  at: NOW - 5 * 3_600_000,
                  by: "João Sá",
                  body: <p>Was in the office safe.</p>,
                },
                { title: "Seal did not verify", at: NOW - DAY, by: "The clock", tone: "harm" },
                { title: "Logged", at: NOW - DAY - 3_600_000, by: "Marta Nóbrega" },
              ]}
            />
          </Card>
        }
      >
        <Card
          tone="wait"
          eyebrow="Possible match"
          title="Held against a report"
          aside={<Likelihood probability={0.94} />}
          actions={
            <>
              <Button kind="primary">Confirm and ask for proof</Button>
              <Dialog id="reject" trigger="Not the same" title="Not the same thing?" kind="secondary">
                <p>Both stay in the search, but they will not be shown together again.</p>
                <Form action="#rejected" submissionKey="k1">
                  <TextArea name="why" label="Why" optional rows={2} />
                  <Button kind="danger">Reject this match</Button>
                </Form>
              </Dialog>
            </>
          }
        >
          <SideBySide
            left={{
              eyebrow: "Found item",
              title: "Black phone with a cracked corner",
              children: (
                <>
                  <Photo src={PHONE} alt="Phone, front" />
                  <DefinitionList
                    compact
                    facts={[
                      ["Found", <TimeText at={NOW - DAY} zone={ZONE} show="date" />],
                      ["Where", "Room 214"],
                    ]}
                  />
                </>
              ),
            }}
            right={{
              eyebrow: "Loss report",
              title: "Samsung Handy, schwarz",
              children: (
                <>
                  <Photo alt="No photo with this report" />
                  <DefinitionList
                    compact
                    facts={[
                      ["Lost", <TimeText at={NOW - 2 * DAY} zone={ZONE} show="date" />],
                      ["Where", "Room 214"],
                    ]}
                  />
                </>
              ),
            }}
          />
          {EVIDENCE}
        </Card>
      </Columns>

      <Card title="Items of November" flush>
        <Table
          caption="Items of November"
          columns={[
            { label: "Item" },
            { label: "Status" },
            { label: "Found" },
            { label: "Kept in" },
            { label: "Age", align: "end" },
          ]}
          rows={[
            [
              <a href="#1">Black phone with a cracked corner</a>,
              <Status of="item" is="held" />,
              <TimeText at={NOW - DAY} zone={ZONE} show="date" />,
              "Drawer 1",
              "1 day",
            ],
            [
              <a href="#2">Red scarf</a>,
              <Status of="item" is="returned" />,
              <TimeText at={NOW - 9 * DAY} zone={ZONE} show="date" />,
              "—",
              "9 days",
            ],
            [
              <a href="#3">Umbrella, broken</a>,
              <Status of="item" is="disposed" />,
              <TimeText at={NOW - 102 * DAY} zone={ZONE} show="date" />,
              "—",
              "102 days",
            ],
          ]}
        />
      </Card>

      <Part title="Statuses">
        <Actions>
          {(["held", "promised", "shipped", "returned", "disposed", "overdue"] as const).map((is) => (
            <Status of="item" is={is} />
          ))}
        </Actions>
        <Actions>
          {(["searching", "possible_match", "verifying", "returning", "reunited", "closed"] as const).map((is) => (
            <Status of="report" is={is} />
          ))}
        </Actions>
        <Actions>
          {(["suggested", "confirmed", "rejected"] as const).map((is) => (
            <Status of="match" is={is} />
          ))}
          {(["asked", "answered", "accepted", "refused"] as const).map((is) => (
            <Status of="claim" is={is} />
          ))}
        </Actions>
        <Actions>
          {(["queued", "sent", "delivered", "bounced", "failed"] as const).map((is) => (
            <Status of="notice" is={is} />
          ))}
          <Chip>Passport</Chip>
        </Actions>
        <Actions>
          {[0.06, 0.35, 0.55, 0.78, 0.97].map((probability) => (
            <Likelihood probability={probability} />
          ))}
        </Actions>
      </Part>

      <Part title="Acts">
        <Actions>
          <Button kind="primary">Release the item</Button>
          <Button kind="secondary" icon="camera">
            Take a photo
          </Button>
          <Button kind="quiet">Not now</Button>
          <Button kind="danger" icon="trash">
            Dispose
          </Button>
        </Actions>
        <Actions>
          <Button kind="primary" disabled>
            Release the item
          </Button>
          <Button kind="secondary" disabled>
            Wait
          </Button>
          <Button kind="secondary" small icon="move">
            Move
          </Button>
          <Button kind="primary" href="#next" iconEnd="arrow">
            Go on
          </Button>
        </Actions>
        <Actions>
          <Dialog id="dispose" trigger="Record a disposition" title="What became of it?" kind="danger" icon="gavel">
            <Form action="#disposed">
              <Radios
                name="disposition"
                label="Disposition"
                options={[
                  { value: "donate", label: "Donate" },
                  { value: "destroy", label: "Destroy" },
                ]}
              />
              <Button kind="danger">Record it for good</Button>
            </Form>
          </Dialog>
        </Actions>
      </Part>

      <Part title="Notices">
        <Notice>The site's clock is GMT+0; yours is GMT+1.</Notice>
        <Notice tone="wait" title="Waits for a manager" action={<Button kind="quiet">Remind</Button>}>
          Disposition of three items needs a second pair of eyes.
        </Notice>
        <Notice tone="act" title="Next">
          Ask the traveler for proof.
        </Notice>
        <Notice tone="done">The traveler has confirmed the address.</Notice>
        <Notice tone="harm" title="Somebody else was first">
          João Sá released this item at 18:41. Nothing you did was kept.
        </Notice>
      </Part>

      <Part title="Nothing here yet">
        <EmptyState
          icon="match"
          title="No match to look at"
          action={
            <Button kind="secondary" href="#all">
              See all reports
            </Button>
          }
        >
          New items and reports are held against each other as soon as they come in.
        </EmptyState>
      </Part>

      <Part title="Address and progress">
        <AddressBlock lines={["Annika Vogel", "Lindenstraße 12", null, "10969 Berlin", "Germany"]} />
        {[0, 2, 4].map((at) => (
          <Steps label="Progress" steps={steps(at)} />
        ))}
      </Part>

      <Part title="Form">
        <Forms />
      </Part>

      <Part title="Icons">
        <p class="actions">
          <HomeMark label="Homeward" />
          {ICON_NAMES.map((name) => (
            <span title={name}>
              <Icon name={name} label={name} />
            </span>
          ))}
        </p>
      </Part>
    </>
  );
}

function TravelerSample({ lang }: { lang: "en" | "ar" }) {
  const arabic = lang === "ar";
  const at = arabic ? "تم تأكيد تطابق محتمل" : "We may have found it";
  return (
    <TravelerShell
      title={arabic ? "بلاغ الفقدان" : "Your loss report"}
      lang={lang}
      site={{ name: "Reid's Harbour Hotel", line: arabic ? "فونشال · ماديرا" : "Funchal · Madeira" }}
      languages={LANGUAGES.map((language) => ({ ...language, current: language.code === lang }))}
      languageLabel={arabic ? "اللغة" : "Language"}
      footer={arabic ? "الاستقبال ‎+351 291 000 000" : "Reception +351 291 000 000 · always open"}
      careWord={arabic ? "بعناية مع Homeward" : undefined}
      skipWord={arabic ? "انتقل إلى المحتوى" : undefined}
    >
      <PageHead
        eyebrow={arabic ? "بلاغ فقدان" : "Loss report"}
        title={at}
        aside={<Ref>HW-4TQX-7MKD</Ref>}
        lead={
          arabic
            ? "وجدنا شيئًا يشبه ما وصفته. أجب عن سؤال واحد كي نتأكد أنه لك."
            : "Something like what you described has been handed in. Answer one question, so that we can be sure it is yours."
        }
      />
      <Steps
        label={arabic ? "التقدم" : "Progress"}
        steps={steps(2, arabic ? ["نبحث", "تطابق محتمل", "التحقق", "في الطريق", "عاد إليك"] : STEP_WORDS)}
      />
      <Card title={arabic ? "سؤال لك" : "A question for you"} tone="wait">
        <Form action="#answer" submissionKey="k">
          <TextArea
            name="answer"
            label={arabic ? "ماذا يظهر على شاشة القفل؟" : "What does the lock screen show?"}
            hint={
              arabic ? "اكتب ما تتذكره؛ لا يلزم أن يكون كاملًا." : "Write what you remember; it need not be complete."
            }
          />
          <Actions>
            <Button kind="primary">{arabic ? "أرسل الجواب" : "Send my answer"}</Button>
            <Button kind="quiet">{arabic ? "هذا ليس لي" : "It is not mine"}</Button>
          </Actions>
        </Form>
      </Card>
      <Card title={arabic ? "ما حدث" : "What has happened"}>
        <Timeline
          zone={ZONE}
          lang={lang}
          entries={[
            { title: at, at: NOW, tone: "wait" },
            { title: arabic ? "استلمنا بلاغك" : "Your report reached us", at: NOW - 2 * DAY },
          ]}
        />
      </Card>
      <Card title={arabic ? "ما كتبته" : "What you told us"}>
        <DefinitionList
          facts={[
            [arabic ? "الشيء" : "What", <UserText>{arabic ? "هاتف سامسونج أسود" : "Black Samsung phone"}</UserText>],
            [arabic ? "أين" : "Where", "Room 214"],
            [arabic ? "متى" : "When", <TimeText at={NOW - 2 * DAY} zone={ZONE} lang={lang} />],
          ]}
        />
      </Card>
      <StarRating
        name="stars"
        label={arabic ? "كيف كانت تجربتك؟" : "How was it?"}
        words={arabic ? ["سيئة", "مقبولة", "جيدة", "جيدة جدًا", "رائعة"] : undefined}
      />
    </TravelerShell>
  );
}

export type PreviewPage = "staff" | "traveler" | "arabic" | "sign-in";

/** Every component in every state: `/dev/components`, with `?page=` for the shells and `?theme=` for the light. */
export function preview(page: PreviewPage = "staff", theme?: "light" | "dark") {
  if (page === "traveler") return <TravelerSample lang="en" />;
  if (page === "arabic") return <TravelerSample lang="ar" />;
  if (page === "sign-in") {
    return (
      <PlainShell title="Sign in" theme={theme}>
        <PageHead title="Good evening" lead="Write your work address; we send you a code to enter here." />
        <Form action="#code">
          <Field name="email" type="email" label="E-mail" autocomplete="email" required />
          <Button kind="primary" wide>
            Send me a code
          </Button>
        </Form>
      </PlainShell>
    );
  }
  return (
    <StaffShell title="Components" theme={theme} {...STAFF} act={{ href: "#log", label: "Log an item" }}>
      <Gallery />
    </StaffShell>
  );
}
