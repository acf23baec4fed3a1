/** What a drawing is made with: seeded chance, paths, gradients, and shapes that look round under a lamp. */

export type Point = readonly [number, number];
export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** Repeatable chance: the same seed draws the same picture on every machine. */
export class Chance {
  #state: number;

  constructor(seed: string) {
    let hash = 2166136261;
    for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 16777619);
    this.#state = hash >>> 0;
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  pick<T>(from: readonly [T, ...T[]]): T {
    return from[Math.floor(this.next() * from.length)] ?? from[0];
  }
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A rectangle with round corners. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  const q = Math.min(r, w / 2, h / 2);
  if (q === 0) return `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
  return (
    `M${n(x + q)} ${n(y)}h${n(w - 2 * q)}a${n(q)} ${n(q)} 0 0 1 ${n(q)} ${n(q)}v${n(h - 2 * q)}` +
    `a${n(q)} ${n(q)} 0 0 1 ${n(-q)} ${n(q)}h${n(2 * q - w)}a${n(q)} ${n(q)} 0 0 1 ${n(-q)} ${n(-q)}` +
    `v${n(2 * q - h)}a${n(q)} ${n(q)} 0 0 1 ${n(q)} ${n(-q)}z`
  );
}

/** An ellipse, or a circle when one radius is given. */
export function oval(cx: number, cy: number, rx: number, ry = rx): string {
  return `M${n(cx - rx)} ${n(cy)}a${n(rx)} ${n(ry)} 0 1 1 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-2 * rx)} 0z`;
}

/** Straight lines from point to point. */
export function lines(points: readonly Point[], closed = false): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}${closed ? "z" : ""}`;
}

