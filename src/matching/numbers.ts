/** Numbers in running text: measures, model names, how many of what, dates, codes. Pure. */
import { STOPWORDS } from "./function-words.ts";
import { lazily } from "./lazily.ts";
import type { Lexicon } from "./lexicon/index.ts";
import { betweenWords, fold, looseStem, type Token } from "./text.ts";

type Counted = [what: string, value: number];

/** What a text says in numbers. */
export interface Numbers {
  /** Every number as written, dates and model names included. */
  readonly numbers: string[];
  /** Values by unit, in the unit's base (`ml`, `g`, `cm`, `gb`). */
  readonly measures: Counted[];
  /** Makers' names of models: letters, then digits (`xt30`, `wh1000xm4`). */
  readonly models: string[];
  /** A word and the number right behind it: `fenix 7`, `series 8`. */
  readonly tagged: Counted[];
  /** Whatever could be a room, a plate or a serial number. */
  readonly codes: string[];
}

/** The "unit" of clothes' and shoes' numbered sizes among the measures. */
export const SIZE = "size";
/** What a thing's own number is kept under: a set of six. */
export const OF_THE_THING = "of_it";

/** Base unit, how many of it, and every way people write it. Abbreviations of SI and everyday names in 13 languages. */
const UNITS: readonly (readonly [base: string, factor: number, words: string])[] = [
  ["cm", 1, "cm centimetres? centimeters? zentimeter centimetri centímetros? センチ 센티 厘米 公分 سم"],
  ["cm", 0.1, "mm millimetres? millimeters? ミリ 밀리 毫米 ملم"],
  ["cm", 100, "m metres? meters? metros? metri metrów メートル 미터 متر"],
  ["cm", 2.54, "in inch inches zoll pouces? pulgadas? pollici polegadas? cali tum \" ” ″ '' インチ 인치 寸 英寸 بوصة"],
  ["cm", 30.48, "ft feet"],
  ["km", 1, "km"],
  ["kg", 1, "kg kgs kilos? キロ 킬로 公斤 كجم كيلو"],
  ["g", 1, "g gr grs gramm?s? grammes? gramos? grammi gramas? グラム 그램 克 غرام جرام"],
  ["ml", 1, "ml cc 毫升 ミリリットル 밀리리터 مل"],
  ["ml", 10, "cl"],
  ["ml", 1000, "l lt ltr ltrs lts litres? liters? litros? litri litrów litry リットル 리터 升 公升 لتر"],
  ["w", 1, "w watts? vatios? ワット 와트 瓦 واط"],
  ["v", 1, "v volts?"],
  ["mah", 1, "mah 毫安 毫安时 ミリアンペア 밀리암페어"],
  ["gb", 1, "gb go gig gigs giga ギガ 기가"],
  ["gb", 1024, "tb tera テラ 테라"],
  ["mp", 1, "mp"],
  ["mg", 1, "mg"],
  ["ct", 1, "ct carats? karat karaat quilates? carati 克拉 캐럿 カラット"],
  ["y", 1, "years? yrs? ans años anos jahren? jahre jaar anni lat år 年 년 عام سنة"],
  ["€", 1, "€ eur euros?"],
  ["$", 1, "$ usd"],
  ["£", 1, "£ gbp"],
  ["zł", 1, "zł pln"],
  ["kr", 1, "kr sek dkk nok"],
  ["円", 1, "円 yen jpy"],
  ["元", 1, "元 rmb cny"],
  ["원", 1, "원 krw"],
  ["%", 1, "%"],
];
/** `grams?` is written gram and grams. */
function spellings(form: string): string[] {
  return form.includes("?")
    ? [form.replace(/.\?/u, ""), form.replace("?", "")].flatMap((one) => spellings(one))
    : [form];
}
/** Unit by every way it is written. */
const formsOfUnits = lazily(
  () =>
    new Map(
      UNITS.flatMap(([base, factor, words]) =>
        words
          .split(" ")
          .flatMap(spellings)
          .map((form): [string, readonly [string, number]] => [form, [base, factor]]),
      ),
    ),
);
// Longer forms first, so that "ml" is not read as "m"; a unit ends where its script does: "96W的" is 96 W.
const anyMeasure = lazily(() => {
  const forms = [...formsOfUnits().keys()].sort((one, other) => other.length - one.length);
  return new RegExp(
    `(\\d+(?:[.,]\\d+)?)[\\s-]*(?:-\\s*\\d+\\s*)?(${forms.join("|").replace("$", "\\$")})(?![\\p{Script=Latin}\\p{Script=Arabic}\\d])`,
    "giu",
  );
});

