import { type Completeness, completeness, type Missing } from "../matching/completeness.ts";
import { reportFacts, type ToldReport } from "../matching/subject.ts";
import type { Site } from "../sites/read.ts";
import { fieldId } from "../web/components/form.tsx";
import { Card } from "../web/components/index.ts";
import type { Catalogue } from "../web/i18n/index.ts";
import { Icon } from "../web/icons.tsx";

/** Things asked for at once; more would be a form of its own. */
const ASKED_FOR = 3;

/** The form's field that takes each answer. */
const FIELD: Readonly<Record<Exclude<Missing, "site">, string>> = {
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

/** How findable a report is, and what would help most; each wish leads to its field of the form at `form`. */
export function CompletenessCard(props: {
  t: Catalogue;
  site: Site;
  told: ToldReport;
  hasPhoto: boolean;
  /** Address of the form; "" when it is on this page. */
  form: string;
}) {
  const { t, site } = props;
  const judged = judge(props);
  if (!judged) return null;
  const { stars, missing } = judged;
  const wanted = missing.filter((one) => one !== "site").slice(0, ASKED_FOR);
  return (
    <Card title={t.meter.title}>
      <p class="meter">
        <span class="meter-stars" role="img" aria-label={t.meter.given(stars)}>
          {[1, 2, 3, 4].map((star) => (
            <span class={star <= stars ? "meter-star lit" : "meter-star"}>
              <Icon name="star" />
            </span>
          ))}
        </span>
        <span>{t.meter.words[stars - 1]}</span>
      </p>
      {wanted.length > 0 ? (
        <>
          <p class="quiet" id="meter-helps">
            {t.meter.helps}
          </p>
          <ul class="meter-wants" aria-labelledby="meter-helps">
            {wanted.map((one) => (
              <li>
                <a href={`${props.form}#${fieldId(FIELD[one])}`}>
                  {one === "unit" ? t.meter.wants.unit[site.kind] : t.meter.wants[one]}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}

/** The page stands without the meter, should the lexicon not have come to this isolate of the edge. */
function judge({ told, site, hasPhoto }: { told: ToldReport; site: Site; hasPhoto: boolean }): Completeness | null {
  try {
    return completeness(reportFacts(told, site), hasPhoto);
  } catch {
    return null;
  }
}
