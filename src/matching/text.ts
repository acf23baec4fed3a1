/** Text to comparable tokens: folding, scripts, stems, edit distance. No knowledge of things, no state. */
import { simplified } from "./han.ts";
import { lazily } from "./lazily.ts";
import type { Language } from "./lexicon/format.ts";

/** Longest text of one field the engine looks at; a lost-property form says what matters early. */
export const FIELD_LIMIT = 4_000;
/** Most tokens of one field that are analysed. */
export const TOKEN_LIMIT = 600;

const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  ø: "o",
  å: "a",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  œ: "oe",
  ı: "i",
  ŀ: "l",
  ħ: "h",
  // Arabic: one shape a letter.
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
  ی: "ي",
  گ: "ك",
  ڤ: "ف",
  پ: "ب",
  چ: "ج",
  ـ: "",
  ء: "",
};
const SPECIAL = new RegExp(`[${Object.keys(SPECIAL_LETTERS).join("")}]`, "g");
const marks = lazily(() => /\p{Mn}+/gu);
const NON_ASCII = /[^\0-\x7f]/;
const HIRAGANA = /[\u3041-\u3096]/g;
const LONG_VOWEL_END = /([\u30a1-\u30fa])ー(?![\u30a1-\u30fa])/g;
const HANGUL_SYLLABLES = /[\uac00-\ud7a3]/;

const BEYOND_LATIN = /[^\0-\u024f]/;
const ACCENTED = /[\u0080-\u024f]/g;
const bases = new Map<string, string>();
function baseLetter(letter: string): string {
  let base = bases.get(letter);
  if (base === undefined) {
    base = SPECIAL_LETTERS[letter] ?? letter.normalize("NFKD").replace(marks(), "");
    bases.set(letter, base);
  }
  return base;
}

/** Case, width, accents, Arabic letter shapes, kana and the two kinds of Chinese characters made one, so that equal words are equal strings. */
export function fold(text: string): string {
  if (!NON_ASCII.test(text)) return text.toLowerCase();
  if (!BEYOND_LATIN.test(text))
    return text
      .toLowerCase()
      .replace(ACCENTED, baseLetter)
      .replace(/\u0307/g, "");
  let out = simplified(text.normalize("NFKC").toLowerCase());
  if (/[\u3040-\u30ff]/.test(out)) {
    // Voiced kana must not lose their marks, so kana text is only composed, never decomposed.
    out = out.replace(LONG_VOWEL_END, "$1").replace(HIRAGANA, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));
    out = out.replace(/[\u00c0-\u024f]/g, (c) => c.normalize("NFD").replace(marks(), ""));
    return out.replace(SPECIAL, (c) => SPECIAL_LETTERS[c] ?? c);
  }
  if (HANGUL_SYLLABLES.test(out)) {
    out = out.replace(/[\u00c0-\u024f]/g, (c) => c.normalize("NFD").replace(marks(), ""));
  } else {
    out = out
      .replace(SPECIAL, (c) => SPECIAL_LETTERS[c] ?? c)
      .normalize("NFD")
      .replace(marks(), "")
      .normalize("NFC");
  }
  return out.replace(SPECIAL, (c) => SPECIAL_LETTERS[c] ?? c);
}

export type Script = "latin" | "han" | "hangul" | "arabic" | "other";

export interface Token {
  /** Folded text. A run of Japanese or Chinese stays one token until words are found in it. */
  readonly text: string;
  readonly script: Script;
  /** Sentence or bracket boundaries raise it; phrases and negation do not cross. */
  readonly clause: number;
  /** Where the words of a Japanese or Chinese run begin, in `text`; absent where the platform cannot tell. */
  readonly starts?: ReadonlySet<number>;
  /** Begins with a capital in the original, and is not the first word of its clause. */
  readonly proper: boolean;
}

const HAN =
  /[\u2e80-\u2fdf\u3005-\u3007\u3021-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud88d][\udc00-\udfff]/;
