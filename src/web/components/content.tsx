import { Icon, type IconName } from "../icons.tsx";
import { type Children, classes, type Tone } from "./props.ts";
import { TimeText } from "./time.tsx";

/** A page's title with the line above it, the sentence below and the acts beside it. */
export function PageHead(props: {
  title: Children;
  eyebrow?: Children;
  lead?: Children;
  /** Status chip or reference beside the title. */
  aside?: Children;
  actions?: Children;
}) {
  return (
    <header class="page-head">
      <div class="page-head-words">
        {props.eyebrow ? <p class="eyebrow">{props.eyebrow}</p> : null}
        <h1>{props.title}</h1>
        {props.aside ? <p class="page-head-aside">{props.aside}</p> : null}
        {props.lead ? <p class="lead">{props.lead}</p> : null}
      </div>
      {props.actions ? <div class="page-head-actions">{props.actions}</div> : null}
    </header>
  );
}

export interface CardProps {
  children: Children;
  title?: Children;
  /** Small line above the title. */
  eyebrow?: Children;
  /** Links or quiet buttons at the title's end. */
  aside?: Children;
  /** Buttons at the foot. */
  actions?: Children;
  /** `wait` marks what somebody must do next; `harm` what went wrong. */
  tone?: "wait" | "act" | "harm" | undefined;
  /** Content runs to the edges (tables, lists, photos). */
  flush?: boolean | undefined;
  id?: string | undefined;
  level?: 2 | 3 | undefined;
}

/** A sheet with a title: one matter on a screen. Do not nest. */
export function Card(props: CardProps) {
  const headed = props.title || props.eyebrow || props.aside;
  return (
    <section class={classes("card", props.tone && `card-${props.tone}`, props.flush && "card-flush")} id={props.id}>
      {headed ? (
        <header class="card-head">
          <div>
            {props.eyebrow ? <p class="eyebrow">{props.eyebrow}</p> : null}
            {props.title ? props.level === 3 ? <h3>{props.title}</h3> : <h2>{props.title}</h2> : null}
          </div>
          {props.aside ? <div class="card-aside">{props.aside}</div> : null}
        </header>
      ) : null}
      <div class="card-body">{props.children}</div>
      {props.actions ? <footer class="card-actions">{props.actions}</footer> : null}
    </section>
  );
}

export type Fact = readonly [label: Children, value: Children] | null | undefined | false;

