import sharp from "sharp";
import { TILE, type Touch } from "./kit.ts";

/** What lost things are laid on to be photographed. */
export type Surface = "oak" | "walnut" | "carpet" | "linen" | "felt" | "car-seat" | "terrazzo";

export const SURFACE_WIDTH = 1440;
export const SURFACE_HEIGHT = 1100;

const page = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SURFACE_WIDTH}" height="${SURFACE_HEIGHT}">${body}</svg>`;

const sheet = (attributes: string): string =>
  `<rect width="${SURFACE_WIDTH}" height="${SURFACE_HEIGHT}" ${attributes}/>`;

interface Weave {
  readonly colour: string;
  readonly frequency: string;
  readonly octaves: number;
  readonly height: number;
  readonly elevation?: number;
  readonly seed?: number;
}

/** A base colour with bumps lit from the upper left. */
function lit(id: string, w: Weave, over = ""): string {
  return (
    `<filter id="${id}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">` +
    `<feTurbulence type="fractalNoise" baseFrequency="${w.frequency}" numOctaves="${w.octaves}" seed="${w.seed ?? 5}" result="n"/>` +
    `<feDiffuseLighting in="n" surfaceScale="${w.height}" diffuseConstant="1.15" lighting-color="#fff" result="l">` +
    `<feDistantLight azimuth="225" elevation="${w.elevation ?? 60}"/></feDiffuseLighting>` +
    `<feComposite in="SourceGraphic" in2="l" operator="arithmetic" k1="1" k2="0" k3="0" k4="0"/></filter>` +
    `<g filter="url(#${id})">${sheet(`fill="${w.colour}"`)}${over}</g>`
  );
}

/** One channel of noise turned into streaks of a single colour. */
function streaks(id: string, frequency: string, octaves: number, colour: string, gain: number, cut: number): string {
  const channel = (i: number): string => (Number.parseInt(colour.slice(i, i + 2), 16) / 255).toFixed(3);
  return (
    `<filter id="${id}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">` +
    `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="11"/>` +
    `<feColorMatrix type="matrix" values="0 0 0 0 ${channel(1)}  0 0 0 0 ${channel(3)}  0 0 0 0 ${channel(5)}  ` +
    `${gain} 0 0 0 ${-cut}"/></filter>${sheet(`filter="url(#${id})"`)}`
  );
}

function wood(light: string, dark: string, line: string): string {
  let planks = "";
  const shades = [0.02, 0.13, 0.05, 0.17, 0, 0.1];
  shades.forEach((shade, i) => {
    const y = i * 196 - 30;
    planks += `<rect y="${y}" width="${SURFACE_WIDTH}" height="196" fill="${line}" fill-opacity="${shade}"/>`;
    planks += `<rect y="${y}" width="${SURFACE_WIDTH}" height="3" fill="${line}" fill-opacity="0.6"/>`;
    planks += `<rect y="${y + 3}" width="${SURFACE_WIDTH}" height="2" fill="#fff" fill-opacity="0.18"/>`;
  });
  return (
    sheet(`fill="${light}"`) +
    `<g opacity=".6">${streaks("broad", "0.0012 0.014", 3, dark, 3, 1.25)}</g>` +
    `<g opacity=".45">${streaks("grain", "0.004 0.09", 3, dark, 4, 1.9)}</g>` +
    `<g opacity=".3">${streaks("fine", "0.008 0.45", 2, line, 4, 2.1)}</g>${planks}`
  );
}

function terrazzo(): string {
  const colours = ["#b9745a", "#7f8f88", "#d9b98a", "#5d6a72", "#f7f3ea", "#a89484"];
  let chips = "";
  let state = 20260;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  for (let i = 0; i < 620; i++) {
    const [x, y, r] = [next() * SURFACE_WIDTH, next() * SURFACE_HEIGHT, 3 + next() * next() * 17];
    const points = Array.from({ length: 5 }, (_, k) => {
      const a = (k / 5) * Math.PI * 2 + next();
      const q = r * (0.6 + next() * 0.6);
      return `${(x + Math.cos(a) * q).toFixed(1)},${(y + Math.sin(a) * q).toFixed(1)}`;
    });
    const colour = colours[Math.floor(next() * colours.length)] ?? "#7f8f88";
    chips += `<polygon points="${points.join(" ")}" fill="${colour}" fill-opacity="${(0.35 + next() * 0.4).toFixed(2)}"/>`;
  }
  return lit("t", { colour: "#e7e0d4", frequency: "0.4", octaves: 2, height: 0.35 }, chips);
}

function linen(): string {
  let threads = "";
  for (let x = 0; x < SURFACE_WIDTH; x += 5) {
    threads += `<rect x="${x}" width="2" height="${SURFACE_HEIGHT}" fill="#8d7d64" fill-opacity="${0.1 + ((x * 7) % 11) / 90}"/>`;
  }
  for (let y = 0; y < SURFACE_HEIGHT; y += 5) {
    threads += `<rect y="${y}" width="${SURFACE_WIDTH}" height="2" fill="#6f6049" fill-opacity="${0.1 + ((y * 13) % 17) / 110}"/>`;
  }
  const folds =
    `<filter id="soft"><feGaussianBlur stdDeviation="26"/></filter><g filter="url(#soft)" fill="none">` +
    `<path d="M-50 260C400 140 800 420 1500 230" stroke="#5c4d38" stroke-opacity=".3" stroke-width="26"/>` +
    `<path d="M-50 222C400 102 800 382 1500 192" stroke="#fff" stroke-opacity=".5" stroke-width="26"/>` +
    `<path d="M180 1200C330 800 240 500 420 -60" stroke="#5c4d38" stroke-opacity=".16" stroke-width="30"/></g>`;
  return lit("t", { colour: "#efdfc2", frequency: "0.02 0.3", octaves: 3, height: 1.2 }, threads) + folds;
}

