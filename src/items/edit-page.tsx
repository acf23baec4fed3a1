import { photoUrls } from "../photos/urls.ts";
import { sitesWithStorage } from "../sites/read.ts";
import type { AppContext } from "../web/app-env.ts";
import { Actions, Breadcrumb, Button, ErrorSummary, Form, PageHead } from "../web/components/index.ts";
import { refOf } from "../web/desk-address.ts";
import { ConflictNotice, deskPage } from "../web/desk-frame.tsx";
import { named, type Trouble } from "../web/form-data.ts";
import { ITEM_FIELD_NAMES, ItemFields, valuesOfItem, valuesTyped } from "./item-form.tsx";
import { viewItem } from "./read.ts";

export function editPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  return deskPage(
    c,
    (ctx) => Promise.all([viewItem(ctx, refOf(c)), sitesWithStorage(ctx)]),
    async ([viewed, sites], frame) => {
      const urls = await photoUrls(c.get("ctx"), viewed.photos);
      const { item, timeZone } = viewed;
      const kind = sites.find((site) => site.id === item.siteId)?.kind ?? "hotel";
      return {
        title: `Edit ${item.title}`,
        way: "items",
        narrow: true,
        calm: true,
        body: (
          <>
            <Breadcrumb
              trail={[
                { label: "Items", href: "/desk/items" },
                { label: item.title, href: `/desk/items/${item.ref}` },
                { label: "Edit" },
              ]}
            />
            {trouble ? <ConflictNotice trouble={trouble} zone={timeZone} look={`/desk/items/${item.ref}`} /> : null}
            <PageHead title="Correct the details" lead="Every change is kept in the item's chain, old beside new." />
            <Form
              action={`/desk/items/${item.ref}/edit`}
              files
              hidden={{ id: item.id, timeZone, version: String(item.version) }}
            >
              <ErrorSummary errors={named(trouble?.errors, ITEM_FIELD_NAMES)} />
              <ItemFields
                kind={kind}
                zone={timeZone}
                frame={frame}
                values={trouble ? valuesTyped(trouble.typed) : valuesOfItem(item, timeZone)}
                trouble={trouble}
                photosLabel="Photos"
                photos={viewed.photos.map(({ id }, index) => ({
                  id,
                  src: urls.get(id)?.thumb ?? "",
                  alt: `Photo ${index + 1}`,
                }))}
                actions={
                  <Actions>
                    <Button kind="primary">Save</Button>
                    <Button kind="quiet" href={`/desk/items/${item.ref}`}>
                      Leave it as it is
                    </Button>
                  </Actions>
                }
              />
            </Form>
          </>
        ),
      };
    },
    trouble,
  );
}