/** Labels and values; empty values are left out. */
export function DefinitionList({ facts, compact }: { facts: readonly Fact[]; compact?: boolean | undefined }) {
  const shown = facts.filter((fact) => fact && fact[1] !== undefined && fact[1] !== null && fact[1] !== "");
  return (
    <dl class={classes("facts", compact && "facts-compact")}>
      {shown.map((fact) =>
        fact ? (
          <div class="fact">
            <dt>{fact[0]}</dt>
            <dd>{fact[1]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

/** Words a person wrote, whatever their script; line breaks are kept. */
export function UserText({ children, quote }: { children: string; quote?: boolean | undefined }) {
  return quote ? (
    <blockquote class="user-text user-quote" dir="auto">
      {children}
    </blockquote>
  ) : (
    <span class="user-text" dir="auto">
      {children}
    </span>
  );
}

/** A public reference such as HW-7K3M-9QXD, set so that it can be read aloud. */
export function Ref({ children, href }: { children: string; href?: string | undefined }) {
  return href ? (
    <a class="ref" href={href} translate="no" dir="ltr">
      {children}
    </a>
  ) : (
    <span class="ref" translate="no" dir="ltr">
      {children}
    </span>
  );
}

/** A postal address, line by line, empty lines dropped. */
export function AddressBlock({ lines }: { lines: readonly (string | undefined | null)[] }) {
  const shown = lines.filter(Boolean);
  return (
    <address class="address" translate="no" dir="auto">
      {shown.map((line, index) => (
        <>
          {index > 0 ? <br /> : null}
          {line}
        </>
      ))}
    </address>
  );
}

/** What to show where there is nothing yet, and the way on. */
export function EmptyState(props: {
  title: string;
  children?: Children;
  icon?: IconName | undefined;
  action?: Children;
}) {
  return (
    <div class="empty">
      <Icon name={props.icon ?? "bell"} />
      <p class="empty-title">{props.title}</p>
      {props.children ? <p class="empty-words">{props.children}</p> : null}
      {props.action ? <div class="empty-action">{props.action}</div> : null}
    </div>
  );
}

const NOTICE_ICONS: Readonly<Record<Tone, IconName>> = {
  quiet: "bell",
  wait: "clock",
  act: "arrow",
  done: "check",
  harm: "alert",
};

export interface NoticeProps {
  children: Children;
  tone?: Tone | undefined;
  title?: string | undefined;
  /** Read out at once: the result of what was just done. */
  flash?: boolean | undefined;
  action?: Children;
}

/** A message on the page. With `flash` it answers what the person just did. */
export function Notice({ children, tone = "quiet", title, flash, action }: NoticeProps) {
  return (
    <div class={classes("notice", `notice-${tone}`)} role={flash ? (tone === "harm" ? "alert" : "status") : undefined}>
      <Icon name={NOTICE_ICONS[tone]} />
      <div class="notice-words">
        {title ? <p class="notice-title">{title}</p> : null}
        <div>{children}</div>
      </div>
      {action ? <div class="notice-action">{action}</div> : null}
    </div>
  );
}

/** The answer to what was just done; sits above the page's title. */
export function Flash(props: Omit<NoticeProps, "flash">) {
  return <Notice {...props} flash />;
}

export interface TimelineEntry {
  title: Children;
  /** UTC epoch milliseconds; left out for what has not happened yet. */
  at?: number | undefined;
  /** Who did it. */
  by?: string | undefined;
  body?: Children;
  tone?: Tone | undefined;
  /** What is expected next: shown hollow. */
  ahead?: boolean | undefined;
}

/** What happened and when, on the site's clock. Newest or oldest first as given. */
export function Timeline(props: {
  entries: readonly TimelineEntry[];
  zone: string;
  lang?: string | undefined;
  label?: string | undefined;
}) {
  return (
    <ol class="timeline" aria-label={props.label}>
      {props.entries.map((entry) => (
        <li class={classes("event", `event-${entry.tone ?? "quiet"}`, entry.ahead && "event-ahead")}>
          <p class="event-title">{entry.title}</p>
          {entry.at !== undefined || entry.by ? (
            <p class="event-meta">
              {entry.at === undefined ? null : <TimeText at={entry.at} zone={props.zone} lang={props.lang} />}
              {entry.at !== undefined && entry.by ? <span aria-hidden="true"> · </span> : null}
              {entry.by ? <span dir="auto">{entry.by}</span> : null}
            </p>
          ) : null}
          {entry.body ? <div class="event-body">{entry.body}</div> : null}
        </li>
      ))}
    </ol>
  );
}

export interface Step {
  label: string;
  state: "done" | "now" | "ahead";
  /** Said to a screen reader after the label, in the page's language. */
  stateWord?: string | undefined;
}

/** A traveler's progress: the road behind is solid, the road ahead dotted, home at its end. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  const words = { done: "done", now: "now", ahead: "still to come" } as const;
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li class={`step step-${step.state}`} aria-current={step.state === "now" ? "step" : undefined}>
          <span class="step-mark" aria-hidden="true">
            {index === steps.length - 1 ? <Icon name="home" /> : step.state === "done" ? <Icon name="check" /> : null}
          </span>
          <span class="step-label">{step.label}</span>
          <span class="visually-hidden"> ({step.stateWord ?? words[step.state]})</span>
        </li>
      ))}
    </ol>
  );
}
