import { requireRole } from "../core/actor.ts";
import { parseReference } from "../core/ids.ts";
import type { AppContext } from "../web/app-env.ts";
import { thumbsFor } from "../web/board.tsx";
import {
  Button,
  Card,
  Chip,
  EmptyState,
  List,
  ListRow,
  PageHead,
  Pager,
  Ref,
  SearchForm,
  Status,
  Tabs,
  timeWords,
} from "../web/components/index.ts";
import { address } from "../web/desk-address.ts";
import { chosenSite, deskPage, type Frame, isManager } from "../web/desk-frame.tsx";
import { age, inLine, plural } from "../web/words.ts";
import { exportItems } from "./export.ts";
import { type ListedItem, listItems } from "./read.ts";
import { ITEM_STATUSES, type Item, type ItemStatus } from "./schema.ts";

const STATUS_TABS: readonly (readonly [ItemStatus | "all", string])[] = [
  ["held", "Held"],
  ["promised", "Promised"],
  ["shipped", "On the way"],
  ["returned", "Returned"],
  ["disposed", "Disposed"],
  ["all", "All"],
];

/** What the address of a list asks for; what makes no sense is left out, not refused. */
export function filterOf(c: AppContext) {
  const { status, q, overdue, after } = c.req.query();
  const known = [...ITEM_STATUSES, "all"] as const;
  return {
    siteId: chosenSite(c),
    status: known.find((one) => one === status) ?? ("held" as const),
    overdue: overdue === "1",
    search: searchOf(q),
    cursor: after ?? null,
  };
}

type Filter = ReturnType<typeof filterOf>;

/** An item's own address, which remembers the list it was opened from. */
const addressIn = (filter: Filter, ref: string): string =>
  address(`/desk/items/${ref}`, {
    status: filter.status === "held" ? null : filter.status,
    q: filter.search,
    overdue: filter.overdue ? "1" : null,
    after: filter.cursor,
  });

/** What to look for; a reference may be typed without its dashes. */
function searchOf(q = ""): string {
  const reference = /\d|^hw/i.test(q) ? parseReference(q) : null;
  return reference ?? q.slice(0, 80);
}

/** /desk/items: the list with its filters. */
export function listPage(c: AppContext, overdueOnly = false): Promise<Response> {
  const filter = { ...filterOf(c), ...(overdueOnly ? { overdue: true } : {}) };
  const path = overdueOnly ? "/desk/overdue" : "/desk/items";
  return deskPage(
    c,
    (ctx) => listItems(ctx, { ...filter, limit: 40 }),
    async (page, frame) => {
      const thumbs = await thumbsFor(c.get("ctx"), page.rows);
      const { search } = filter;
      const shown = overdueOnly || filter.overdue ? "overdue" : filter.status;
      return {
        title: overdueOnly ? "Overdue" : "Items",
        way: overdueOnly ? "overdue" : "items",
        body: (
          <>
            <PageHead
              title={overdueOnly ? "Past their date" : "Items"}
              lead={
                overdueOnly
                  ? "Held longer than they must be. Decide what becomes of each, or keep it longer with a reason."
                  : undefined
              }
              actions={
                isManager(frame.staff) && !overdueOnly ? (
                  <Button
                    kind="secondary"
                    icon="download"
                    href={address("/desk/items.csv", {
                      status: filter.status,
                      q: search,
                      overdue: filter.overdue ? "1" : null,
                    })}
                    download
                  >
                    CSV
                  </Button>
                ) : undefined
              }
            />
            <SearchForm
              action={path}
              label="Search items"
              placeholder="Words, room or plate, reference"
              value={search}
              keep={{ status: filter.status === "held" ? undefined : filter.status }}
            />
            {overdueOnly ? null : (
              <Tabs
                label="Items by status"
                tabs={[
                  ...STATUS_TABS.map(([status, label]) => ({
                    href: address("/desk/items", { status: status === "held" ? null : status, q: search }),
                    label,
                    current: shown === status,
                  })),
                  {
                    href: address("/desk/items", { overdue: "1", q: search }),
                    label: "Overdue",
                    count: frame.counts.overdue,
                    current: shown === "overdue",
                  },
                ]}
              />
            )}
            <Card flush>
              {page.rows.length === 0 ? (
                <EmptyState
                  icon="box"
                  title={search ? `Nothing here for “${search}”` : "Nothing here"}
                  action={
                    search ? (
                      <Button kind="secondary" href={address("/desk/items", { status: "all", q: search })}>
                        Look in all items
                      </Button>
                    ) : undefined
                  }
                >
                  {overdueOnly ? "No item is past its date." : "Try another status or fewer words."}
                </EmptyState>
              ) : (
                <List label="Items">
                  {page.rows.map((row) => (
                    <ItemRow row={row} frame={frame} thumb={thumbs(row.photo)} filter={filter} />
                  ))}
                </List>
              )}
            </Card>
            <Pager
              prev={filter.cursor ? address(path, { status: filter.status, q: search }) : undefined}
              next={
                page.next
                  ? address(path, {
                      status: filter.status,
                      q: search,
                      overdue: filter.overdue && !overdueOnly ? "1" : null,
                      after: page.next,
                    })
                  : undefined
              }
              summary={plural(page.total, "item")}
              words={{ prev: "From the top", next: filter.overdue ? "More" : "Older", label: "Pages" }}
            />
          </>
        ),
      };
    },
  );
}