/** "size 41", "Numero 44", "サイズ 42": a number of a scale, right or wrong by itself and not by a few per cent. */
const sizeNumber = lazily(
  () =>
    /(?:(?<![\p{L}])(?:size|sz\.?|shoe size|eu|eur|p\.|gr(?:ö(?:ß|ss)e|\.)?|taille|pointure|talla|talle|tamanho|taglia|numero|número|num\.|n[°º]|maat|mt\.?|rozmiar|rozm\.?|storlek|stl\.?|サイズ|사이즈|尺码|尺碼|尺寸|码|碼|مقاس)|storlek|größe|schuhgröße|maat)\s*:?\s*(\d{2,3}(?:[.,]5)?)(?![\p{L}\d])|(?<![\d.])(\d{2,3}(?:[.,]5)?)\s*(?:码|碼|号サイズ|サイズ|사이즈)/giu,
);

const halfLitre = lazily(
  () =>
    /half[- ](?:a )?lit(?:re|er)|medio litro|demi[- ]litre|halbe[rn]? liter|halbliter|mezzo litro|meio litro|halve liter|pół ?litra|półlitr|halv ?liter|半リットル|반 ?리터|半升|نصف لتر/iu,
);
const dioptre = lazily(() => /(?<![\d\p{L}])([+＋−–-]\s?\d(?:[.,]\d{1,2})?)(?![\d\p{L}%])/gu);

const modelName = lazily(() => /(?<![\p{L}\p{N}])([a-z]{1,4})[-–]?(\d{1,4}[a-z]{0,3}\d?)(?![\p{L}\p{N}])/gu);
const taggedNumber = lazily(() => /(?<![\p{L}\p{N}])([a-z]{3,14})[-–:\s]?\s?(\d{1,4})(?![\d\p{L}]|[.,:/-]\d)/gu);
const anyNumber = lazily(() => /(?<![\p{L}\p{N}])[\p{L}]{0,6}[-–]?\d[\p{L}\p{N}]*(?:[.,/-]\d[\p{L}\p{N}]*)*/gu);
const noFigure = lazily(() => /[^\p{L}\p{N}.]/gu);
const anyModel = lazily(
  () =>
    /(?<![\p{L}\p{N}])([\p{L}]{1,6})[-–\s]?([\p{L}]{0,3}\d[\p{L}\d]{0,8})(?:[-/]([\p{L}\d]{1,6}))?(?![\p{L}\p{N}])/gu,
);
/** Words with a number behind them that is no part of a name: rooms, dates, counts of days. */
const UNTAGGED = new Set(
  (
    "room zimmer chambre habitacion camera quarto kamer pokoj rum seat row gate floor level day night since from until before after about around than over under next only just bay lane " +
    "jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september october november december januar februar maerz mai juni juli oktober dezember " +
    "size stl taille talla taglia maat rozmiar storlek tamanho numero nummer num tel cell phone unit plate fzg flight vol vuelo volo vlucht lot bin shelf box counter desk ctr level piso piano etage planta andar verdieping"
  ).split(" "),
);

const HAN_DIGITS = "零一二三四五六七八九";
const HAN_TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 萬: 10_000 };