const tokenPattern = lazily(
  () =>
    /([\u2e80-\u2fdf\u3005-\u3007\u3021-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+)|([\p{L}\p{N}\p{Mn}]+(?:['’.](?=[\p{L}\p{N}])[\p{L}\p{N}\p{Mn}]+)*)|([.!?。！？;；()（）[\]\n,，、:：/]|\s[-–—]\s)/gu,
);

const SHORT_PREPOSITIONS: Readonly<Record<string, string>> = {
  "w/o": "without ",
  "w/out": "without ",
  "w/": "with ",
  "s/": "sin ",
  "c/": "con ",
  "z/": "zonder ",
};

/** Whatever is neither letter nor figure. */
export const betweenWords = lazily(() => /[^\p{L}\p{N}]+/gu);
const shortPreposition = lazily(() => /(?<![\p{L}\p{N}])(w\/o|w\/out|w\/|s\/|c\/|z\/)(?=[\s\p{L}])/giu);

/** Splits on script and punctuation; dots inside initials and dates stay. */
export function tokenise(raw: string): Token[] {
  const source = (raw.length > FIELD_LIMIT ? raw.slice(0, FIELD_LIMIT) : raw).normalize("NFKC");
  const tokens: Token[] = [];
  const spelled = source.replace(shortPreposition(), (mark) => SHORT_PREPOSITIONS[mark.toLowerCase()] ?? mark);
  let clause = 0;
  let fresh = true;
  for (const match of spelled.matchAll(tokenPattern())) {
    if (match[3] !== undefined) {
      clause += 1;
      fresh = /[.!?。！？\n]/.test(match[3]);
      continue;
    }
    const piece = match[0];
    if (match[1] !== undefined) {
      const run = fold(piece);
      const starts = wordStarts(piece, run);
      tokens.push({ text: run, script: "han", clause, proper: false, ...(starts && { starts }) });
    } else {
      const first = piece[0] ?? "";
      const proper = !fresh && first !== first.toLowerCase();
      // Latin glued to Hangul, Han or digits ("5번키", "s22케이스") is cut where the script changes.
      for (const part of splitScripts(fold(piece))) {
        for (const word of splitElision(part)) tokens.push({ text: word, script: scriptOf(word), clause, proper });
      }
    }
    fresh = false;
    if (tokens.length >= TOKEN_LIMIT) break;
  }
  return tokens;
}

const segmenters = lazily(() => ({
  ja: new Intl.Segmenter("ja", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
}));

/** Where the platform's dictionary sees words begin, in the folded run; null when folding moved the letters. */
function wordStarts(raw: string, folded: string): Set<number> | null {
  if (raw.length < 3) return null;
  const segmenter = segmenters()[/[\u3040-\u30ff]/.test(raw) ? "ja" : "zh"];
  const starts = new Set<number>();
  let at = 0;
  for (const { segment } of segmenter.segment(raw)) {
    starts.add(at);
    at += fold(segment).length;
  }
  return at === folded.length ? starts : null;
}

function splitScripts(text: string): string[] {
  if (!NON_ASCII.test(text)) return [text];
  return (
    text.match(
      /[\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f]+|[\u0600-\u06ff\u0750-\u077f]+|[^\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f\u0600-\u06ff\u0750-\u077f]+/g,
    ) ?? []
  );
}

function splitElision(text: string): string[] {
  // l'étui, d'appareil, dell'auto; but not o'neill, nor the English 's, which is dropped.
  const apostrophe = text.search(/['’]/);
  if (apostrophe < 0) return [text];
  const head = text.slice(0, apostrophe);
  const tail = text.slice(apostrophe + 1);
  if (tail === "s" || tail === "t" || tail === "ve" || tail === "re" || tail === "ll" || tail === "d") return [head];
  if (/^(?:[ldjmtscn]|qu|dell|all|nell|dall|sull|un|c|gl|jusqu|lorsqu|quest)$/.test(head)) return splitElision(tail);
  return [text.replace(/['’]/g, "")];
}

/** The script a folded token is written in. */
export function scriptOf(text: string): Script {
  if (HANGUL_SYLLABLES.test(text)) return "hangul";
  if (HAN.test(text)) return "han";
  if (/[\u0600-\u06ff]/.test(text)) return "arabic";
  if (/[a-z0-9]/.test(text)) return "latin";
  return "other";
}

const STEMMED: readonly Language[] = ["en", "es", "fr", "de", "it", "pt", "nl", "pl", "sv"];
/** Languages whose words are looked up by stem when the exact form is unknown. */
export const STEM_LANGUAGES = STEMMED;

const IBERIAN_DIMINUTIVES = /(?:c?it[oa]s?|zinh[oa]s?|inh[oa]s?|ill[oa]s?)$/;

/** A light stem: enough to bring singular and plural, gender and case together, not a linguist's root. */
export function stem(word: string, language: Language): string {
  if (word.length < 4) return word;
  switch (language) {
    case "en":
      return strip(word.replace(/ies$/, "y"), /(?:ings?|ed|es|s|e)$/, 3);
    case "es":
      return strip(
        strip(word.replace(/([aeiou])ces$/, "$1z"), IBERIAN_DIMINUTIVES, 3),
        /(?:ais|eis|es|os|as|s|o|a|e|is|i)$/,
        3,
      );
    case "pt": {
      // Botões, jornais, batons and portáteis end as botão, jornal, batom and portátil do.
      const one = word
        .replace(/ns$/, "m")
        .replace(/([aeou])is$/, "$1l")
        .replace(/til$/, "tel")
        .replace(/(?:[oa]es|aos)$/, "ao");
      const plain = strip(one, IBERIAN_DIMINUTIVES, 3);
      return plain.endsWith("ao") ? plain : strip(plain, /(?:es|os|as|s|o|a|e|i)$/, 3);
    }
    case "it":
      return strip(strip(word, /(?:in[oaie]|ett[oaie])$/, 4), /(?:hi|he|i|e|o|a)$/, 3);
    case "fr": {
      const one = word
        .replace(/eaux$/, "eau")
        .replace(/aux$/, "al")
        .replace(/euses?$/, "eux");
      const plain = strip(one, /(?:ettes?|es|s|x|e)$/, 3);
      // Chatte, ancienne.
      return /es?$/.test(one) ? plain.replace(/(?<=...)(?:nn|tt)$/, (pair) => pair.slice(1)) : plain;
    }
    case "de":
      // Taschen are no small things.
      return strip(strip(word, /(?:(?<!s)chens?|leins?)$/, 4), /(?:ern|en|em|er|es|e|n|s)$/, 3);
    case "nl":
      return single(strip(strip(word, /(?:etjes?|tjes?|pjes?|jes?)$/, 3), /(?:eren|en|s|e)$/, 3))
        .replace(/v$/, "f")
        .replace(/(?<=[aeioulnr])z$/, "s");
    case "pl":
      return strip(
        word
          .replace(/(?:ek|ecz?ek)$/, "k")
          .replace(/cie$/, "t")
          .replace(/dzie$/, "d")
          .replace(/rze$/, "r")
          .replace(/([^aeiouy])ce$/, "$1k"),
        /(?:iami|iach|iom|iow|ami|ach|owie|owi|ego|emu|ymi|imi|iej|ow|om|em|ie|ej|ym|im|ych|ich|ia|iu|a|e|y|i|o|u)$/,
        3,
      );
    case "sv":
      // Nyckel, nycklar; adapter, adaptrar; rem, remmar.
      return strip(word, /(?:erna|arna|orna|ena|ens|ets|na|en|et|ar|er|or|ns|n|a|e|s|t)$/, 3)
        .replace(/([^aeiouy])el$/, "$1l")
        .replace(/(?<=..[bdfgkptv])r$/, "")
        .replace(/mm$/, "m");
    default:
      return word;
  }
}

/** The words of three or four letters that a word may be a form of; their stems are too short to go by. */
export function shortBases(word: string, language: Language): string[] {
  switch (language) {
    case "nl": {
      // Tassen, rokken.
      const doubled = /^([a-z]{1,2}[a-z])en$/.exec(word.replace(/([bdfgklmnprst])\1en$/, "$1en"));
      return doubled?.[1] && word.length === doubled[0].length + 1 ? [doubled[1]] : plural(word);
    }
    case "en":
    case "es":
    case "fr":
    case "pt":
      return plural(word);
    case "sv": {
      // Lådor, påsar; but "vägen" is no scale ("våg").
      const [, base = "", ending = ""] = /^([a-z]{3,4})(orna|or|arna|ar|erna|er|en)$/.exec(word) ?? [];
      const before = ending.startsWith("o") ? ["a"] : ending.startsWith("a") ? ["", "e"] : base.length > 3 ? [""] : [];
      return before.map((vowel) => base + vowel).filter(isShort);
    }
    default:
      return [];
  }
}

function plural(word: string): string[] {
  if (!/^[a-z]{4,6}$/.test(word) || !word.endsWith("s")) return [];
  return [word.slice(0, -1), ...(/(?:[szxrlnd]|[cs]h)es$/.test(word) ? [word.slice(0, -2)] : [])].filter(isShort);
}

function isShort(word: string): boolean {
  return word.length === 3 || word.length === 4;
}

function strip(word: string, ending: RegExp, keep: number): string {
  const at = word.search(ending);
  return at >= keep ? word.slice(0, at) : word;
}

function single(word: string): string {
  return word.replace(/(aa|ee|oo|uu)/g, (v) => v[0] ?? "").replace(/([bcdfgklmnprstvz])\1$/, "$1");
}

/** Arabic without article, conjunctions and the commonest endings. */
export function arabicStem(word: string): string {
  let out = word;
  for (const prefix of ["وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل"]) {
    if (out.startsWith(prefix) && out.length - prefix.length >= 3) {
      out = out.slice(prefix.length);
      break;
    }
  }
  for (const suffix of ["هما", "تان", "ات", "ها", "ين", "ون", "ان", "تي", "ته", "ه", "ي", "ت"]) {
    if (out.endsWith(suffix) && out.length - suffix.length >= 3) return out.slice(0, -suffix.length);
  }
  return out;
}

const JOSA =
  /(?:에서는|으로는|이랑|에서|으로|까지|부터|이고|에는|이나|처럼|하고|에게|한테|들이|들을|들은|들|은|는|이|가|을|를|의|에|로|와|과|도|만|랑|나|야|요)$/;
/** Korean noun without its particle. */
export function koreanStem(word: string): string {
  const out = word.replace(JOSA, "");
  return out.length >= 1 ? out : word;
}

/** A stem of no particular language, for words no lexicon knows. */
export function looseStem(word: string): string {
  const script = scriptOf(word);
  if (script === "arabic") return arabicStem(word);
  if (script === "hangul") return koreanStem(word);
  if (script !== "latin" || /\d/.test(word) || word.length < 5) return word;
  return single(strip(word, /(?:ern|ens|ies|es|en|er|os|as|is|s|e|o|a|i|n|y)$/, 4));
}

/** Two-character windows over text without spaces. */
export function bigrams(text: string): string[] {
  const chars = [...text];
  if (chars.length < 2) return chars.length === 1 ? [text] : [];
  const out: string[] = [];
  for (let i = 0; i + 1 < chars.length; i += 1) out.push(`${chars[i]}${chars[i + 1]}`);
  return out;
}

/** Damerau–Levenshtein distance (adjacent swaps count one), or `limit + 1` as soon as it must exceed the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

const kana = lazily(
  (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      (
        "ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to " +
        "ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri " +
        "ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de " +
        "ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo ッ  ー "
      )
        .split(/ (?=[ァ-ヶー])/)
        .map((pair) => [pair[0] ?? "", pair.slice(2).trim()]),
    ),
);
const ARABIC: Readonly<Record<string, string>> = {
  ا: "a",
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "a",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "w",
  ي: "y",
};
const CHOSEONG = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
const JUNGSEONG = [
  "a",
  "ae",
  "ya",
  "yae",
  "eo",
  "e",
  "yeo",
  "ye",
  "o",
  "wa",
  "wae",
  "oe",
  "yo",
  "u",
  "wo",
  "we",
  "wi",
  "yu",
  "eu",
  "ui",
  "i",
];
const JONGSEONG = [
  "",
  "k",
  "k",
  "k",
  "n",
  "n",
  "n",
  "t",
  "l",
  "k",
  "m",
  "l",
  "l",
  "l",
  "p",
  "l",
  "m",
  "p",
  "p",
  "t",
  "t",
  "ng",
  "t",
  "t",
  "k",
  "t",
  "p",
  "t",
];

/** Katakana, Hangul or Arabic spelled in Latin letters, roughly as it sounds; null for anything else. */
export function romanise(word: string): string | null {
  if (/^[\u30a1-\u30fc]+$/.test(word)) {
    const letters = kana();
    return [...word]
      .map((c) => letters[c] ?? "")
      .join("")
      .replace(/([kstnhmrgzdbp])i(?=y[auo])/g, "$1");
  }
  if (/^[\uac00-\ud7a3]+$/.test(word)) {
    return [...word]
      .map((c) => {
        const code = c.charCodeAt(0) - 0xac00;
        return `${CHOSEONG[Math.floor(code / 588)] ?? ""}${JUNGSEONG[Math.floor((code % 588) / 28)] ?? ""}${JONGSEONG[code % 28] ?? ""}`;
      })
      .join("");
  }
  if (/^[\u0621-\u064a]+$/.test(word)) return [...word].map((c) => ARABIC[c] ?? "").join("");
  return null;
}

/** Consonants as a foreigner hears them: the common ground of "Samsonite" and サムソナイト. */
export function skeleton(latin: string): string {
  return latin
    .replace(/ph/g, "f")
    .replace(/sh|ch|tch|cz|sz|sch/g, "s")
    .replace(/th/g, "s")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/[cqk]+|x/g, "k")
    .replace(/[lr]+/g, "r")
    .replace(/[vb]+|w/g, "b")
    .replace(/[zs]+/g, "s")
    .replace(/[fh]+/g, "h")
    .replace(/[dt]+/g, "t")
    .replace(/[gj]+/g, "g")
    .replace(/[aeiouy]/g, "")
    .replace(/(.)\1+/g, "$1");
}
