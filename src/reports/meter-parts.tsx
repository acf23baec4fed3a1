import type { Completeness, Missing } from "../matching/completeness.ts";
import type { SiteKind } from "../sites/schema.ts";
import { fieldId } from "../web/components/form.tsx";
import type { Catalogue } from "../web/i18n/index.ts";
import { Icon } from "../web/icons.tsx";

/** What a form of one site can be asked to add: all but the site. */
export type Want = Exclude<Missing, "site">;

/** The form's field that takes each answer. */
const FIELD: Readonly<Record<Want, string>> = {
  what: "what",
  when: "lostFrom",
  unit: "unit",
  identifier: "identifiers",
  colour: "colours",
  brand: "brand",
  details: "description",
  place: "place",
  photo: "photos",
};
export const WANTS = Object.keys(FIELD) as readonly Want[];

/** What may be added, best first. */
export const wantsOf = ({ missing }: Completeness): readonly Want[] =>
  missing.filter((one): one is Want => one !== "site");

/** Four stars, lit from the first on. Without a label the words beside them tell. */
export function MeterStars({ lit, label }: { lit: number; label?: string | undefined }) {
  const told = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <span class="meter-stars" {...told}>
      {[1, 2, 3, 4].map((star) => (
        <span class={star <= lit ? "meter-star lit" : "meter-star"}>
          <Icon name="star" />
        </span>
      ))}
    </span>
  );
}

/** A wish, leading to its field of the form at `form`; "" is this page. */
export function WantLink({ t, want, kind, form }: { t: Catalogue; want: Want; kind: SiteKind; form: string }) {
  return (
    <a href={`${form}#${fieldId(FIELD[want])}`}>{want === "unit" ? t.meter.wants.unit[kind] : t.meter.wants[want]}</a>
  );
}
