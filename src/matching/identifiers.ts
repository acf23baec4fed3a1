/** Engraved text, initials, serials, names on tags: whether two of them can be the same. */
import { lazily } from "./lazily.ts";
import { code, datesOf } from "./numbers.ts";
import { betweenWords, editDistance, fold, romanise, scriptOf, skeleton } from "./text.ts";

export type IdentifierRelation = "same" | "initials" | "near" | "different" | "unrelated";

type Shape = "initials" | "date" | "digits" | "mixed" | "name" | "measure";

const fewLetters = lazily(() => /^\p{L}{1,4}$/u);
function shapeOf(raw: string): Shape {
  if (datesOf(raw).length > 0) return "date";
  if (/^[+-]\d/.test(raw.trim())) return "measure";
  const plain = code(raw);
  if (fewLetters().test(plain) && (plain.length <= 3 || /[.]/.test(raw)) && raw === raw.toUpperCase())
    return "initials";
  if (/^\d+$/.test(plain)) return "digits";
  return /\d/.test(plain) ? "mixed" : "name";
}

/** The check digit of an IMEI or card number. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && sum % 10 === 0;
}

const firstCapitals = lazily(() => /(?<![\p{L}])\p{Lu}/gu);
/** First letters of the capitalised words. */
function initialsOf(raw: string): string {
  return (raw.match(firstCapitals()) ?? []).join("");
}

const wornLetters = lazily(() => /[\p{L}\p{N}](?:\.{2,}|…|\?+|_+|\*+)/u);
/** Letters that could not be read, written as dots or question marks: `MA..IA`. */
function worn(raw: string): RegExp | null {
  const spaced = fold(raw).replace(/\s+/g, "");
  if (!wornLetters().test(spaced)) return null;
  const pattern = spaced
    .split(/(\.{2,}|…|\?+|_+|\*+)/)
    .map((part) => (/^(?:\.{2,}|…|\?+|_+|\*+)$/.test(part) ? ".{0,6}" : part.replace(betweenWords(), "")))
    .join("");
  return pattern.replace(/\.\{0,6\}/g, "").length >= 2 ? new RegExp(`^${pattern}$`, "u") : null;
}

const fewCapitals = lazily(() => /^\p{Lu}{2,6}$/u);
/** A few capitals, as they are cut into a thing. */
function engraved(raw: string): boolean {
  return fewCapitals().test(raw.trim());
}

/** How two identifiers stand to each other. Symmetric. */
export function relate(a: string, b: string): IdentifierRelation {
  const plainA = code(a);
  const plainB = code(b);
  if (!plainA || !plainB) return "unrelated";
  const foldedA = fold(plainA);
  const foldedB = fold(plainB);
  const shapeA = shapeOf(a);
  const shapeB = shapeOf(b);
  if (foldedA === foldedB) return shapeA === "initials" ? "initials" : "same";
  if (worn(a)?.test(foldedB) || worn(b)?.test(foldedA)) return "same";
  const datesA = datesOf(a);
  const datesB = datesOf(b);
  if (datesA.length > 0 && datesB.length > 0) {
    return datesA.some((date) => datesB.includes(date)) ? "same" : "different";
  }
  if (strangers(a, b)) return "different";
  if (scriptOf(foldedA) !== scriptOf(foldedB)) return acrossScripts(foldedA, foldedB);
  const [short, long] = foldedA.length <= foldedB.length ? [foldedA, foldedB] : [foldedB, foldedA];
  if (short.length >= 4 && (long.startsWith(short) || long.endsWith(short))) return "same";
  if (short.length >= 3 && /\d/.test(short) && long.startsWith(short)) return "near";
  // A maker's series ("TU2-700", "TU2-ETG"; "9208 1002", "9208 1077") is no number of its own.
  const series = shapeA === "mixed" && shapeB === "mixed";
  const shares = (one: string): boolean => (!series || one.replace(/\D/g, "").length >= 3) && wordsOf(b).includes(one);
  const numbered = shapeA === "digits" && shapeB === "digits";
  if (short.length >= 3 && !numbered && wordsOf(a).some(shares)) {
    return shapeA === "name" && shapeB === "name" && otherPerson(a, b) ? "different" : "same";
  }
  if (shapeA === "initials" && shapeB === "initials") {
    return short.length >= 2 && (long.startsWith(short) || long.endsWith(short)) ? "near" : "different";
  }
  if (shapeA === "initials" || shapeB === "initials") {
    const [initials, name] = shapeA === "initials" ? [plainA, b] : [plainB, a];
    const letters = engraved(name) ? code(name) : initialsOf(name);
    if (letters.length < 2) return "unrelated";
    return letters.includes(initials.toUpperCase()) ? "initials" : "different";
  }
  if (short.length >= 5 && editDistance(foldedA, foldedB, 1) === 1) return "near";
  if (short.length >= 8 && editDistance(foldedA, foldedB, 2) === 2) return "near";
  if (shapeA === "name" && shapeB === "name") {
    // An office's letters for a person: GAGM for Maude Gagnon.
    if (coined(a, b) || coined(b, a)) return "near";
    return short.length >= 2 ? "different" : "unrelated";
  }
  // 9204 and 9240: two figures changed places on the way to the paper.
  if (swapped(foldedA, foldedB)) return "near";
  if (shapeA === "digits" && shapeB === "digits") {
    return foldedA.length === foldedB.length || short.length >= 6 ? "different" : "unrelated";
  }
  if (shapeA === "mixed" && shapeB === "mixed" && foldedA.length === foldedB.length) return "different";
  return "unrelated";
}

