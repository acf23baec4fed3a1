import { Actions, Button, ErrorSummary, Field, type FieldErrors, Form, PageHead } from "../web/components/index.ts";
import type { Typed } from "../web/form-data.ts";
import { catalogueOf } from "../web/i18n/index.ts";
import type { PageLanguage } from "../web/languages.ts";
import { TravelerFrame } from "../web/traveler-frame.tsx";

export interface FindReportPageProps {
  readonly language: PageLanguage;
  readonly typed?: Typed | undefined;
  readonly errors?: FieldErrors | undefined;
  /** The mail is on its way, if the address is known; the page never says whether. */
  readonly done?: boolean | undefined;
}

/** A fresh link by mail, for whoever has lost theirs. */
export function FindReportPage({ language, typed, errors = {}, done }: FindReportPageProps) {
  const t = catalogueOf(language);
  if (done) {
    return (
      <TravelerFrame language={language} title={t.findReport.doneTitle} path="/find-report">
        <PageHead title={t.findReport.doneTitle} lead={t.findReport.done} />
        <Actions>
          <Button href="/find-report">{t.findReport.again}</Button>
        </Actions>
      </TravelerFrame>
    );
  }
  return (
    <TravelerFrame language={language} title={t.findReport.title} path="/find-report">
      <PageHead title={t.findReport.title} lead={t.findReport.lead} />
      <ErrorSummary errors={errors} title={t.errorSummary} />
      <Form action={`/find-report?lang=${language}`} label={t.findReport.title}>
        <Field
          name="email"
          type="email"
          label={t.findReport.email}
          value={typed?.text("email")}
          error={errors.email}
          autocomplete="email"
          inputmode="email"
          required
        />
        <Field
          name="reference"
          label={t.findReport.reference}
          hint={t.findReport.referenceHint}
          value={typed?.text("reference")}
          error={errors.reference}
          optional={t.optional}
          maxlength={20}
          autocapitalize="characters"
          spellcheck={false}
          size="short"
        />
        <Actions>
          <Button kind="primary" wide>
            {t.findReport.button}
          </Button>
        </Actions>
      </Form>
    </TravelerFrame>
  );
}
