import { fromLocal, offsetLabel, toLocal } from "../core/zone.ts";
import type { ToldReport } from "../matching/subject.ts";
import { PHOTOS_AT_ONCE } from "../photos/prepare.ts";
import type { Site } from "../sites/read.ts";
import type { SiteKind } from "../sites/schema.ts";
import {
  Actions,
  Button,
  ColourPicker,
  DateTimeField,
  ErrorSummary,
  Field,
  type FieldErrors,
  FieldRow,
  Form,
  FormSection,
  PageHead,
  PhotoField,
  Ref,
  TextArea,
} from "../web/components/index.ts";
import { Typed } from "../web/form-data.ts";
import { type Catalogue, catalogueOf } from "../web/i18n/index.ts";
import type { PageLanguage } from "../web/languages.ts";
import { TravelerFrame } from "../web/traveler-frame.tsx";
import { CompletenessCard, judge } from "./completeness-card.tsx";
import { DeskContact } from "./desk-contact.tsx";
import { LiveMeter } from "./live-meter.tsx";
import type { Report } from "./schema.ts";

/** What the describing fields of a form sent, as the verbs want it. */
export function describedBy(typed: Typed, zone: string) {
  const moment = (name: string) => (typed.text(name).trim() ? (fromLocal(typed.text(name), zone) ?? Number.NaN) : null);
  return {
    what: typed.text("what"),
    brand: typed.text("brand"),
    colours: typed.texts("colours"),
    identifiers: typed.lines("identifiers"),
    description: typed.text("description"),
    place: typed.text("place"),
    unit: typed.text("unit"),
    lostFrom: moment("lostFrom"),
    lostTo: moment("lostTo"),
  };
}

/** What a form that is not yet a report tells, for the meter beside it. */
function toldBy(typed: Typed, zone: string, language: PageLanguage): ToldReport {
  const described = describedBy(typed, zone);
  const moment = (at: number | null) => (at === null || Number.isNaN(at) ? null : at);
  return {
    ...described,
    id: "" as Report["id"],
    language,
    category: null,
    travelerName: typed.text("travelerName"),
    lostFrom: moment(described.lostFrom),
    lostTo: moment(described.lostTo),
  };
}

/** A report as its form would have typed it. */
export function typedReport(report: Report, zone: string): Typed {
  const data = new FormData();
  const fill = (name: string, value: string | null) => value && data.append(name, value);
  fill("what", report.what);
  fill("brand", report.brand);
  for (const colour of report.colours) data.append("colours", colour);
  fill("identifiers", report.identifiers.join("\n"));
  fill("description", report.description);
  fill("place", report.place);
  fill("unit", report.unit);
  fill("lostFrom", report.lostFrom === null ? null : toLocal(report.lostFrom, zone));
  fill("lostTo", report.lostTo === null ? null : toLocal(report.lostTo, zone));
  return new Typed(data);
}

const ORDER = ["what", "unit", "place", "travelerName", "travelerEmail", "travelerPhone", "lostFrom", "lostTo"];

/** Messages in the order of the form, for the summary above it. */
function inOrder(errors: FieldErrors): FieldErrors {
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return Object.fromEntries(Object.entries(errors).sort(([a], [b]) => rank(a) - rank(b)));
}

interface FieldsProps {
  readonly t: Catalogue;
  readonly typed: Typed;
  readonly errors: FieldErrors;
  readonly kind: SiteKind;
}

function FirstFields({ t, typed, errors, kind }: FieldsProps) {
  return (
    <>
      <Field
        name="what"
        label={t.lost.what}
        hint={t.lost.whatHint}
        value={typed.text("what")}
        error={errors.what}
        maxlength={120}
        required
      />
      <Field
        name="unit"
        label={t.lost.unit[kind]}
        hint={t.lost.unitHint[kind]}
        value={typed.text("unit")}
        error={errors.unit}
        optional={t.optional}
        maxlength={40}
        size="short"
        autocapitalize="characters"
        spellcheck={false}
      />
      <Field
        name="place"
        label={t.lost.place}
        hint={t.lost.placeHint[kind]}
        value={typed.text("place")}
        error={errors.place}
        optional={t.optional}
        maxlength={200}
        suggestions={t.lost.places[kind]}
      />
    </>
  );
}

