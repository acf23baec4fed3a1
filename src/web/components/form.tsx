import { Icon } from "../icons.tsx";
import type { Children } from "./props.ts";
import { classes } from "./props.ts";

/** Messages by field name, as the zod result gives them. */
export type FieldErrors = Readonly<Record<string, string | undefined>>;

export interface FormProps {
  action: string;
  children: Children;
  method?: "post" | "get" | undefined;
  /** Makes a repeated press of the button one change. */
  submissionKey?: string | undefined;
  csrf?: string | undefined;
  /** True when the form carries files. */
  files?: boolean | undefined;
  id?: string | undefined;
  class?: string | undefined;
  /** Hidden values sent along. */
  hidden?: Readonly<Record<string, string | undefined>> | undefined;
  label?: string | undefined;
}

/** A form that posts, with its hidden key against double submission and its csrf token. */
export function Form(props: FormProps) {
  return (
    <form
      class={classes("form", props.class)}
      action={props.action}
      method={props.method ?? "post"}
      enctype={props.files ? "multipart/form-data" : undefined}
      id={props.id}
      aria-label={props.label}
    >
      {props.csrf ? <input type="hidden" name="csrf" value={props.csrf} /> : null}
      {props.submissionKey ? <input type="hidden" name="submission" value={props.submissionKey} /> : null}
      {Object.entries(props.hidden ?? {}).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
      {props.children}
    </form>
  );
}

/** A part of a long form: a small heading, a sentence of why, the fields. */
export function FormSection({ title, lead, children }: { title: string; lead?: Children; children: Children }) {
  return (
    <section class="form-section">
      <h2 class="form-section-title">{title}</h2>
      {lead ? <p class="form-section-lead">{lead}</p> : null}
      <div class="form-section-fields">{children}</div>
    </section>
  );
}

/** Two or more short fields that sit on one line where there is room. */
export function FieldRow({ children }: { children: Children }) {
  return <div class="field-row">{children}</div>;
}

/** The list at the top of a form that came back: each message leads to its field. */
export function ErrorSummary({ errors, title }: { errors: FieldErrors | undefined; title?: string | undefined }) {
  const entries = Object.entries(errors ?? {}).filter(([, message]) => message);
  if (entries.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabindex={-1} id="error-summary">
      <p class="error-summary-title">
        <Icon name="alert" />
        {title ?? "Please look at this once more"}
      </p>
      <ul>
        {entries.map(([name, message]) => (
          <li>
            <a href={`#${fieldId(name)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The id a field gets from its name, so that summaries and labels meet it. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^a-zA-Z0-9_-]+/g, "-")}`;
}
