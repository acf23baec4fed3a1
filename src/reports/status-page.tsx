import type { Claim } from "../claims/schema.ts";
import type { PhotoId } from "../core/ids.ts";
import type { Return } from "../returns/schema.ts";
import type { Site } from "../sites/read.ts";
import {
  Actions,
  AddressBlock,
  Button,
  Card,
  Colours,
  DefinitionList,
  Dialog,
  ErrorSummary,
  Field,
  type FieldErrors,
  FieldRow,
  Flash,
  Form,
  PageHead,
  PhotoStrip,
  Radios,
  Ref,
  Select,
  StarRating,
  Status,
  type Step,
  Steps,
  TextArea,
  Timeline,
  TimeText,
  UserText,
} from "../web/components/index.ts";
import { countries, countryName } from "../web/countries.ts";
import type { Typed } from "../web/form-data.ts";
import type { StageName } from "../web/i18n/en.ts";
import { type Catalogue, catalogueOf } from "../web/i18n/index.ts";
import type { PageLanguage } from "../web/languages.ts";
import { TravelerFrame } from "../web/traveler-frame.tsx";
import { CompletenessCard, judge } from "./completeness-card.tsx";
import { DeskContact } from "./desk-contact.tsx";
import type { ViewedReport } from "./read.ts";
import type { Report, ReportStatus } from "./schema.ts";

/** What was just done, as the page says it back. */
export type FlashName = Exclude<keyof Catalogue["flash"], "filed"> | "filed";

/** Why one of the page's forms came back. */
export interface FormTrouble {
  readonly form: "answer" | "pickup" | "third_party" | "ship" | "afterword" | "close";
  readonly typed: Typed;
  readonly errors: FieldErrors;
}

export interface StatusPageProps {
  readonly language: PageLanguage;
  readonly viewed: ViewedReport;
  readonly token: string;
  readonly photos: ReadonlyMap<PhotoId, { readonly full: string; readonly thumb: string }>;
  readonly flash?: FlashName | undefined;
  readonly trouble?: FormTrouble | undefined;
}

/** Where a report stands, as finely as the traveler needs it. */
export function stageOf({ report, return: back }: Pick<ViewedReport, "report" | "return">): StageName {
  switch (report.status) {
    case "searching":
    case "possible_match":
    case "verifying":
      return report.status;
    case "closed":
      return `closed_${report.closeReason ?? "not_found"}`;
    case "returning":
      if (back?.state === "shipped") return "shipped";
      if (back?.state === "ready" && back.method) return `ready_${back.method}`;
      return "choosing";
    case "reunited":
      return back?.state === "handed_over" ? "handed_over" : "arrived";
  }
}

/** Parts of the page share what they need under short names. */
interface Part {
  readonly t: Catalogue;
  readonly language: PageLanguage;
  readonly viewed: ViewedReport;
  readonly at: string;
  readonly trouble: FormTrouble | undefined;
}

const troubleIn = (part: Part, form: FormTrouble["form"]) => (part.trouble?.form === form ? part.trouble : undefined);

/** The page behind a private link: where things stand, what is due, what has happened, what was told. */
export function StatusPage({ language, viewed, token, photos, flash, trouble }: StatusPageProps) {
  const { report, site } = viewed;
  const t = catalogueOf(language);
  const stage = stageOf(viewed);
  const words = t.status.stages[stage];
  const at = `/r/${token}`;
  const part: Part = { t, language, viewed, at, trouble };
  return (
    <TravelerFrame
      language={language}
      title={t.status.pageTitle}
      path={at}
      siteName={site.name}
      secret
      flash={flash ? <SaidBack t={t} flash={flash} email={report.travelerEmail} /> : null}
      footer={
        <>
          <DeskContact site={site} t={t} />
          <p>{t.status.linkNote}</p>
        </>
      }
    >
      <PageHead
        eyebrow={<bdi>{t.status.hello(report.travelerName)}</bdi>}
        title={words.title}
        aside={<Ref>{report.ref}</Ref>}
        lead={words.now}
      />
      <ErrorSummary errors={trouble?.errors} title={t.errorSummary} />
      {report.status === "closed" ? (
        <p>
          <Status of="report" is="closed" label={t.status.closed} />
        </p>
      ) : (
        <Steps label={t.status.progress} steps={steps(t, report)} />
      )}
      <Due part={part} stage={stage} />
      {report.status === "searching" ? (
        <CompletenessCard
          t={t}
          site={site}
          judged={judge(report, site, viewed.photos.length > 0)}
          form={`${at}/details`}
        />
      ) : null}
      <Card title={t.status.nextTitle}>
        <p>{report.afterwordStars === null ? words.next : t.status.allDone}</p>
        <p class="quiet">{viewed.ownerName ? t.status.owner(viewed.ownerName) : t.status.ownerTeam(site.name)}</p>
      </Card>
      <Card title={t.status.storyTitle}>
        <Story part={part} />
      </Card>
      <EarlierAnswers part={part} />
      <Card
        title={t.status.reportTitle}
        actions={
          report.status === "searching" ? (
            <Button kind="secondary" href={`${at}/details`} icon="edit">
              {t.status.change}
            </Button>
          ) : null
        }
      >
        <Told part={part} photos={photos} />
      </Card>
      {ENDABLE.has(report.status) ? <EndSearch part={part} /> : null}
    </TravelerFrame>
  );
}

