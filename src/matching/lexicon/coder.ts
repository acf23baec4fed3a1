/**
 * Compression by context mixing, the technique of Matt Mahoney's PAQ and lpaq: every symbol is a few yes-or-no
 * decisions; several contexts guess each of them, mixers that learn as they go weigh the guesses, and an arithmetic
 * coder writes what they did not know. Writer and reader run the same model, so it counts in integers only.
 */

/** How many contexts guess. */
export const CONTEXTS = 8;
/** Bytes of a context's histories, as a power of two. */
const BITS = 22;
/** Sets of weights that one mixer chooses from, by where a decision stands, and the other, by what is known there. */
const [PLACES, EXPERIENCES] = [1024, 256];
/** Nodes of one alphabet's tree, at most. */
const NODES = 8192;
/** Points of the last correction's curves, this many logits apart, and how many curves there are, as a power of two. */
const [POINTS, APART, CURVES] = [33, 128, 16];
/** How often a history is counted as met. */
const MET = 250;
/** Spreads hashes; as a small integer, which is quicker to reckon with. */
const SCATTER = 0x9e3779b1 | 0;

/** A probability of 16 bits by its logit (256 is 1, from -8 to 8), and the logit by a probability's upper 12 bits. */
const SQUASH = new Uint16Array(4096);
const STRETCH = new Int16Array(4096);
/** Of each history: the two that follow it, how much it has seen (0 to 3), and the guess that it begins with. */
const NEXT = new Uint8Array(512);
const SEEN = new Uint8Array(256);
const GUESS = new Int32Array(256);
/** How far a guess moves towards what came, by how often its history was met. */
const RATE = new Int16Array(MET + 1);

/** Made when first needed: a Worker that reads no word never needs them. */
function prepare(): void {
  if (RATE[0] !== 0) return;
  // Powers of e^(1/256) by multiplication, which every machine rounds alike; Math.exp need not.
  for (let x = 0, power = 1; x < 2048; x += 1, power *= 1.0039138893383475) {
    SQUASH[2048 + x] = Math.min(65535, Math.round((65536 * power) / (1 + power)));
    SQUASH[2048 - x] = 65536 - (SQUASH[2048 + x] as number);
  }
  for (let p = 0, x = 1; p < 4096; p += 1) {
    while (x < 4095 && (SQUASH[x] as number) < 16 * p) x += 1;
    STRETCH[p] = x - 2048;
  }
  for (let met = 0; met <= MET; met += 1) RATE[met] = 16384 / (met + 6);
  // A history: how many noes and yeses came, and which came last. What contradicts the last is half forgotten.
  const most = [40, 20, 12, 9, 7, 6];
  const histories = ["0 0 0"];
  for (let i = 0; i < histories.length; i += 1) {
    const [no = 0, yes = 0] = (histories[i] ?? "").split(" ").map(Number);
    for (const bit of [0, 1]) {
      const counts = bit ? [no, yes + 1] : [no + 1, yes];
      const other = counts[1 - bit] ?? 0;
      if (other > 2) counts[1 - bit] = (other + 2) >> 1;
      const least = Math.min(...counts, most.length - 1);
      const next = [...counts.map((count) => Math.min(count, most[least] ?? 0)), bit].join(" ");
      const at = histories.indexOf(next);
      NEXT[2 * i + bit] = at < 0 ? histories.push(next) - 1 : at;
    }
    const seen = no + yes;
    SEEN[i] = seen === 0 ? 0 : seen <= 2 ? 1 : seen <= 8 ? 2 : 3;
    GUESS[i] = Math.round(((yes + 0.4) / (seen + 0.8)) * (1 << 22)) << 10;
  }
}

/** Symbols and the decisions that lead to each: a tree in which the common ones stand near the root. */
export class Alphabet {
  /** The nodes after each, for no and yes; a symbol is written as -1 and below. */
  readonly tree: Int16Array;
  readonly lengths: readonly number[];
  readonly #codes: readonly number[];

  /** Where its nodes begin among those of all alphabets. */
  readonly base: number;

  /** `lengths`: how many decisions lead to each symbol, as `lengthsFor` makes them. */
  constructor(lengths: readonly number[], number: number) {
    this.lengths = lengths;
    if (lengths.length > NODES) throw new Error("too many letters for one alphabet");
    this.base = number * NODES;
    const tree = [0, 0];
    const codes: number[] = [];
    const order = lengths.map((_, symbol) => symbol).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
    let [code, last] = [0, 0];
    for (const symbol of order) {
      const length = lengths[symbol] ?? 0;
      code *= 2 ** (length - last);
      last = length;
      codes[symbol] = code;
      let node = 0;
      for (let left = length - 1; left > 0; left -= 1) {
        const at = 2 * node + ((code >> left) & 1);
        node = tree[at] || tree.length / 2;
        if (tree[at] === 0) tree.push(0, 0);
        tree[at] = node;
      }
      tree[2 * node + (code & 1)] = -1 - symbol;
      code += 1;
    }
    this.tree = Int16Array.from(tree);
    this.#codes = codes;
  }