function carSeat(): string {
  let ribs = "";
  for (let x = -20; x < SURFACE_WIDTH; x += 34) {
    ribs +=
      `<rect x="${x}" width="4" height="${SURFACE_HEIGHT}" fill="#000" fill-opacity=".3"/>` +
      `<rect x="${x + 4}" width="5" height="${SURFACE_HEIGHT}" fill="#fff" fill-opacity=".07"/>`;
  }
  const seam =
    `<path d="M1130 -20C1090 380 1110 760 1180 1130L1480 1130L1480 -20z" fill="#2a2e33"/>` +
    `<path d="M1130 -20C1090 380 1110 760 1180 1130" fill="none" stroke="#000" stroke-opacity=".55" stroke-width="9"/>` +
    `<path d="M1152 -20C1112 380 1132 760 1202 1130" fill="none" stroke="#c9bba4" stroke-opacity=".75" stroke-width="4" stroke-dasharray="17 9"/>`;
  return lit("t", { colour: "#4a5158", frequency: "0.55", octaves: 2, height: 2.2 }, ribs + seam);
}

const SURFACES: Readonly<Record<Surface, () => string>> = {
  oak: () => wood("#d9ac74", "#a8703a", "#5a3413"),
  walnut: () => wood("#8a5a3a", "#54301b", "#24120a"),
  carpet: () =>
    lit("t", { colour: "#35606a", frequency: "0.16", octaves: 3, height: 7, elevation: 55 }, carpetPattern()),
  linen,
  felt: () => lit("t", { colour: "#b9b4ab", frequency: "0.09 0.12", octaves: 4, height: 2.2 }),
  "car-seat": carSeat,
  terrazzo,
};

function carpetPattern(): string {
  let dots = "";
  for (let row = 0; row < 8; row++) {
    for (let col = 0; col < 10; col++) {
      const [x, y] = [col * 160 + (row % 2) * 80, row * 150];
      dots +=
        `<path d="M${x} ${y - 40}L${x + 44} ${y}L${x} ${y + 40}L${x - 44} ${y}z" fill="none" stroke="#c9a45c" stroke-opacity=".5" stroke-width="9"/>` +
        `<circle cx="${x}" cy="${y}" r="9" fill="#d8bd84" fill-opacity=".55"/>`;
    }
  }
  return dots;
}

const laid = new Map<Surface, Promise<Buffer>>();

/** The surface as raw RGB, drawn once per process: its noise is the slow part of a picture. */
export function surface(name: Surface): Promise<Buffer> {
  let ready = laid.get(name);
  if (!ready) {
    ready = sharp(Buffer.from(page(SURFACES[name]())))
      .flatten({ background: "#888" })
      .removeAlpha()
      .raw()
      .toBuffer();
    laid.set(name, ready);
  }
  return ready;
}

const TOUCHES: Readonly<Record<Touch, { frequency: string; octaves: number; height: number; strength: number }>> = {
  plush: { frequency: "0.11", octaves: 3, height: 3.4, strength: 1 },
  leather: { frequency: "0.07", octaves: 3, height: 1.8, strength: 0.85 },
  cloth: { frequency: "0.4 0.5", octaves: 2, height: 1.6, strength: 0.8 },
  knit: { frequency: "0.06 0.24", octaves: 2, height: 3, strength: 1 },
  paper: { frequency: "0.05", octaves: 4, height: 1, strength: 0.7 },
};

const tiles = new Map<Touch, Promise<string>>();

/** A repeating pattern of light and shade that lies over a colour, so that it looks like fur, leather or cloth. */
export function touchPattern(kind: Touch): Promise<string> {
  let ready = tiles.get(kind);
  if (!ready) {
    ready = drawTile(kind);
    tiles.set(kind, ready);
  }
  return ready;
}

async function drawTile(kind: Touch): Promise<string> {
  const { frequency, octaves, height, strength } = TOUCHES[kind];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE}" height="${TILE}">` +
    `<filter id="f" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">` +
    `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="7" stitchTiles="stitch"/>` +
    `<feDiffuseLighting surfaceScale="${height}" diffuseConstant="1" lighting-color="#fff">` +
    `<feDistantLight azimuth="225" elevation="45"/></feDiffuseLighting></filter>` +
    `<rect width="${TILE}" height="${TILE}" filter="url(#f)"/></svg>`;
  const lit = await sharp(Buffer.from(svg)).flatten({ background: "#000" }).greyscale().raw().toBuffer();
  const even = lit.reduce((sum, level) => sum + level, 0) / lit.length;
  const shade = Buffer.alloc(TILE * TILE * 4);
  lit.forEach((level, i) => {
    const off = level - even;
    shade.fill(off > 0 ? 255 : 0, i * 4, i * 4 + 3);
    shade[i * 4 + 3] = Math.min(170, Math.abs(off) * strength * (off > 0 ? 0.8 : 1.3));
  });
  const png = await sharp(shade, { raw: { width: TILE, height: TILE, channels: 4 } })
    .png()
    .toBuffer();
  return (
    `<pattern id="touch-${kind}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse">` +
    `<image width="${TILE}" height="${TILE}" href="data:image/png;base64,${png.toString("base64")}"/></pattern>`
  );
}
