import { nanoid } from "nanoid";
import type { SiteId } from "../core/ids.ts";
import { toLocal } from "../core/zone.ts";
import { type Site, type StorageLocation, sitesWithStorage } from "../sites/read.ts";
import type { AppContext } from "../web/app-env.ts";
import {
  Actions,
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  Form,
  List,
  ListRow,
  PageHead,
  Tabs,
} from "../web/components/index.ts";
import { address } from "../web/desk-address.ts";
import { ConflictNotice, chosenSite, deskPage, type Frame } from "../web/desk-frame.tsx";
import { named, type Trouble } from "../web/form-data.ts";
import { ITEM_FIELD_NAMES, ItemFields, type ItemValues, valuesTyped } from "./item-form.tsx";

export function logPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  const asked = trouble?.typed.text("siteId") || c.req.query("site") || chosenSite(c);
  return deskPage(
    c,
    (ctx) => sitesWithStorage(ctx),
    (sites, frame) => {
      const site = sites.length === 1 ? sites[0] : sites.find((one) => one.id === (asked as SiteId | null));
      return {
        title: "Log an item",
        way: "items",
        narrow: true,
        calm: true,
        body: site ? (
          <LogForm c={c} site={site} sites={sites} frame={frame} trouble={trouble} />
        ) : (
          <ChooseSite sites={sites} />
        ),
      };
    },
    trouble,
  );
}

function ChooseSite({ sites }: { sites: readonly Site[] }) {
  return (
    <>
      <PageHead title="Where are you?" lead="Choose the site that has the item." />
      <Card flush>
        {sites.length === 0 ? (
          <EmptyState icon="home" title="You do not work at any site yet">
            An administrator can add you to one.
          </EmptyState>
        ) : (
          <List label="Sites">
            {sites.map((site) => (
              <ListRow href={address("/desk/items/new", { site: site.id })} title={site.name} />
            ))}
          </List>
        )}
      </Card>
    </>
  );
}

function LogForm(props: {
  c: AppContext;
  site: Site & { readonly storage: readonly StorageLocation[] };
  sites: readonly Site[];
  frame: Frame;
  trouble: Trouble | undefined;
}) {
  const { c, site, frame, trouble } = props;
  const storage = site.storage.filter((one) => one.retiredAt === null);
  const { unit = "", storage: shelf = "" } = c.req.query();
  const values: ItemValues = trouble
    ? valuesTyped(trouble.typed)
    : {
        title: "",
        unit: unit.slice(0, 40),
        place: "",
        foundAt: toLocal(frame.now, site.timeZone),
        foundBy: "",
        category: "",
        brand: "",
        colours: [],
        description: "",
        hiddenDetails: "",
        identifiers: "",
        storageLocationId: shelf,
      };
  return (
    <>
      <PageHead title="Log an item" eyebrow={site.name} />
      {trouble ? <ConflictNotice trouble={trouble} zone={site.timeZone} look="/desk/items" /> : null}
      {props.sites.length > 1 ? (
        <Tabs
          label="Site"
          tabs={props.sites.map((one) => ({
            href: address("/desk/items/new", { site: one.id }),
            label: one.name,
            current: one.id === site.id,
          }))}
        />
      ) : null}
      <Form
        action="/desk/items/new"
        files
        hidden={{
          siteId: site.id,
          timeZone: site.timeZone,
          submissionKey: trouble?.typed.text("submissionKey") || nanoid(),
        }}
      >
        <ErrorSummary errors={named(trouble?.errors, ITEM_FIELD_NAMES)} />
        <ItemFields
          kind={site.kind}
          zone={site.timeZone}
          frame={frame}
          values={values}
          trouble={trouble}
          storage={storage}
          photosLabel="Photos"
          actions={
            <Actions>
              <Button kind="primary" icon="check">
                Log it
              </Button>
              <Button kind="secondary" name="then" value="another">
                Log and log another
              </Button>
            </Actions>
          }
        />
      </Form>
    </>
  );
}
