import { parseInput } from "../core/validate.ts";
import { type Completeness, completeness } from "../matching/completeness.ts";
import { toldSoFarInput } from "./model.ts";

/**
 * How findable a report would be, as far as it is told. The measure of the status page, without a round trip: that the
 * form is one site's own is enough to know, whose own words are not read here (nor there). Throws `InvalidInput`.
 */
export function howFindable(raw: unknown): Completeness {
  const { what, language, hasPhoto, ...told } = parseInput(toldSoFarInput, raw);
  return completeness({ ...told, id: "", lang: language, item: what, site: "this one" }, hasPhoto);
}
