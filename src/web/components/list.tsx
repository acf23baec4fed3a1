import { Icon } from "../icons.tsx";
import { Button } from "./button.tsx";
import { Photo } from "./photo.tsx";
import { type Children, classes } from "./props.ts";

/** A ruled list of rows, as in a ledger. */
export function List({ children, label }: { children: Children; label?: string | undefined }) {
  return (
    <ul class="list" aria-label={label}>
      {children}
    </ul>
  );
}

export interface ListRowProps {
  href: string;
  title: Children;
  /** Small facts under the title: place, date, reference. */
  meta?: readonly Children[] | undefined;
  /** Status chip. */
  status?: Children;
  /** Address of the small photo; null shows the placeholder, undefined no picture at all. */
  thumb?: string | null | undefined;
  thumbAlt?: string | undefined;
  /** A number or short word at the end, such as a likelihood or an age. */
  aside?: Children;
  /** The one open in the detail beside the list. */
  current?: boolean | undefined;
}

/** One thing in a list; the whole row is its link. */
export function ListRow(props: ListRowProps) {
  const meta = props.meta?.filter(Boolean) ?? [];
  return (
    <li class={classes("row", props.current && "row-current")}>
      {props.thumb === undefined ? null : (
        <Photo src={props.thumb ?? undefined} alt={props.thumbAlt ?? ""} shape="square" class="row-thumb" />
      )}
      <div class="row-words">
        <p class="row-title">
          <a href={props.href} aria-current={props.current ? "true" : undefined} dir="auto">
            {props.title}
          </a>
        </p>
        {meta.length > 0 ? (
          <p class="row-meta">
            {meta.map((fact) => (
              <span>{fact}</span>
            ))}
          </p>
        ) : null}
        {props.status ? <p class="row-status">{props.status}</p> : null}
      </div>
      {props.aside ? <div class="row-aside">{props.aside}</div> : null}
    </li>
  );
}

/** List and detail: side by side from 900 px, one at a time below (`show` says which). */
export function Split(props: { list: Children; detail: Children; show?: "list" | "detail" | undefined }) {
  return (
    <div class={`split split-shows-${props.show ?? "list"}`}>
      <div class="split-list">{props.list}</div>
      <div class="split-detail">{props.detail}</div>
    </div>
  );
}

/** Two columns that become one: `main` and what accompanies it. */
export function Columns({ children, aside }: { children: Children; aside: Children }) {
  return (
    <div class="columns">
      <div class="columns-main">{children}</div>
      <div class="columns-aside">{aside}</div>
    </div>
  );
}

export interface Tab {
  href: string;
  label: string;
  count?: number | undefined;
  current?: boolean | undefined;
}

/** Filters of a list as links: "Held 12 · Promised 3". */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a class="tab" href={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.label}
              {tab.count === undefined ? null : <span class="count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A search line for a list; `keep` carries the filters along. */
export function SearchForm(props: {
  action: string;
  label: string;
  value?: string | undefined;
  name?: string | undefined;
  placeholder?: string | undefined;
  keep?: Readonly<Record<string, string | undefined>> | undefined;
}) {
  return (
    <form class="search" action={props.action} method="get">
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is too young for travelers' phones */}
      <div class="search-line" role="search">
        {Object.entries(props.keep ?? {}).map(([name, value]) =>
          value === undefined ? null : <input type="hidden" name={name} value={value} />,
        )}
        <input
          class="input"
          type="search"
          name={props.name ?? "q"}
          value={props.value}
          placeholder={props.placeholder}
          aria-label={props.label}
          dir="auto"
        />
        <button class="button button-secondary search-button" type="submit" aria-label={props.label}>
          <Icon name="search" />
        </button>
      </div>
    </form>
  );
}

/** Way back and forth through a long list. */
export function Pager(props: {
  prev?: string | undefined;
  next?: string | undefined;
  summary?: Children;
  words?: { prev: string; next: string; label: string } | undefined;
}) {
  const words = props.words ?? { prev: "Newer", next: "Older", label: "Pages" };
  if (!props.prev && !props.next && !props.summary) return null;
  return (
    <nav class="pager" aria-label={words.label}>
      {props.prev ? (
        <Button href={props.prev} kind="quiet" icon="back">
          {words.prev}
        </Button>
      ) : (
        <span />
      )}
      <span class="pager-summary">{props.summary}</span>
      {props.next ? (
        <Button href={props.next} kind="quiet" iconEnd="arrow">
          {words.next}
        </Button>
      ) : (
        <span />
      )}
    </nav>
  );
}

export interface Column {
  label: string;
  /** Numbers and ages stand at the end. */
  align?: "start" | "end" | undefined;
  /** Keeps the header for screen readers only (columns of buttons). */
  silent?: boolean | undefined;
}

export interface TableProps {
  /** Says what the table holds. */
  caption: string;
  showCaption?: boolean | undefined;
  columns: readonly Column[];
  /** Cells in the order of the columns; the first names its row. */
  rows: readonly (readonly Children[])[];
  empty?: Children;
}

/** A ruled table; on a phone each row becomes a short list with the column's name before each value. */
export function Table(props: TableProps) {
  if (props.rows.length === 0 && props.empty) return <>{props.empty}</>;
  return (
    <table class="table">
      <caption class={props.showCaption ? undefined : "visually-hidden"}>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th scope="col" class={column.align === "end" ? "cell-end" : undefined}>
              {column.silent ? <span class="visually-hidden">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((cells) => (
          <tr>
            {cells.map((cell, index) => {
              const column = props.columns[index];
              const look = column?.align === "end" ? "cell-end" : undefined;
              return index === 0 ? (
                <th scope="row" class={look}>
                  {cell}
                </th>
              ) : (
                <td class={look} data-label={column?.silent ? undefined : column?.label}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface Crumb {
  label: string;
  href?: string | undefined;
}

/** Where this page lies; the last is the page itself. On a phone only the way back is shown. */
export function Breadcrumb({ trail, label }: { trail: readonly Crumb[]; label?: string | undefined }) {
  return (
    <nav class="crumbs" aria-label={label ?? "Where you are"}>
      <ol>
        {trail.map((crumb) => (
          <li>
            {crumb.href ? (
              <a href={crumb.href}>{crumb.label}</a>
            ) : (
              <span aria-current="page" dir="auto">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