/** 兩萬 is 20000 and 五十四 is 54; a lone sign stays what it is, since 一 is also "a". */
function inFigures(said: string): string {
  return said.replace(/[一二两兩三四五六七八九十百千万萬]{2,}/gu, (run) => {
    let whole = 0;
    let digit = 0;
    for (const sign of run) {
      const tens = HAN_TENS[sign];
      if (tens === undefined) digit = HAN_DIGITS.indexOf(sign === "两" || sign === "兩" ? "二" : sign);
      else {
        whole = tens === 10_000 ? (whole + digit || 1) * tens : whole + (digit || 1) * tens;
        digit = 0;
      }
    }
    return /[十百千万萬]/u.test(run) ? String(whole + digit) : run;
  });
}

/** What the title and the description say in numbers, and every code in `everything` (place and unit too). */
export function readNumbers(said: string, everything: string): Numbers {
  const numbers = new Set<string>();
  const measures: Counted[] = [];
  const measure = (unit: string, value: number): void => {
    if (Number.isFinite(value) && measures.length < 8) measures.push([unit, value]);
  };
  const capped = inFigures(said.slice(0, 6_000).normalize("NFKC")).toLowerCase();
  for (const match of capped.matchAll(anyMeasure())) {
    const unit = formsOfUnits().get(match[2] ?? "");
    // "Two in the bag" is no measure, "15 in" at the end of a clause is.
    if (match[2] === "in" && /\s/.test(match[0]) && /^\s+\p{L}/u.test(capped.slice(match.index + match[0].length)))
      continue;
    if (unit) measure(unit[0], Number((match[1] ?? "").replace(",", ".")) * unit[1]);
  }
  if (halfLitre().test(capped)) measure("ml", 500);
  for (const match of capped.matchAll(sizeNumber()))
    measure(SIZE, Number((match[1] ?? match[2] ?? "").replace(",", ".")));
  // Shoes and boots of Japan and Europe: "27.0", "24.5".
  for (const match of capped.matchAll(/(?<![\d.,:/+−-])([2-4]\d)[.,][05](?![\d\p{L}%]|\s?(?:cm|mm|kg|g|l|km)\b)/gu))
    measure(SIZE, Number(match[0].replace(",", ".")));
  for (const match of capped.matchAll(dioptre())) {
    const value = Number(
      (match[1] ?? "")
        .replace(/[＋+\s]/g, "")
        .replace(/[−–]/g, "-")
        .replace(",", "."),
    );
    if (Math.abs(value) <= 9) measure("dpt", value);
  }
  for (const date of datesOf(capped)) numbers.add(date);
  for (const match of capped.matchAll(anyNumber())) {
    const token = fold(match[0]).replace(",", ".").replace(/\.0+$/, "");
    if (/^\d$/.test(token)) continue;
    numbers.add(token.replace(noFigure(), ""));
  }
  // A model is written DSC-W120, DSCW120 or DSC W120.
  for (const match of capped.matchAll(anyModel())) {
    const glued = /[-–]/.test(match[0]) || !/\s/.test(match[0]);
    const joined = fold(`${match[1]}${match[2]}`);
    if (glued && joined.length >= 4) numbers.add(joined);
    if (glued && match[3]) numbers.add(`${joined}${fold(match[3])}`);
  }
  const plain = fold(capped);
  const models = new Set<string>();
  for (const match of plain.matchAll(modelName())) {
    const model = `${match[1]}${match[2]}`;
    if (model.length >= 3 && !UNTAGGED.has(match[1] ?? "")) models.add(model);
  }
  // Glasses and lenses: 8x30, 10×50.
  for (const match of plain.matchAll(/(?<![\p{L}\p{N}])(\d{1,2})\s?[x×]\s?(\d{2})(?![\p{L}\p{N}]|\s?cm)/gu))
    models.add(`x${match[1]}x${match[2]}`);
  const tagged = new Map<string, number>();
  for (const match of plain.matchAll(taggedNumber())) {
    const word = match[1] ?? "";
    if (!STOPWORDS.has(word) && !UNTAGGED.has(word) && !tagged.has(word)) tagged.set(word, Number(match[2]));
  }
  return {
    numbers: [...numbers].filter((one) => one.length <= 24).slice(0, 24),
    measures,
    models: [...models].slice(0, 8),
    tagged: [...tagged].slice(0, 8),
    codes: codesOf(everything).slice(0, 30),
  };
}