function SaidBack({ t, flash, email }: { t: Catalogue; flash: FlashName; email: string }) {
  const said = t.flash[flash];
  return <Flash tone={flash === "conflict" ? "wait" : "done"}>{typeof said === "string" ? said : said(email)}</Flash>;
}

const ROAD = ["searching", "possible_match", "verifying", "returning", "reunited"] as const satisfies ReportStatus[];

function steps(t: Catalogue, report: Report): Step[] {
  const now = (ROAD as readonly ReportStatus[]).indexOf(report.status);
  const arrived = report.status === "reunited";
  return ROAD.map((status, index) => {
    const state = index < now || (arrived && index === now) ? "done" : index === now ? "now" : "ahead";
    const stateWord = { done: t.status.stepDone, now: t.status.stepNow, ahead: t.status.stepAhead }[state];
    return { label: t.status.steps[status], state, stateWord };
  });
}

/** The one act that is due now, if any. */
function Due({ part, stage }: { part: Part; stage: StageName }) {
  switch (stage) {
    case "possible_match":
      return <AnswerCard part={part} />;
    case "choosing":
      return <ChooseCard part={part} title={part.t.back_home.title} />;
    case "ready_pickup":
    case "ready_third_party":
    case "ready_ship":
      return (
        <>
          <ChosenCard part={part} />
          <ChooseCard part={part} title={part.t.back_home.changeTitle} lead={part.t.back_home.changeLead} />
        </>
      );
    case "shipped":
      return <ParcelCard part={part} />;
    case "handed_over":
    case "arrived":
      return <AfterwordCard part={part} />;
    case "closed_duplicate":
    case "closed_found_elsewhere":
    case "closed_not_found":
    case "closed_withdrawn":
      return <ReopenCard part={part} />;
    default:
      return null;
  }
}