const someLetters = lazily(() => /\p{L}{2,}/gu);
/** "Marc 11-6-2011" is not "E & M 2009": two years, or letters and figures on both sides, and nothing in common. */
function strangers(a: string, b: string): boolean {
  const years = (raw: string): string[] => raw.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const [yearsA, yearsB] = [years(a), years(b)];
  if (yearsA.length > 0 && yearsB.length > 0 && !yearsA.some((year) => yearsB.includes(year))) return true;
  const figures = (raw: string): string[] => raw.match(/\d{2,}/g) ?? [];
  const letters = (raw: string): string[] => fold(raw).match(someLetters()) ?? [];
  const [figuresA, figuresB, lettersA, lettersB] = [figures(a), figures(b), letters(a), letters(b)];
  if ([figuresA, figuresB, lettersA, lettersB].some((list) => list.length === 0)) return false;
  if (scriptOf(lettersA[0] ?? "") !== scriptOf(lettersB[0] ?? "")) return false;
  const shared = figuresA.some((one) => figuresB.some((other) => other.endsWith(one) || one.endsWith(other)));
  const alike = lettersA.some((one) => lettersB.some((other) => one[0] === other[0]));
  return !shared && !alike;
}

/** Four or five capitals that begin like a part of the name. */
function coined(letters: string, name: string): boolean {
  const plain = letters.trim();
  const beginning = fold(plain).slice(0, 3);
  return /^\p{Lu}{4,5}$/u.test(plain) && wordsOf(name).some((word) => word.length >= 5 && word.startsWith(beginning));
}

/** The same signs, two neighbours the other way round. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4 || !/\d/.test(a)) return false;
  const at = [...a].findIndex((sign, i) => sign !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** One family, two people: a shared name, and on each side another that nothing on the other answers to. */
function otherPerson(a: string, b: string): boolean {
  const [left, right] = [a, b].map((raw) => raw.split(betweenWords()).map(fold).filter(Boolean));
  const answered = (word: string, others: readonly string[]): boolean =>
    others.some(
      (other) =>
        other.startsWith(word) || word.startsWith(other) || (word.length >= 4 && editDistance(word, other, 1) <= 1),
    );
  const alone = (words: readonly string[] = [], others: readonly string[] = []): boolean =>
    words.some((word) => !answered(word, others));
  return alone(left, right) && alone(right, left);
}

/** 김서현 and KIM SEO HYEON may be one name; what cannot be spelled out in letters says nothing either way. */
function acrossScripts(a: string, b: string): IdentifierRelation {
  const spelled = (word: string): string | null => (scriptOf(word) === "latin" ? word : romanise(word));
  const [one, other] = [spelled(a), spelled(b)];
  if (one === null || other === null) return "unrelated";
  const limit = Math.max(1, Math.floor(Math.min(one.length, other.length) / 4));
  if (editDistance(one, other, limit) <= limit) return "same";
  const [bones, otherBones] = [skeleton(one), skeleton(other)];
  if (bones.length >= 3 && bones === otherBones) return "near";
  // 유나 spells YUNA, which no one writes MIA.
  const length = Math.max(one.length, other.length);
  return Math.min(one.length, other.length) >= 3 && editDistance(one, other, length) >= 0.7 * length
    ? "different"
    : "unrelated";
}

function wordsOf(raw: string): string[] {
  return raw
    .split(betweenWords())
    .map(fold)
    .filter((word) => word.length >= 3);
}

/** A person's name on a tag against a traveler's: 1 the same, ½ a part or the initials, 0 another. */
export function nameLikeness(tag: string, name: string): number | null {
  const a = wordsOf(tag);
  const b = wordsOf(name);
  if (b.length === 0) return null;
  if (a.length === 0) {
    const initials = code(tag);
    return /^\p{L}{2,3}$/u.test(initials) && initialsOf(name).includes(initials) ? 0.5 : null;
  }
  const shared = a.filter((word) =>
    b.some((other) => word === other || (word.length >= 5 && editDistance(word, other, 1) <= 1)),
  );
  if (otherPerson(tag, name)) return shared.length > 0 ? 0.5 : null;
  if (shared.length >= 2 || shared.some((word) => word === b.at(-1))) return 1;
  return shared.length > 0 ? 0.5 : null;
}