/** The overdue flag shows wherever a held item is past its date. */
export const isOverdue = (item: Item, now: number): boolean => item.status === "held" && item.holdUntil < now;

function ItemRow(props: { row: ListedItem; frame: Frame; thumb: string | null; filter: Filter }) {
  const { item, siteName, storageName, timeZone } = props.row;
  const { now } = props.frame;
  const several = props.frame.sites.length > 1 && props.frame.site === null;
  return (
    <ListRow
      href={addressIn(props.filter, item.ref)}
      title={item.title}
      thumb={props.thumb}
      meta={[
        <>
          {inLine(
            [item.unit, item.place].filter(Boolean).join(", "),
            timeWords({ at: item.foundAt, zone: timeZone, show: "date" }),
            storageName ?? (item.status === "held" && "not put away"),
            several && siteName,
          )}
          {"\u00a0· "}
          <Ref>{item.ref}</Ref>
        </>,
      ]}
      status={
        <>
          {isOverdue(item, now) ? <Status of="item" is="overdue" /> : null}
          {!isOverdue(item, now) && props.filter.status === "all" ? <Status of="item" is={item.status} /> : null}
          {item.openMatchId && item.status === "held" ? <Chip tone="wait">Being proven</Chip> : null}
        </>
      }
      aside={age(item.foundAt, now)}
    />
  );
}

/** The list beside one item: the same rows in few words, the one that is open marked. */
export function ListBeside(props: {
  rows: readonly ListedItem[];
  filter: Filter;
  now: number;
  open: string;
  thumbs: (photo: ListedItem["photo"]) => string | null;
}) {
  const { filter } = props;
  const [, word] = STATUS_TABS.find(([status]) => status === filter.status) ?? ["held", "Held"];
  return (
    <Card title={filter.overdue ? "Overdue" : filter.search ? `“${filter.search}”` : word} flush>
      <List label="The list this item was opened from">
        {props.rows.map(({ item, photo }) => (
          <ListRow
            href={addressIn(filter, item.ref)}
            title={item.title}
            thumb={props.thumbs(photo)}
            meta={[inLine([item.unit, item.place].filter(Boolean).join(", "), age(item.foundAt, props.now))]}
            current={item.ref === props.open}
          />
        ))}
      </List>
    </Card>
  );
}

/** /desk/overdue: items past their hold-until date, for managers. */
export const overduePage = (c: AppContext): Promise<Response> => {
  requireRole(c.get("ctx").actor, "manager");
  return listPage(c, true);
};

/** /desk/items.csv: the same filters as the list, for managers. */
export async function itemsCsv(c: AppContext): Promise<Response> {
  const { cursor: _, ...filter } = filterOf(c);
  const csv = await exportItems(c.get("ctx"), filter);
  const day = new Date(c.get("ctx").clock.now()).toISOString().slice(0, 10);
  return c.body(csv, 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="homeward-items-${day}.csv"`,
  });
}
