import { type Completeness, completeness } from "../matching/completeness.ts";
import { reportFacts, type ToldReport } from "../matching/subject.ts";
import type { Site } from "../sites/read.ts";
import { Card } from "../web/components/index.ts";
import type { Catalogue } from "../web/i18n/index.ts";
import { MeterStars, WantLink, wantsOf } from "./meter-parts.tsx";

/** Things asked for at once; more would be a form of its own. */
const ASKED_FOR = 3;

/** How findable a report is, and what would help most; each wish leads to its field of the form at `form`. */
export function CompletenessCard(props: {
  t: Catalogue;
  site: Site;
  judged: Completeness | null;
  /** Address of the form; "" when it is on this page. */
  form: string;
}) {
  const { t, site, judged } = props;
  if (!judged) return null;
  const { stars } = judged;
  const wanted = wantsOf(judged).slice(0, ASKED_FOR);
  return (
    <Card title={t.meter.title}>
      <p class="meter">
        <MeterStars lit={stars} label={t.meter.given(stars)} />
        <span>{t.meter.words[stars - 1]}</span>
      </p>
      {wanted.length > 0 ? (
        <>
          <p class="quiet" id="meter-helps">
            {t.meter.helps}
          </p>
          <ul class="meter-wants" aria-labelledby="meter-helps">
            {wanted.map((want) => (
              <li>
                <WantLink t={t} want={want} kind={site.kind} form={props.form} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}

/** Pages stand without the meter, should the lexicon not have come to this isolate of the edge: null. */
export function judge(told: ToldReport, site: Site, hasPhoto: boolean): Completeness | null {
  try {
    return completeness(reportFacts(told, site), hasPhoto);
  } catch {
    return null;
  }
}