  /** The decisions that lead to the symbol, the first in the highest of its bits. */
  code(symbol: number): number {
    return this.#codes[symbol] ?? 0;
  }
}

/** Huffman's lengths: how many decisions should lead to each symbol, by how often each is written. */
export function lengthsFor(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  let trees = counts.map((count, symbol) => ({ count, symbols: [symbol] }));
  if (trees.length === 1) return [1];
  while (trees.length > 1) {
    trees.sort((a, b) => a.count - b.count);
    const [a, b, ...rest] = trees as [(typeof trees)[0], (typeof trees)[0], ...typeof trees];
    const both = { count: a.count + b.count, symbols: [...a.symbols, ...b.symbols] };
    for (const symbol of both.symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    rest.push(both);
    trees = rest;
  }
  return lengths;
}

/** Writes symbols, or reads them when it is given bytes; both must ask for the same alphabets and contexts. */
export class Coder {
  /** Hashes of the contexts in which the next symbol stands, for the asker to fill. */
  readonly contexts = new Int32Array(CONTEXTS);
  /**
   * One table a context. A bucket holds a check of whose it is and the histories of three decisions in a row, as a heap;
   * the buckets of the next three lie near it, where the processor has fetched the memory already.
   */
  readonly #histories = new Uint8Array(CONTEXTS << BITS);
  readonly #words = new Int32Array(this.#histories.buffer);
  /** What each context has learnt to guess by a history: 22 bits of probability and 10 of how often it was met. */
  readonly #guesses = new Int32Array(CONTEXTS << 8);
  readonly #byPlace = new Int32Array(PLACES * CONTEXTS).fill(0.3 * 65536);
  readonly #byExperience = new Int32Array(EXPERIENCES * CONTEXTS).fill(0.3 * 65536);
  readonly #curves = new Uint16Array(POINTS << CURVES);
  readonly #inputs = new Int32Array(CONTEXTS);
  readonly #buckets = new Int32Array(CONTEXTS);
  readonly #checks = new Int32Array(CONTEXTS);
  /** Where the histories of the decision stand, and what they or the buckets' checks are. */
  readonly #slots = new Int32Array(CONTEXTS);
  readonly #found = new Int32Array(CONTEXTS);
  /** The arithmetic coder's interval, both ends included, and what of the bytes lies in it. */
  readonly #interval = new Int32Array([0, -1, 0]);
  readonly #input: Uint8Array | undefined;
  #at = 0;
  readonly #output: number[] = [];

  constructor(input?: Uint8Array) {
    prepare();
    for (let i = 0; i < CONTEXTS; i += 1) this.#guesses.set(GUESS, i << 8);
    for (let i = 0; i < this.#curves.length; i += 1)
      this.#curves[i] = SQUASH[Math.min(4095, (i % POINTS) * APART)] ?? 0;
    this.#input = input;
    if (input) for (let i = 0; i < 4; i += 1) this.#interval[2] = ((this.#interval[2] ?? 0) << 8) | this.#byte();
  }

  /** Codes a symbol, which the reader need not know, and answers it. `place` (0 to 3) is where it stands in a term, `before` the letter before it. */
  code(alphabet: Alphabet, place: number, before: number, symbol = 0): number {
    const writing = this.#input === undefined;
    const length = writing ? (alphabet.lengths[symbol] ?? 0) : 0;
    const code = writing ? alphabet.code(symbol) : 0;
    const { contexts } = this;
    const histories = this.#histories;
    const words = this.#words;
    const guesses = this.#guesses;
    const byPlace = this.#byPlace;
    const byExperience = this.#byExperience;
    const curves = this.#curves;
    const inputs = this.#inputs;
    const buckets = this.#buckets;
    const checks = this.#checks;
    const slots = this.#slots;
    const found = this.#found;
    const interval = this.#interval;
    const { tree, base } = alphabet;
    const script = base / NODES;
    for (let node = 0, depth = 0, heap = 1; ; depth += 1) {
      if (depth % 6 === 0) {
        // All are looked up before any is looked at, so that memory is waited for once.
        for (let i = 0; i < CONTEXTS; i += 1) {
          const hash = Math.imul((contexts[i] as number) + base + node, SCATTER);
          const bucket = (i << BITS) + ((hash >>> (35 - BITS)) << 3);
          buckets[i] = bucket;
          found[i] = histories[bucket] as number;
          checks[i] = hash & 255;
        }
        for (let i = 0; i < CONTEXTS; i += 1) {
          if (found[i] === checks[i]) continue;
          const word = (buckets[i] as number) >> 2;
          words[word] = checks[i] as number;
          words[word + 1] = 0;
        }
        heap = 1;
      } else if (heap >= 8) {
        const way = heap - 7;
        for (let i = 0; i < CONTEXTS; i += 1) {
          const bucket = (buckets[i] as number) ^ (way << 3);
          const check = ((checks[i] as number) + way) & 255;
          buckets[i] = bucket;
          if (histories[bucket] === check) continue;
          words[bucket >> 2] = check;
          words[(bucket >> 2) + 1] = 0;
        }
        heap = 1;
      }

      // The contexts whose experience tells how far the others are to be trusted.
      const seen =
        64 * script +
        16 * (SEEN[histories[(buckets[0] as number) + heap] as number] as number) +
        4 * (SEEN[histories[(buckets[1] as number) + heap] as number] as number) +
        (SEEN[histories[(buckets[5] as number) + heap] as number] as number);
      const placed = (script * 256 + Math.min(node, 63) * 4 + place) * CONTEXTS;
      const experienced = seen * CONTEXTS;
      let one = 0;
      let two = 0;
      for (let i = 0; i < CONTEXTS; i += 1) {
        const at = (buckets[i] as number) + heap;
        const history = histories[at] as number;
        slots[i] = at;
        found[i] = history;
        const input = STRETCH[(guesses[(i << 8) + history] as number) >>> 20] as number;
        inputs[i] = input;
        one = (one + Math.imul(input, byPlace[placed + i] as number)) | 0;
        two = (two + Math.imul(input, byExperience[experienced + i] as number)) | 0;
      }
      one = inside(one >> 16);
      two = inside(two >> 16);
      const mixed = ((one + two) >> 1) + 2048;
      // The last correction: what came of such a mix after such a letter.
      let point = (Math.imul(Math.imul(before, SCATTER) + base + node, SCATTER) >>> (32 - CURVES)) * POINTS;
      point += mixed >> 7;
      const beyond = mixed & 127;
      const curved = ((curves[point] as number) * (APART - beyond) + (curves[point + 1] as number) * beyond) >> 7;
      if (beyond > 63) point += 1;
      const chance = Math.max(16, Math.min(65520, ((SQUASH[mixed] as number) + curved) >> 1));

      const low = interval[0] as number;
      const width = ((interval[1] as number) - low) | 0;
      const split = (low + Math.imul(width >>> 16, chance) + (Math.imul(width & 65535, chance) >>> 16)) | 0;
      const bit = writing ? (code >> (length - 1 - depth)) & 1 : (interval[2] as number) >>> 0 <= split >>> 0 ? 1 : 0;
      interval[bit] = bit ? split : split + 1;
      while ((((interval[0] as number) ^ (interval[1] as number)) & 0xff000000) === 0) this.#shift(writing);

      const target = bit << 16;
      const oneErred = target - (SQUASH[one + 2048] as number);
      const twoErred = target - (SQUASH[two + 2048] as number);
      for (let i = 0; i < CONTEXTS; i += 1) {
        const at = slots[i] as number;
        const history = found[i] as number;
        histories[at] = NEXT[2 * history + bit] as number;
        const input = inputs[i] as number;
        byPlace[placed + i] = (byPlace[placed + i] as number) + ((Math.imul(input, oneErred) + 8192) >> 14);
        byExperience[experienced + i] =
          (byExperience[experienced + i] as number) + ((Math.imul(input, twoErred) + 8192) >> 14);
        const own = (i << 8) + history;
        const guess = guesses[own] as number;
        const met = guess & 1023;
        const moved = Math.imul(target - (guess >>> 16), RATE[met] as number) >> 8;
        guesses[own] = guess + (moved << 10) + (met < MET ? 1 : 0);
      }
      const curve = curves[point] as number;
      curves[point] = curve + (((target - bit - curve) * 3) >> 6);

      const next = tree[2 * node + bit] as number;
      if (next < 0) return -1 - next;
      node = next;
      heap = 2 * heap + bit;
    }
  }

  /** The bytes that were written. */
  finish(): Uint8Array {
    for (let i = 0; i < 4; i += 1) this.#shift(true);
    return Uint8Array.from(this.#output);
  }

  #shift(writing: boolean): void {
    const interval = this.#interval;
    if (writing) this.#output.push((interval[1] as number) >>> 24);
    else interval[2] = ((interval[2] as number) << 8) | this.#byte();
    interval[0] = (interval[0] as number) << 8;
    interval[1] = ((interval[1] as number) << 8) | 255;
  }

  #byte(): number {
    const byte = this.#input?.[this.#at];
    this.#at += 1;
    // The last symbols may be read from an interval that lies before the end; much beyond it, nothing was written.
    if (byte === undefined && this.#at > (this.#input?.length ?? 0) + 4) throw new Error("the packed text is cut off");
    return byte ?? 0;
  }
}

function inside(logit: number): number {
  return Math.max(-2047, Math.min(2047, logit));
}