/** A smooth line through every point. */
export function curve(points: readonly Point[], closed = false, tension = 0.5): string {
  const count = points.length;
  const at = (i: number): Point => {
    const j = closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i));
    return points[j] ?? [0, 0];
  };
  const start = at(0);
  let d = `M${n(start[0])} ${n(start[1])}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const k = tension / 3;
    d +=
      `C${n(b[0] + (c[0] - a[0]) * k)} ${n(b[1] + (c[1] - a[1]) * k)} ` +
      `${n(c[0] - (e[0] - b[0]) * k)} ${n(c[1] - (e[1] - b[1]) * k)} ${n(c[0])} ${n(c[1])}`;
  }
  return closed ? `${d}z` : d;
}

/** A smooth closed outline through every point. */
export const blob = (points: readonly Point[]): string => curve(points, true, 0.56);

/** Lighter (positive) or darker (negative) by that share. */
export function tone(hex: string, by: number): string {
  const to = by > 0 ? 255 : 0;
  const share = Math.abs(by);
  const channel = (i: number): string => {
    const value = Number.parseInt(hex.slice(i, i + 2), 16);
    return Math.round(value + (to - value) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

export interface FormOptions {
  /** How far the edge curves away from the eye, in units: 4 for a card, 40 for a ball. */
  readonly depth?: number;
  /** Strength of the bright side, 0 to 1. */
  readonly gleam?: number;
  /** Strength of the dark side, 0 to 1. */
  readonly dusk?: number;
  /** What the surface feels like. */
  readonly touch?: Touch;
  /** Drawn on the shape, under its shading, and cut off at its edge. */
  readonly inside?: string;
}

/** The feel of a surface; `touch.ts` draws the tiles. */
export type Touch = "plush" | "leather" | "cloth" | "knit" | "paper";

/** How large a touch tile is, in units of the drawing. */
export const TILE = 320;

/** Collects definitions while a drawing is made. */
export class Sketch {
  readonly chance: Chance;
  readonly #defs = new Map<string, string>();

  constructor(chance: Chance) {
    this.chance = chance;
  }

  /** Everything the markup refers to. */
  get defs(): string {
    return [...this.#defs.values()].join("");
  }

  #define(kind: string, body: (id: string) => string, key?: string): string {
    const id = key ?? `${kind}${this.#defs.size}`;
    if (!this.#defs.has(id)) this.#defs.set(id, body(id));
    return id;
  }

  /** A straight gradient across the shape; 0° runs left to right, 90° top to bottom. */
  sweep(stops: readonly Stop[], degrees = 90): string {
    const turn = (degrees * Math.PI) / 180;
    const [dx, dy] = [Math.cos(turn) / 2, Math.sin(turn) / 2];
    const round = (v: number): number => Math.round(v * 1000) / 1000;
    const id = this.#define(
      "g",
      (name) =>
        `<linearGradient id="${name}" x1="${round(0.5 - dx)}" y1="${round(0.5 - dy)}" ` +
        `x2="${round(0.5 + dx)}" y2="${round(0.5 + dy)}">${stopsMarkup(stops)}</linearGradient>`,
    );
    return `url(#${id})`;
  }

  /** A round gradient; centre and radius in shares of the shape. */
  glow(stops: readonly Stop[], cx = 0.4, cy = 0.35, r = 0.75): string {
    const id = this.#define(
      "g",
      (name) => `<radialGradient id="${name}" cx="${cx}" cy="${cy}" r="${r}">${stopsMarkup(stops)}</radialGradient>`,
    );
    return `url(#${id})`;
  }

  /** Cuts `content` off at the outline. */
  clip(d: string, content: string): string {
    const id = this.#define("c", (name) => `<clipPath id="${name}"><path d="${d}"/></clipPath>`);
    return `<g clip-path="url(#${id})">${content}</g>`;
  }

  /** Which touches the drawing used. */
  readonly touches = new Set<Touch>();

  /** Covers `d` with a surface one could feel. */
  touch(kind: Touch, d: string): string {
    this.touches.add(kind);
    return `<path d="${d}" fill="url(#touch-${kind})"/>`;
  }

  /** Short hairs along an outline, as fur and wool have. */
  fur(outline: readonly Point[], colour: string, length = 16, count = 240): string {
    const shades = [tone(colour, -0.22), colour, tone(colour, 0.18)];
    const hairs = shades.map(() => "");
    const size = outline.length;
    for (let i = 0; i < count; i++) {
      const along = this.chance.next() * size;
      const [j, t] = [Math.floor(along), along % 1];
      const at = (k: number): Point => outline[(j + k + size) % size] ?? [0, 0];
      const [a, b, c, e] = [at(-1), at(0), at(1), at(2)];
      const mix = (k: 0 | 1): number =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - e[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + e[k]) * t ** 3);
      const out = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.PI / 2 + this.chance.between(-0.8, 0.8);
      const reach = length * this.chance.between(0.4, 1);
      const [x, y] = [mix(0) - Math.cos(out) * 5, mix(1) - Math.sin(out) * 5];
      hairs[i % 3] += `M${n(x)} ${n(y)}l${n(Math.cos(out) * reach)} ${n(Math.sin(out) * reach)}`;
    }
    return hairs.map((d, i) => this.ink(d, shades[i] ?? colour, 2.6, 0.9)).join("");
  }

  /** A shape with body: filled, bright toward the lamp at the upper left, dark on the far side. */
  form(d: string, fill: string, options: FormOptions = {}): string {
    const { depth = 14, gleam = 0.45, dusk = 0.42, inside = "", touch } = options;
    return this.clip(
      d,
      `<path d="${d}" fill="${fill}"/>${inside}${touch ? this.touch(touch, d) : ""}` +
        rim(d, "#1a1008", dusk, depth * 2.3, -depth * 0.42, -depth * 0.56) +
        rim(d, "#fffaf0", gleam, depth * 1.7, depth * 0.36, depth * 0.48),
    );
  }

  /** A cord, strap or pipe: a stroke with a bright and a dark side. */
  tube(d: string, colour: string, width: number, cap: "round" | "butt" = "round"): string {
    const stroke = (c: string, w: number, o: number, shift: number): string =>
      `<path d="${d}" fill="none" stroke="${c}" stroke-width="${n(w)}" stroke-opacity="${o}" stroke-linecap="${cap}" ` +
      `stroke-linejoin="round"${shift ? ` transform="translate(${n(shift)} ${n(shift)})"` : ""}/>`;
    return (
      stroke(tone(colour, -0.42), width, 1, 0) +
      stroke(colour, width * 0.76, 1, -width * 0.06) +
      stroke(tone(colour, 0.45), width * 0.22, 0.65, -width * 0.2)
    );
  }

  /** A line with nothing to it. */
  ink(d: string, colour: string, width: number, opacity = 1, dash = ""): string {
    return (
      `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-opacity="${opacity}" ` +
      `stroke-linecap="round" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`
    );
  }

  /** A flat patch. */
  fill(d: string, colour: string, opacity = 1): string {
    return `<path d="${d}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}/>`;
  }

  /** Stitches along a line. */
  stitch(d: string, colour: string, width = 2.4, opacity = 0.9): string {
    return this.ink(d, colour, width, opacity, `${n(width * 3.2)} ${n(width * 2.6)}`);
  }

  /** A soft shadow that one part of a thing throws on another. */
  cast(d: string, by = 8, opacity = 0.4): string {
    const layers = [0.2, 0.7, 1.3, 2].map(
      (k) =>
        `<path d="${d}" fill="#140c06" stroke="#140c06" stroke-width="${n(by * k)}" stroke-linejoin="round" ` +
        `opacity="${(opacity * 0.3).toFixed(3)}"/>`,
    );
    return `<g transform="translate(${n(by * 0.6)} ${n(by * 0.9)})">${layers.join("")}</g>`;
  }

  /** A pane of glass: a slanted reflection inside the outline. */
  glass(d: string, opacity = 0.22): string {
    const fill = this.sweep(
      [
        [0, "#ffffff", opacity],
        [0.38, "#ffffff", opacity * 0.35],
        [0.4, "#ffffff", 0],
        [1, "#ffffff", 0],
      ],
      38,
    );
    return `<path d="${d}" fill="${fill}"/>`;
  }

  /** Fine scratches within a rectangle. */
  scratches(x: number, y: number, w: number, h: number, count: number, colour = "#ffffff", opacity = 0.35): string {
    let d = "";
    for (let i = 0; i < count; i++) {
      const [sx, sy] = [x + this.chance.between(0, w), y + this.chance.between(0, h)];
      d += `M${n(sx)} ${n(sy)}l${n(this.chance.between(-26, 26))} ${n(this.chance.between(-14, 14))}`;
    }
    return this.ink(d, colour, 1.3, opacity);
  }
}

