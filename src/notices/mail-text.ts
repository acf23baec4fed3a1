const COLUMNS = 72;
/** A line of Japanese must not begin with one of these. */
const NEVER_FIRST = "、。，．・：；？！」』）】〉》ーっゃゅょッャュョ々";

const isWide = (char: string): boolean =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(char);
const isUnseen = (char: string): boolean => /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\p{M}]/u.test(char);

function width(text: string): number {
  let sum = 0;
  for (const char of text) sum += isUnseen(char) ? 0 : isWide(char) ? 2 : 1;
  return sum;
}

/** Wraps one paragraph at 72 columns: between words, and in Japanese between characters. Addresses stay whole. */
export function wrapped(paragraph: string): string {
  return paragraph.split("\n").map(wrapLine).join("\n");
}

function wrapLine(line: string): string {
  const lines: string[] = [];
  let current = "";
  const pieces = line.split(/(\s+)/).flatMap((word) => (hasWide(word) && !word.includes("://") ? [...word] : [word]));
  for (const piece of pieces) {
    const fits = width(current) + width(piece) <= COLUMNS;
    if (fits || current === "" || NEVER_FIRST.includes(piece) || /^\s+$/.test(piece)) {
      current += piece;
    } else {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    }
  }
  lines.push(current.trimEnd());
  return lines.join("\n");
}

const hasWide = (text: string): boolean => [...text].some(isWide);