function AnswerCard({ part }: { part: Part }) {
  const { t, viewed, at } = part;
  const claim = viewed.claims.findLast((one) => one.state === "asked");
  if (!claim) return null;
  const trouble = troubleIn(part, "answer");
  return (
    <Card title={t.answer.title} tone="wait" id="due">
      <p>{t.answer.asks(claim.askedByName)}</p>
      <UserText quote>{claim.question}</UserText>
      <Form action={`${at}/answer`} hidden={{ version: String(claim.version) }} label={t.answer.title}>
        <TextArea
          name="answer"
          label={t.answer.label}
          hint={t.answer.hint}
          value={trouble?.typed.text("answer")}
          error={trouble?.errors.answer}
          maxlength={2000}
          rows={5}
          required
        />
        <Actions>
          <Button kind="primary">{t.answer.button}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

const optionalAddress = (site: Site): string | null => site.address;

/** Where and when to come, for whoever collects. */
function DeskHours({ t, site }: { t: Catalogue; site: Site }) {
  return (
    <DefinitionList
      facts={[
        [
          t.back_home.where,
          <>
            <bdi translate="no">{site.name}</bdi>
            {optionalAddress(site) ? (
              <>
                <br />
                <bdi translate="no">{site.address}</bdi>
              </>
            ) : null}
          </>,
        ],
        [t.status.deskHours, site.openingHours ? <bdi>{site.openingHours}</bdi> : t.back_home.hoursUnknown],
        site.phone
          ? [
              t.status.deskPhone,
              <a href={`tel:${site.phone.replace(/[^+\d]/g, "")}`} dir="ltr">
                {site.phone}
              </a>,
            ]
          : null,
      ]}
    />
  );
}

/** The three ways home, each with its own form behind a button. */
function ChooseCard({ part, title, lead }: { part: Part; title: string; lead?: string }) {
  const { t, viewed, at, language } = part;
  const back = viewed.return;
  if (!back) return null;
  const due = back.state === "choosing";
  const hidden = (method: string) => ({ method, version: String(back.version) });
  const [pickup, other, ship] = [troubleIn(part, "pickup"), troubleIn(part, "third_party"), troubleIn(part, "ship")];
  const shipTo = (name: string, kept: string | null | undefined) =>
    ship ? ship.typed.text(`address.${name}`) : (kept ?? "");
  const address = back.address;
  return (
    <Card title={title} tone={due ? "wait" : undefined} id={due ? "due" : "change"}>
      {lead ? <p>{lead}</p> : null}
      <Actions>
        <Dialog
          id="pickup"
          trigger={t.back_home.pickup}
          title={t.back_home.pickupTitle}
          cancel={t.leave}
          open={pickup !== undefined}
        >
          <p>{t.back_home.pickupText}</p>
          <DeskHours t={t} site={viewed.site} />
          <Form action={`${at}/return`} hidden={hidden("pickup")}>
            <Actions>
              <Button kind="primary">{t.back_home.pickupButton}</Button>
            </Actions>
          </Form>
        </Dialog>
        <Dialog
          id="ship"
          trigger={t.back_home.ship}
          title={t.back_home.shipTitle}
          cancel={t.leave}
          open={ship !== undefined}
        >
          <p>{t.back_home.shipText}</p>
          <Form action={`${at}/return`} hidden={hidden("ship")}>
            <Field
              name="address.name"
              label={t.back_home.name}
              value={ship ? ship.typed.text("address.name") : (address?.name ?? viewed.report.travelerName)}
              error={ship?.errors["address.name"]}
              autocomplete="name"
              maxlength={80}
              required
            />
            <TextArea
              name="address.lines"
              label={t.back_home.lines}
              hint={t.back_home.linesHint}
              value={shipTo("lines", address?.lines)}
              error={ship?.errors["address.lines"]}
              maxlength={200}
              rows={2}
              required
            />
            <FieldRow>
              <Field
                name="address.postalCode"
                label={t.back_home.postalCode}
                value={shipTo("postalCode", address?.postalCode)}
                error={ship?.errors["address.postalCode"]}
                autocomplete="postal-code"
                maxlength={20}
                size="short"
                optional={t.optional}
              />
              <Field
                name="address.city"
                label={t.back_home.city}
                value={shipTo("city", address?.city)}
                error={ship?.errors["address.city"]}
                autocomplete="address-level2"
                maxlength={80}
                required
              />
            </FieldRow>
            <Field
              name="address.region"
              label={t.back_home.region}
              value={shipTo("region", address?.region)}
              error={ship?.errors["address.region"]}
              autocomplete="address-level1"
              maxlength={80}
              optional={t.optional}
            />
            <Select
              name="address.country"
              label={t.back_home.country}
              value={shipTo("country", address?.country)}
              error={ship?.errors["address.country"]}
              options={countries(language)}
              placeholder={t.chooseOne}
              required
            />
            <Field
              name="address.phone"
              type="tel"
              label={t.back_home.phone}
              value={shipTo("phone", address?.phone ?? viewed.report.travelerPhone)}
              error={ship?.errors["address.phone"]}
              autocomplete="tel"
              maxlength={40}
              optional={t.optional}
            />
            <Actions>
              <Button kind="primary">{t.back_home.shipButton}</Button>
            </Actions>
          </Form>
        </Dialog>
        <Dialog
          id="other"
          trigger={t.back_home.other}
          title={t.back_home.otherTitle}
          cancel={t.leave}
          open={other !== undefined}
        >
          <p>{t.back_home.otherText}</p>
          <DeskHours t={t} site={viewed.site} />
          <Form action={`${at}/return`} hidden={hidden("third_party")}>
            <Field
              name="collectorName"
              label={t.back_home.collector}
              hint={t.back_home.collectorHint}
              value={other ? other.typed.text("collectorName") : (back.collectorName ?? "")}
              error={other?.errors.collectorName}
              maxlength={80}
              required
            />
            <Actions>
              <Button kind="primary">{t.back_home.otherButton}</Button>
            </Actions>
          </Form>
        </Dialog>
      </Actions>
    </Card>
  );
}

/** Each line keeps its own direction: a German street in an Arabic page. */
function addressLines(back: Return, language: PageLanguage): string[] {
  const to = back.address;
  if (!to) return [];
  const town = [to.postalCode, to.city].filter(Boolean).join(" ");
  return [to.name, ...to.lines.split("\n"), town, to.region, countryName(to.country, language), to.phone].flatMap(
    (line) => (line ? [`\u2068${line}\u2069`] : []),
  );
}

/** What the traveler has chosen, while the desk acts on it. */
function ChosenCard({ part }: { part: Part }) {
  const { t, viewed, language } = part;
  const back = viewed.return;
  if (!back?.method) return null;
  if (back.method === "ship") {
    return (
      <Card title={t.back_home.toAddress}>
        <AddressBlock lines={addressLines(back, language)} />
      </Card>
    );
  }
  return (
    <Card title={back.method === "pickup" ? t.back_home.pickupTitle : t.back_home.otherTitle}>
      {back.collectorName ? (
        <DefinitionList facts={[[t.back_home.collectedBy, <UserText>{back.collectorName}</UserText>]]} />
      ) : null}
      <DeskHours t={t} site={viewed.site} />
    </Card>
  );
}

function ParcelCard({ part }: { part: Part }) {
  const { t, viewed, at, language } = part;
  const back = viewed.return;
  if (!back) return null;
  return (
    <Card
      title={t.parcel.title}
      tone="act"
      id="due"
      actions={
        <>
          {back.trackingUrl ? (
            <Button kind="primary" href={back.trackingUrl} iconEnd="arrow">
              {t.parcel.follow}
            </Button>
          ) : null}
          <Form action={`${at}/arrived`}>
            <Button kind={back.trackingUrl ? "secondary" : "primary"}>{t.parcel.arrivedButton}</Button>
          </Form>
        </>
      }
    >
      <DefinitionList
        facts={[
          [t.parcel.carrier, back.carrier ? <UserText>{back.carrier}</UserText> : null],
          [t.parcel.number, back.trackingNumber ? <Ref>{back.trackingNumber}</Ref> : null],
          [
            t.parcel.sent,
            back.shippedAt ? <TimeText at={back.shippedAt} zone={viewed.site.timeZone} lang={language} /> : null,
          ],
          [t.back_home.toAddress, back.address ? <AddressBlock lines={addressLines(back, language)} /> : null],
        ]}
      />
      <p>{t.parcel.arrivedText}</p>
    </Card>
  );
}

function AfterwordCard({ part }: { part: Part }) {
  const { t, viewed, at } = part;
  const { afterwordStars: stars, afterwordText: text } = viewed.report;
  const trouble = troubleIn(part, "afterword");
  const form = (
    <Form action={`${at}/afterword`} label={t.afterword.title}>
      <StarRating
        name="stars"
        label={t.afterword.stars}
        value={trouble ? Number(trouble.typed.text("stars")) : (stars ?? undefined)}
        words={t.afterword.starWords}
        error={trouble?.errors.stars}
        required
      />
      <TextArea
        name="text"
        label={t.afterword.text}
        hint={t.afterword.textHint}
        value={trouble?.typed.text("text") ?? text ?? ""}
        error={trouble?.errors.text}
        optional={t.optional}
        maxlength={2000}
      />
      <Actions>
        <Button kind="primary">{t.afterword.button}</Button>
      </Actions>
    </Form>
  );
  if (stars === null) {
    return (
      <Card title={t.afterword.title} tone="act" id="due">
        {form}
      </Card>
    );
  }
  return (
    <Card title={t.afterword.thanksTitle}>
      <p>{t.afterword.given(stars)}</p>
      {text ? <UserText quote>{text}</UserText> : null}
      <Dialog
        id="afterword"
        trigger={t.afterword.change}
        title={t.afterword.title}
        kind="quiet"
        cancel={t.leave}
        open={trouble !== undefined}
      >
        {form}
      </Dialog>
    </Card>
  );
}

/** Until the proof is accepted a traveler may end the search; then the thing is theirs to take. */
const ENDABLE: ReadonlySet<ReportStatus> = new Set(["searching", "possible_match", "verifying"]);

function ReopenCard({ part }: { part: Part }) {
  const { t, at } = part;
  return (
    <Card>
      <p>{t.ending.reopenText}</p>
      <Form action={`${at}/reopen`}>
        <Actions>
          <Button kind="secondary">{t.ending.reopen}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

function EndSearch({ part }: { part: Part }) {
  const { t, viewed, at } = part;
  const trouble = troubleIn(part, "close");
  return (
    <Dialog
      id="end"
      trigger={t.ending.button}
      title={t.ending.title}
      kind="quiet"
      cancel={t.leave}
      open={trouble !== undefined}
    >
      <p>{t.ending.text}</p>
      <Form action={`${at}/close`} hidden={{ version: String(viewed.report.version) }}>
        <Radios
          name="reason"
          label={t.ending.reason}
          value={trouble?.typed.text("reason") || "found_elsewhere"}
          error={trouble?.errors.reason}
          options={[
            { value: "found_elsewhere", label: t.ending.found },
            { value: "withdrawn", label: t.ending.withdrawn },
          ]}
          required
        />
        <Actions>
          <Button kind="secondary">{t.ending.confirm}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}

/** Dated progress, newest first. Names of staff are shown: the traveler knows whom they deal with. */
function Story({ part }: { part: Part }) {
  const { t, viewed, language } = part;
  return (
    <Timeline
      zone={viewed.site.timeZone}
      lang={language}
      label={t.status.storyTitle}
      entries={viewed.events.toReversed().map((event, index) => ({
        title: t.status.events[event.kind],
        at: event.at,
        by: event.actorKind === "staff" ? event.actorName : undefined,
        tone: index === 0 ? "act" : "quiet",
      }))}
    />
  );
}

function EarlierAnswers({ part }: { part: Part }) {
  const { t, viewed, language } = part;
  const answered = viewed.claims.filter((claim: Claim) => claim.answer !== null);
  if (answered.length === 0) return null;
  return (
    <Card title={t.answer.earlier}>
      {answered.map((claim) => (
        <>
          <p>
            <UserText>{claim.question}</UserText>
          </p>
          <UserText quote>{claim.answer ?? ""}</UserText>
          {claim.answeredAt ? (
            <p class="quiet">
              <TimeText at={claim.answeredAt} zone={viewed.site.timeZone} lang={language} />
            </p>
          ) : null}
        </>
      ))}
    </Card>
  );
}

/** The report as it was filed. */
function Told({ part, photos }: { part: Part; photos: StatusPageProps["photos"] }) {
  const { t, viewed, language } = part;
  const { report, site } = viewed;
  const words = (text: string | null) => (text ? <UserText>{text}</UserText> : null);
  const moment = (at: number | null) =>
    at === null ? null : <TimeText at={at} zone={site.timeZone} lang={language} />;
  const pictures = viewed.photos.flatMap((photo, index) => {
    const urls = photos.get(photo.id);
    return urls ? [{ src: urls.thumb, full: urls.full, alt: t.status.photoAlt(index + 1) }] : [];
  });
  return (
    <>
      <DefinitionList
        facts={[
          [t.status.facts.what, words(report.what)],
          [t.lost.unit[site.kind], words(report.unit)],
          [t.status.facts.place, words(report.place)],
          [t.status.facts.lostFrom, moment(report.lostFrom)],
          [t.status.facts.lostTo, moment(report.lostTo)],
          [
            t.status.facts.colours,
            report.colours.length ? <Colours values={report.colours} names={t.colours} /> : null,
          ],
          [t.status.facts.brand, words(report.brand)],
          [t.status.facts.identifiers, words(report.identifiers.join("\n"))],
          [t.status.facts.description, words(report.description)],
          [t.status.facts.contact, <bdi translate="no">{report.travelerEmail}</bdi>],
          [t.status.facts.phone, report.travelerPhone ? <bdi dir="ltr">{report.travelerPhone}</bdi> : null],
          [t.status.facts.filed, moment(report.createdAt)],
        ]}
      />
      {pictures.length > 0 ? <PhotoStrip photos={pictures} label={t.status.photosLabel} /> : null}
    </>
  );
}