function codesOf(everything: string): string[] {
  const codes = new Set<string>();
  const parts = everything
    .slice(0, 8_000)
    .normalize("NFKC")
    .split(/[\s,;:()!?]+/)
    .slice(0, 800);
  parts.forEach((part, i) => {
    const one = code(part);
    if (one.length >= 3 && /\d/.test(one)) codes.add(one);
    const next = parts[i + 1];
    if (next !== undefined && one.length > 0 && one.length <= 5 && next.length <= 6) {
      const joined = one + code(next);
      if (joined.length >= 5 && /\d/.test(joined) && /[A-Z]/.test(joined)) codes.add(joined);
    }
  });
  return [...codes].filter((one) => one.length <= 20);
}

/** A number with its unit, or a word that happens to hold a figure: no code of an article. */
const noCode = lazily(
  () =>
    /^(?:\d{1,4}(?:\.\d+)?[a-z]+|\d+x\d+\p{L}*|[a-z]{0,3}\d{1,3}|mp[34]|(?:19|20)\d\d\p{L}?|802\.?11\p{L}*|(?:usb|hdmi|cat|rj|ddr|ps|win)\d[\d.]*\p{L}?|\d+(?:st|nd|rd|th))$/u,
);

/** Makers' codes of an article in its title, whole and without hyphens: `dscw120`, `wh1000xm4b`, `95137`. */
export function articleCodes(title: string): string[] {
  const out = new Set<string>();
  for (const [raw] of fold(title.slice(0, 400)).matchAll(/[\p{L}\p{N}]+(?:[-–/.][\p{L}\p{N}]+)*/gu)) {
    const pieces = raw.split(/[-–/.]/);
    // "18-55mm" and "atx/500w" are several things, "vgn-cs180j/p" is one.
    if (noCode().test(raw) || pieces.every((piece) => !/\d/.test(piece) || noCode().test(piece))) {
      const joined = pieces.join("");
      if (pieces.length === 1 || !/^\p{L}+\d{3,}\p{L}{0,2}$/u.test(joined)) continue;
    }
    const joined = pieces.join("");
    const digits = joined.replace(/\D/g, "").length;
    const long = /\p{L}/u.test(joined) ? joined.length >= 4 && (digits >= 2 || joined.length >= 6) : joined.length >= 5;
    if (long && digits > 0 && joined.length <= 24) out.add(joined);
  }
  return [...out].slice(0, 6);
}

/** Dates in any common order, as sets of day, month and year that agree whichever way round they were written. */
export function datesOf(value: string): string[] {
  const out: string[] = [];
  for (const match of value.matchAll(
    /(?<!\d)(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?<=\d{4}\D+\d{1,2}\D+)\d{1,2}|\d{2,4})(?!\d)/g,
  )) {
    const a = Number(match[1]);
    const b = Number(match[2]);
    const c = Number(match[3]);
    const [year, one, two] = a > 31 ? [a, b, c] : [c, a, b];
    if (one < 1 || two < 1 || one > 31 || two > 31) continue;
    out.push(dateKey(year, one, two));
  }
  for (const match of value.matchAll(writtenDate())) {
    const said = match.groups ?? {};
    const word = said.month ?? said.monthFirst ?? "";
    const month = /^[ivx]+$/i.test(word) ? ROMAN.indexOf(word.toLowerCase()) + 1 : monthOf(word);
    const [year, day] = [Number(said.year ?? said.yearLast), Number(said.day ?? said.dayLast)];
    if (month > 0 && day >= 1 && day <= 31) out.push(dateKey(year, month, day));
  }
  for (const match of value.matchAll(eastAsianDate())) {
    const [year = 0, month = 0, day = 0] = match.slice(1).map((part = "") => hanNumber(part));
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) out.push(dateKey(year, month, day));
  }
  return out;
}

