import type { Site } from "../sites/read.ts";
import type { Catalogue } from "../web/i18n/index.ts";

/** How to reach the desk itself, at the foot of its pages. */
export function DeskContact({ site, t }: { site: Site; t: Catalogue }) {
  return (
    <>
      <p>
        <bdi translate="no">{site.name}</bdi>
        {site.address ? (
          <>
            <br />
            <bdi translate="no">{site.address}</bdi>
          </>
        ) : null}
      </p>
      <p>
        {t.status.deskEmail}:{" "}
        <a href={`mailto:${site.email}`} dir="ltr">
          {site.email}
        </a>
        {site.phone ? (
          <>
            <br />
            {t.status.deskPhone}:{" "}
            <a href={`tel:${site.phone.replace(/[^+\d]/g, "")}`} dir="ltr">
              {site.phone}
            </a>
          </>
        ) : null}
        {site.openingHours ? (
          <>
            <br />
            {t.status.deskHours}: <bdi>{site.openingHours}</bdi>
          </>
        ) : null}
      </p>
    </>
  );
}