function MoreFields({ t, typed, errors, zone, now }: FieldsProps & { readonly zone: string; readonly now: number }) {
  const city = (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
  const zoneNote = t.lost.zone(city, offsetLabel(now, zone));
  const latest = toLocal(now, zone);
  return (
    <>
      <FieldRow>
        <DateTimeField
          name="lostFrom"
          label={t.lost.lostFrom}
          hint={t.lost.about}
          value={typed.text("lostFrom")}
          error={errors.lostFrom}
          max={latest}
          zone={zoneNote}
          optional={t.optional}
        />
        <DateTimeField
          name="lostTo"
          label={t.lost.lostTo}
          hint={t.lost.about}
          value={typed.text("lostTo")}
          error={errors.lostTo}
          max={latest}
          zone={zoneNote}
          optional={t.optional}
        />
      </FieldRow>
      <ColourPicker
        name="colours"
        label={t.lost.colours}
        values={typed.texts("colours")}
        names={t.colours}
        error={errors.colours}
        optional={t.optional}
      />
      <Field
        name="brand"
        label={t.lost.brand}
        value={typed.text("brand")}
        error={errors.brand}
        optional={t.optional}
        maxlength={60}
      />
      <TextArea
        name="identifiers"
        label={t.lost.identifiers}
        hint={t.lost.identifiersHint}
        value={typed.text("identifiers")}
        error={errors.identifiers}
        optional={t.optional}
        rows={2}
      />
      <TextArea
        name="description"
        label={t.lost.description}
        hint={t.lost.descriptionHint}
        value={typed.text("description")}
        error={errors.description}
        optional={t.optional}
        maxlength={4000}
        rows={5}
      />
    </>
  );
}

function Photos({ t, errors, again }: { t: Catalogue; errors: FieldErrors; again: boolean }) {
  return (
    <PhotoField
      name="photos"
      label={t.lost.photos}
      hint={again ? `${t.lost.photosHint} ${t.lost.photosAgain}` : t.lost.photosHint}
      error={errors.photos}
      optional={t.optional}
      max={PHOTOS_AT_ONCE}
      words={t.photoWords}
    />
  );
}

/** Id of the one form of a page, for the meter beside it. */
const FORM = "lost";

/** How findable the thing is by what the form tells: as it stood when it came, and moving where script runs. */
function Meter(props: {
  t: Catalogue;
  language: PageLanguage;
  site: Site;
  typed: Typed | undefined;
  hasPhoto: boolean;
}) {
  const { t, language, site, typed, hasPhoto } = props;
  const judged = typed ? judge(toldBy(typed, site.timeZone, language), site, hasPhoto) : null;
  return (
    <>
      {judged ? (
        <div class="still-meter">
          <CompletenessCard t={t} site={site} judged={judged} form="" />
        </div>
      ) : null}
      <LiveMeter t={t} language={language} kind={site.kind} form={FORM} judged={judged} hasPhoto={hasPhoto} />
    </>
  );
}

export interface ReportFormProps {
  readonly language: PageLanguage;
  readonly site: Site;
  readonly now: number;
  readonly submissionKey: string;
  readonly typed?: Typed | undefined;
  readonly errors?: FieldErrors | undefined;
}

/** The public form of a site: few fields first, then what helps to find it. */
export function ReportForm({ language, site, now, submissionKey, typed, errors = {} }: ReportFormProps) {
  const t = catalogueOf(language);
  const given = typed ?? new Typed(new FormData());
  const fields = { t, typed: given, errors, kind: site.kind };
  const path = `/${site.slug}/lost`;
  return (
    <TravelerFrame
      language={language}
      title={t.lost.title}
      path={path}
      siteName={site.name}
      footer={<DeskContact site={site} t={t} />}
    >
      <PageHead title={t.lost.title} lead={t.lost.lead} />
      <ErrorSummary errors={inOrder(errors)} title={t.errorSummary} />
      <Meter t={t} language={language} site={site} typed={typed} hasPhoto={false} />
      <Form
        id={FORM}
        action={`${path}?lang=${language}`}
        files
        submissionKey={submissionKey}
        hidden={{ zone: site.timeZone }}
        label={t.lost.title}
      >
        <FormSection title={t.lost.first}>
          <FirstFields {...fields} />
        </FormSection>
        <FormSection title={t.lost.you}>
          <Field
            name="travelerName"
            label={t.lost.name}
            value={given.text("travelerName")}
            error={errors.travelerName}
            autocomplete="name"
            maxlength={80}
            required
          />
          <Field
            name="travelerEmail"
            type="email"
            label={t.lost.email}
            hint={t.lost.emailHint}
            value={given.text("travelerEmail")}
            error={errors.travelerEmail}
            autocomplete="email"
            inputmode="email"
            maxlength={254}
            required
          />
          <Field
            name="travelerPhone"
            type="tel"
            label={t.lost.phone}
            hint={t.lost.phoneHint}
            value={given.text("travelerPhone")}
            error={errors.travelerPhone}
            autocomplete="tel"
            inputmode="tel"
            maxlength={40}
            optional={t.optional}
          />
        </FormSection>
        <FormSection title={t.lost.helps} lead={t.lost.helpsLead}>
          <MoreFields {...fields} zone={site.timeZone} now={now} />
          <Photos t={t} errors={errors} again={typed !== undefined} />
        </FormSection>
        <p class="small">{t.lost.question}</p>
        <p class="small">{t.lost.privacy}</p>
        <Actions>
          <Button kind="primary" wide>
            {t.lost.send}
          </Button>
        </Actions>
      </Form>
    </TravelerFrame>
  );
}

export interface DetailsFormProps {
  readonly language: PageLanguage;
  readonly site: Site;
  readonly report: Report;
  readonly token: string;
  readonly hasPhoto: boolean;
  readonly now: number;
  readonly typed?: Typed | undefined;
  readonly errors?: FieldErrors | undefined;
}

/** What was told, to be added to or corrected while the search goes on. */
export function DetailsForm(props: DetailsFormProps) {
  const { language, site, report, token, now, typed, errors = {} } = props;
  const t = catalogueOf(language);
  const given = typed ?? typedReport(report, site.timeZone);
  const fields = { t, typed: given, errors, kind: site.kind };
  return (
    <TravelerFrame
      language={language}
      title={t.lost.changeTitle}
      path={`/r/${token}/details`}
      siteName={site.name}
      secret
      footer={<DeskContact site={site} t={t} />}
    >
      <PageHead title={t.lost.changeTitle} aside={<Ref>{report.ref}</Ref>} lead={t.lost.changeLead} />
      <ErrorSummary errors={inOrder(errors)} title={t.errorSummary} />
      <Meter t={t} language={language} site={site} typed={given} hasPhoto={props.hasPhoto} />
      <Form
        id={FORM}
        action={`/r/${token}/details`}
        files
        hidden={{ version: typed?.text("version") ?? String(report.version) }}
        label={t.lost.changeTitle}
      >
        <FormSection title={t.lost.first}>
          <FirstFields {...fields} />
        </FormSection>
        <FormSection title={t.lost.helps} lead={t.lost.helpsLead}>
          <MoreFields {...fields} zone={site.timeZone} now={now} />
          <Photos t={t} errors={errors} again={typed !== undefined} />
        </FormSection>
        <Actions>
          <Button kind="primary">{t.lost.saveChanges}</Button>
          <Button kind="quiet" href={`/r/${token}`}>
            {t.back}
          </Button>
        </Actions>
      </Form>
    </TravelerFrame>
  );
}