function dateKey(year: number, one: number, two: number): string {
  return `date.${year % 100}.${Math.min(one, two)}.${Math.max(one, two)}`;
}

const ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
/** The first letters of the months in the nine languages that are written in Latin letters. */
const MONTHS =
  "jan janv ene gen sty|feb fev lut|mar mrt maa mae|apr abr avr kwi|may mai maj mei mag|jun juin giu cze|jul juil lug lip|aug ago aou sie|sep set wrz|oct okt ott out paz|nov lis|dec dez dic gru"
    .split("|")
    .map((beginnings) => beginnings.split(" "));

function monthOf(word: string): number {
  const folded = fold(word);
  const arabic = ARABIC_MONTHS.findIndex((beginning) => folded.startsWith(beginning));
  if (arabic >= 0) return arabic + 1;
  const fits = (length: number): number => MONTHS.findIndex((list) => list.includes(folded.slice(0, length))) + 1;
  return fits(4) || fits(3);
}
const ARABIC_MONTHS = "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر".split(" ");

/** "4 May 2019", "4. Mai 2019", "4 de mayo de 2019", "12.VI.2015", "May 4th, 2019". */
const writtenDate = lazily(
  () =>
    /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s.-]*(?:de |of )?(?<month>\p{L}{3,12}|[ivx]{1,4}(?=\.))\.?,?[\s.-]*(?:de |del |of )?['’]?(?<year>(?:19|20)?\d\d)(?![\d\p{L}])|(?<!\p{L})(?<monthFirst>\p{L}{3,9})\.?\s(?<dayLast>\d{1,2})(?:st|nd|rd|th)?,?\s(?<yearLast>(?:19|20)\d\d)(?!\d)/giu,
);
/** 2019年5月4日, 一九年五月四号, 2019년 5월 4일. */
const eastAsianDate = lazily(
  () =>
    /([\d〇零一二三四五六七八九]{2,4})\s?[年년]\s?([\d一二三四五六七八九十]{1,3})\s?[月월]\s?([\d一二三四五六七八九十廿]{1,3})\s?(?:日|号|號|일)/gu,
);

/** 一九 of a year is 19, 十五 is 15, figures are themselves. */
function hanNumber(said: string): number {
  if (/^\d+$/.test(said)) return Number(said);
  const tens = /^(.?)十(.?)$/u.exec(said.replace("廿", "二十"));
  const digit = (sign: string): number => Math.max(0, HAN_DIGITS.indexOf(sign === "〇" ? "零" : sign));
  if (tens) return (tens[1] ? digit(tens[1]) : 1) * 10 + (tens[2] ? digit(tens[2]) : 0);
  return [...said].reduce((sum, sign) => sum * 10 + (/\d/.test(sign) ? Number(sign) : digit(sign)), 0);
}

/** Letters and digits alone, upper case: how plates, rooms and serials are compared. */
export function code(value: string): string {
  return value.normalize("NFKC").toUpperCase().replace(betweenWords(), "");
}

