import type { Completeness } from "../matching/completeness.ts";
import type { SiteKind } from "../sites/schema.ts";
import { asset } from "../web/assets.ts";
import { classes } from "../web/components/props.ts";
import type { Catalogue } from "../web/i18n/index.ts";
import type { PageLanguage } from "../web/languages.ts";
import { MeterStars, WANTS, WantLink, wantsOf } from "./meter-parts.tsx";

/**
 * The meter beside a form that is being filled in; it keeps in sight, and its island moves it. All it may ever say
 * lies in one place from the start, one line of it shown: so its height is that of the longest, and nothing jumps.
 * Where no script runs the stylesheet leaves it out, for it would stand still.
 */
export function LiveMeter(props: {
  t: Catalogue;
  language: PageLanguage;
  kind: SiteKind;
  /** Id of the form it goes with. */
  form: string;
  /** What the form tells already; null for an empty one. */
  judged: Completeness | null;
  /** Whether the report has a photo that this form does not carry. */
  hasPhoto: boolean;
}) {
  const { t, judged } = props;
  const stars = judged?.stars ?? 0;
  const [asked] = judged ? wantsOf(judged) : WANTS;
  const shown = (is: boolean) => classes("live-meter-line", is && "shown");
  return (
    <section
      class="live-meter"
      aria-label={t.meter.title}
      data-island={asset("meter.js")}
      data-source="/api/v1/reports/completeness"
      data-form={props.form}
      data-language={props.language}
      data-photo={props.hasPhoto ? "yes" : undefined}
    >
      <MeterStars lit={stars} />
      <p class="live-meter-words">
        {t.meter.live.map((words, n) => (
          <span class={shown(n === stars)} data-stars={String(n)}>
            {n > 0 ? <span class="visually-hidden">{`${t.meter.given(n)}. `}</span> : null}
            {words}
          </span>
        ))}
      </p>
      <p class="live-meter-wants">
        {WANTS.map((want) => (
          <span class={shown(want === asked)} data-want={want}>
            <span class="quiet">{t.meter.most}</span> <WantLink t={t} want={want} kind={props.kind} form="" />
          </span>
        ))}
        <span class={shown(asked === undefined)} data-want="">
          {t.meter.all}
        </span>
      </p>
      <p class="visually-hidden" aria-live="polite" data-said></p>
    </section>
  );
}