/**
 * Shade that gathers toward an outline, shifted to one side. Nested faint strokes look like a blur and cost a
 * twentieth of a filter.
 */
function rim(d: string, colour: string, strength: number, width: number, dx: number, dy: number): string {
  if (strength <= 0 || width <= 0) return "";
  const steps = Math.min(10, Math.max(3, Math.ceil(width / 7)));
  const each = 1 - (1 - strength) ** (1 / steps);
  let rings = "";
  for (let i = 1; i <= steps; i++) {
    rings += `<path d="${d}" stroke-width="${n(width * (i / steps) ** 1.3)}"/>`;
  }
  return (
    `<g fill="none" stroke="${colour}" stroke-opacity="${each.toFixed(3)}" stroke-linejoin="round" ` +
    `transform="translate(${n(dx)} ${n(dy)})">${rings}</g>`
  );
}

function stopsMarkup(stops: readonly Stop[]): string {
  return stops
    .map(([at, colour, opacity]) => {
      const alpha = opacity === undefined ? "" : ` stop-opacity="${opacity}"`;
      return `<stop offset="${at}" stop-color="${colour}"${alpha}/>`;
    })
    .join("");
}

/** Moves, turns and sizes a piece of a drawing. */
export function place(content: string, x: number, y: number, degrees = 0, scale: number | Point = 1): string {
  const size = typeof scale === "number" ? n(scale * 100) : "";
  const by = typeof scale === "number" ? (size === "100" ? "" : ` scale(${scale})`) : ` scale(${scale[0]} ${scale[1]})`;
  return `<g transform="translate(${n(x)} ${n(y)})${degrees ? ` rotate(${n(degrees)})` : ""}${by}">${content}</g>`;
}