/** Two to twelve as words of 13 languages, folded. */
export const numberWords = lazily(
  (): Readonly<Record<string, number>> =>
    Object.fromEntries(
      [
        "two zwei zwo couple coppia pareja par paire paar para dos deux due dois duas twee dwa dwie tva 二つ 두 兩 اثنان",
        "three drei tres trois tre drie trzy 三つ 세 ثلاثة ثلاث",
        "four vier cuatro quatre quattro quatro cztery fyra 四つ 네 اربعة اربع",
        "five funf cinco cinq cinque vijf piec fem 五つ 다섯 خمسة خمس",
        "six sechs seis sei zes szesc sex 六つ 여섯 ستة ست",
        "seven sieben siete sept sette sete zeven siedem sju 일곱 سبعة سبع",
        "eight acht ocho huit otto oito osiem atta 여덟 ثمانية",
        "nine neun nueve neuf nove negen dziewiec nio",
        "ten zehn diez dix dieci dez tien dziesiec tio 열",
        "eleven elf once onze undici elva",
        "twelve zwolf doce douze dodici doze twaalf dwanascie tolv",
      ].flatMap((words, i) => words.split(" ").map((word) => [word, i + 2])),
    ),
);
const PIECES = new Set(
  "pieces piece pcs pc stuck stk st szt sztuk sztuki piezas pieza pecas peca pezzi pezzo stuks".split(" "),
);
/** "54颗", "4 st.", "×2", "3개": so many of the thing. */
const countedPieces = lazily(
  () =>
    /(?<![\d.,/:\p{L}])(\d{1,3})\s?(?:個|枚|本|つ|体|件|个|块|塊|張|张|支|颗|顆|粒|只|隻|개|장|알|마리|pcs?\.?|pieces?|beads?|stk\.?|stück|szt\.?|sztuki?|piezas?|peças|pezzi|stuks|قطع|قطعة|حبة)(?![a-z])|(?<![\d\p{L}])[x×*](\d{1,2})(?![\d\p{L}])|(?<![\d\p{L}])(\d{1,2})[x×](?![\d\p{L}])/giu,
);
const singlePiece = lazily(
  () =>
    /(?<![\p{L}])(?:single|1 only|one only|1 solo|1 sola|solo uno|uno solo|una sola|einzeln\p{L}*|un seul|une seule|pojedyncz\p{L}*)(?![\p{L}])/iu,
);
/** "They are six": what is said of the thing itself. */
const ARE = new Set("son sono sind sao zijn are sont".split(" "));

/** How many of what: by the kind or the stem of the noun beside the number, and of the thing itself where it says so. */
export function readCounts(
  said: string,
  fields: readonly { readonly tokens: readonly Token[] }[],
  heads: ReadonlySet<string>,
  lex: Lexicon,
): Counted[] {
  const out = new Map<string, number>();
  const note = (what: string, count: number): void => {
    if (!out.has(what)) out.set(what, count);
  };
  const [counted] = [...inFigures(said.slice(0, 1_500).normalize("NFKC")).matchAll(countedPieces())];
  if (counted) note(OF_THE_THING, Number(counted[1] ?? counted[2] ?? counted[3]));
  if (singlePiece().test(said)) note(OF_THE_THING, 1);
  for (const { tokens } of fields) {
    tokens.forEach((token, i) => {
      const count = /^(?:[2-9]|1[0-2])$/.test(token.text) ? Number(token.text) : numberWords()[token.text];
      if (count === undefined) return;
      const [next, following] = [tokens[i + 1], tokens[i + 2]];
      const before = tokens[i - 1];
      const ends = !next || next.clause !== token.clause;
      if (before && before.clause === token.clause && ARE.has(before.text) && (ends || !/\p{L}/u.test(next.text)))
        note(OF_THE_THING, count);
      for (const noun of [next, following]) {
        if (
          !noun ||
          noun.clause !== token.clause ||
          noun.text.length < 3 ||
          STOPWORDS.has(noun.text) ||
          PIECES.has(noun.text) ||
          /\d/.test(noun.text)
        )
          continue;
        const senses = lex.readWord(noun.text)?.senses.filter((sense) => sense.id.startsWith("k_")) ?? [];
        const kind = senses.find((sense) => !sense.weak) ?? senses[0];
        note(kind?.id ?? looseStem(noun.text).replace(/(?<=...)s$/, ""), count);
        if (kind && heads.has(kind.id.slice(2))) note(OF_THE_THING, count);
        if (kind) break;
      }
    });
  }
  return [...out].slice(0, 8);
}
