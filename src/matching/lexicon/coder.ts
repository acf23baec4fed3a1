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
/** Points of the last correction's curves, this many logits apart. */
const [POINTS, APART] = [33, 128];
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
  for (let met = 0; met <= MET; met += 1) RATE[met] = 16384 / (met + 10);
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
    SEEN[i] = seen === 0 ? 0 : seen <= 1 ? 1 : seen <= 4 ? 2 : 3;
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
export interface Coder {
  /** Hashes of the contexts in which the next symbol stands, for the asker to fill. */
  readonly contexts: Int32Array;
  /** Codes a symbol, which the reader need not know, and answers it. `place` (0 to 3) is where it stands in a term. */
  code(alphabet: Alphabet, place: number, symbol?: number): number;
  /** The bytes that were written. */
  finish(): Uint8Array;
}

/**
 * A coder. Its tables are constants of one closure, not fields: where a process makes only one, as a Worker does, the
 * compiler knows where each table lies and how long it is, and need not look that up at every access.
 */
export function coderOf(input?: Uint8Array): Coder {
  prepare();
  const contexts = new Int32Array(CONTEXTS);
  /**
   * One table a context. A bucket holds a check of whose it is and the histories of three decisions in a row, as a heap;
   * the buckets of the next three lie near it, where the processor has fetched the memory already.
   */
  const HISTORIES = new Uint8Array(CONTEXTS << BITS);
  const WORDS = new Int32Array(HISTORIES.buffer);
  /** What each context has learnt to guess by a history: 22 bits of probability and 10 of how often it was met; its logit. */
  const GUESSES = new Int32Array(CONTEXTS << 8);
  const LOGITS = new Int16Array(CONTEXTS << 8);
  /** The mixer's weights: the sums of those for the place and those for the experience. */
  const BY_PLACE = new Int32Array(PLACES * CONTEXTS).fill(0.15 * 65536);
  const BY_EXPERIENCE = new Int32Array(EXPERIENCES * CONTEXTS).fill(0.15 * 65536);
  const CURVES = new Uint16Array(POINTS * PLACES);
  /** Of the decision: the contexts' logits, their buckets with the checks of these, and the histories that they hold. */
  const INPUTS = new Int32Array(CONTEXTS);
  const BUCKETS = new Int32Array(CONTEXTS);
  const CHECKS = new Int32Array(CONTEXTS);
  const FOUND = new Int32Array(CONTEXTS);
  /** The arithmetic coder's interval, both ends included, and what of the bytes lies in it. */
  let [low, high, within] = [0, -1, 0];
  let at = 0;
  /** The context that learns to guess next: they take turns, which is as good as all at once. */
  let learner = 0;
  const output: number[] = [];
  const writing = input === undefined;

  for (let i = 0; i < GUESSES.length; i += 1) {
    const guess = GUESS[i & 255] as number;
    GUESSES[i] = guess;
    LOGITS[i] = STRETCH[guess >>> 20] as number;
  }
  for (let i = 0; i < CURVES.length; i += 1) CURVES[i] = SQUASH[Math.min(4095, (i % POINTS) * APART)] as number;
  if (input) for (let i = 0; i < 4; i += 1) within = (within << 8) | byte();

  function byte(): number {
    const next = input?.[at];
    at += 1;
    // The last symbols may be read from an interval that lies before the end; much beyond it, nothing was written.
    if (next === undefined && at > (input?.length ?? 0) + 4) throw new Error("the packed text is cut off");
    return next ?? 0;
  }

  function code(alphabet: Alphabet, place: number, symbol = 0): number {
    // Only a table that is read before the loop is a constant to the compiler in the loop.
    const hashes = contexts;
    const histories = HISTORIES;
    const words = WORDS;
    const guesses = GUESSES;
    const logits = LOGITS;
    const byPlace = BY_PLACE;
    const byExperience = BY_EXPERIENCE;
    const curves = CURVES;
    const inputs = INPUTS;
    const buckets = BUCKETS;
    const checks = CHECKS;
    const found = FOUND;
    const squash = SQUASH;
    const stretch = STRETCH;
    const follows = NEXT;
    const seen = SEEN;
    const rates = RATE;
    const length = writing ? (alphabet.lengths[symbol] ?? 0) : 0;
    const bits = writing ? alphabet.code(symbol) : 0;
    const { tree, base } = alphabet;
    const script = base / NODES;
    let [from, to, value, turn] = [low, high, within, learner];
    for (let node = 0, left = length - 1, heap = 8, far = true; ; left -= 1) {
      if (heap >= 8) {
        const way = heap - 7;
        for (let i = 0; far && i < CONTEXTS; i += 1) {
          const hash = Math.imul((hashes[i] as number) + base + node, SCATTER);
          const bucket = (i << BITS) + ((hash >>> (35 - BITS)) << 3);
          buckets[i] = bucket;
          checks[i] = hash & 255;
          // All are looked up before any is looked at, so that memory is waited for once.
          found[i] = histories[bucket] as number;
        }
        for (let i = 0; i < CONTEXTS; i += 1) {
          const bucket = far ? (buckets[i] as number) : (buckets[i] as number) ^ (way << 3);
          const check = far ? (checks[i] as number) : ((checks[i] as number) + way) & 255;
          buckets[i] = bucket;
          // All ones if the bucket is the context's own: what is another's is cleared, without a branch to foretell.
          const keep = (((histories[bucket] as number) ^ check) - 1) >> 31;
          const word = bucket >> 2;
          words[word] = ((words[word] as number) & keep & -256) | check;
          words[word + 1] = (words[word + 1] as number) & keep;
        }
        far = !far;
        heap = 1;
      }

      // The contexts whose experience tells how far the others are to be trusted.
      const experienced =
        (64 * script +
          16 * (seen[histories[(buckets[0] as number) + heap] as number] as number) +
          4 * (seen[histories[(buckets[1] as number) + heap] as number] as number) +
          (seen[histories[(buckets[5] as number) + heap] as number] as number)) *
        CONTEXTS;
      const set = script * 256 + Math.min(node, 63) * 4 + place;
      const placed = set * CONTEXTS;
      let mix = 0;
      for (let i = 0; i < CONTEXTS; i += 1) {
        const history = histories[(buckets[i] as number) + heap] as number;
        found[i] = history;
        const input = logits[(i << 8) + history] as number;
        inputs[i] = input;
        const weight = (byPlace[placed + i] as number) + (byExperience[experienced + i] as number);
        mix = (mix + Math.imul(input, weight)) | 0;
      }
      mix = 2048 + Math.max(-2047, Math.min(2047, mix >> 16));
      const mixed = squash[mix] as number;
      // The last correction: what came of such a mix at such a place.
      const point = set * POINTS + ((mix + APART / 2) >> 7);
      const curve = curves[point] as number;
      const chance = Math.max(16, Math.min(65520, (mixed + curve) >> 1));

      const width = (to - from) | 0;
      const split = (from + Math.imul(width >>> 16, chance) + (Math.imul(width & 65535, chance) >>> 16)) | 0;
      const bit = writing ? (bits >> left) & 1 : value >>> 0 <= split >>> 0 ? 1 : 0;
      if (bit) to = split;
      else from = (split + 1) | 0;
      while (((from ^ to) & 0xff000000) === 0) {
        if (writing) output.push(to >>> 24);
        else value = (value << 8) | byte();
        from <<= 8;
        to = (to << 8) | 255;
      }

      const target = bit << 16;
      const erred = target - mixed;
      for (let i = 0; i < CONTEXTS; i += 1) {
        histories[(buckets[i] as number) + heap] = follows[2 * (found[i] as number) + bit] as number;
        const more = (Math.imul(inputs[i] as number, erred) + 16384) >> 15;
        byPlace[placed + i] = (byPlace[placed + i] as number) + more;
        byExperience[experienced + i] = (byExperience[experienced + i] as number) + (more >> 1);
      }
      curves[point] = curve + ((target - bit - curve) >> 6);
      turn = (turn + 1) & (CONTEXTS - 1);
      const own = (turn << 8) + (found[turn] as number);
      const guess = guesses[own] as number;
      const met = guess & 1023;
      const moved = Math.imul(target - (guess >>> 16), rates[met] as number) >> 8;
      const learnt = (guess + (moved << 10) + (met < MET ? 1 : 0)) | 0;
      guesses[own] = learnt;
      logits[own] = stretch[learnt >>> 20] as number;

      const next = tree[2 * node + bit] as number;
      if (next < 0) {
        low = from;
        high = to;
        within = value;
        learner = turn;
        return -1 - next;
      }
      node = next;
      heap = 2 * heap + bit;
    }
  }

  function finish(): Uint8Array {
    return Uint8Array.from([...output, high >>> 24, (high >>> 16) & 255, (high >>> 8) & 255, high & 255]);
  }
  return { contexts, code, finish };
}