const STROKES: Readonly<Record<string, string>> = {
  A: "0 10 3 0 6 10|1.2 6.5 4.8 6.5",
  B: "0 0 0 10 4 10 6 8 5 5.5 0 5|0 0 4 0 5.4 2 4.4 4.6",
  C: "6 1.5 3.5 0 1 1.5 0 5 1 8.5 3.5 10 6 8.5",
  D: "0 0 0 10 3.4 10 6 7 6 3 3.4 0 0 0",
  E: "6 0 0 0 0 10 6 10|0 5 4.4 5",
  H: "0 0 0 10|6 0 6 10|0 5 6 5",
  I: "3 0 3 10",
  G: "6 1.5 3.5 0 1 1.5 0 5 1 8.5 3.5 10 6 8.5 6 5.5 3.6 5.5",
  J: "6 0 6 8 4 10 2 10 0 8",
  K: "0 0 0 10|6 0 0 6|2 4.4 6 10",
  L: "0 0 0 10 6 10",
  M: "0 10 0 0 3 6 6 0 6 10",
  N: "0 10 0 0 6 10 6 0",
  O: "3 0 0.6 2 0 5 0.6 8 3 10 5.4 8 6 5 5.4 2 3 0",
  P: "0 10 0 0 4 0 6 2.6 4 5.2 0 5.2",
  R: "0 10 0 0 4 0 6 2.6 4 5.2 0 5.2|3 5.2 6 10",
  S: "6 1.4 3 0 0.4 1.8 1 4.2 5 5.6 6 8 3.4 10 0 8.8",
  T: "0 0 6 0|3 0 3 10",
  U: "0 0 0 7.6 2.6 10 5 9 6 7 6 0",
  V: "0 0 3 10 6 0",
  W: "0 0 1.6 10 3 4 4.4 10 6 0",
  X: "0 0 6 10|6 0 0 10",
  Y: "0 0 3 5 6 0|3 5 3 10",
  "0": "3 0 0.6 2 0 5 0.6 8 3 10 5.4 8 6 5 5.4 2 3 0",
  "1": "1 2 3.4 0 3.4 10",
  "2": "0 2 3 0 6 2.4 0 10 6 10",
  "3": "0 0.6 5 0.6 2.6 4 6 6.6 3.4 10 0 9",
  "4": "4.4 10 4.4 0 0 6.8 6 6.8",
  "5": "6 0 0.6 0 0.4 4.4 4 4 6 7 3.6 10 0 9",
  "6": "5.4 0.6 2 2.4 0.4 6 2 9.6 5 9.4 6 7 4 5 0.8 6.4",
  "7": "0 0 6 0 2 10",
  "8": "3 0 0.8 2.2 3 4.8 5.6 7.4 3 10 0.4 7.4 3 4.8 5.2 2.2 3 0",
  "9": "5.6 4 3 5.6 0.4 3 3 0 5.6 3 4.6 10",
  ":": "3 2.6 3 3.2|3 7 3 7.6",
  ".": "2.6 9.6 3 10",
};

/** Lettering drawn with a pen, so that no font is needed. `x` is the left edge, `y` the top. */
export function lettering(text: string, x: number, y: number, height: number): string {
  const k = height / 10;
  let d = "";
  [...text].forEach((letter, i) => {
    for (const stroke of (STROKES[letter] ?? "").split("|")) {
      const numbers = stroke.split(" ").map(Number);
      const points: Point[] = [];
      for (let j = 0; j + 1 < numbers.length; j += 2) {
        points.push([x + (i * 8.2 + (numbers[j] ?? 0)) * k, y + (numbers[j + 1] ?? 0) * k]);
      }
      if (points.length > 1) d += lines(points);
    }
  });
  return d;
}
