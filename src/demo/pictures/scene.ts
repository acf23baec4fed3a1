import sharp from "sharp";
import { Chance, type Point, Sketch, type Touch } from "./kit.ts";
import { SURFACE_HEIGHT, SURFACE_WIDTH, type Surface, surface, touchPattern } from "./surfaces.ts";

export const WIDTH = 1200;
export const HEIGHT = 900;

/** One thing, drawn around (0, 0) within about ±400 by ±300 units, lit from the upper left. */
export interface Drawing {
  readonly on: readonly [Surface, ...Surface[]];
  /** How far it may be turned, in degrees. */
  readonly tilt: readonly [number, number];
  /** What a second photo comes near to. */
  readonly focus?: Point;
  readonly scale?: number;
  /** How high it stands above the surface: 0.3 for a scarf, 1 for a box, 1.6 for a pram. */
  readonly lift?: number;
  readonly draw: (s: Sketch) => string;
}

export type View = "whole" | "close";

export interface Scene {
  readonly on: Surface;
  /** The thing alone, on nothing. */
  readonly thing: string;
  /** Lamplight on the surface under it, and over everything. */
  readonly under: string;
  readonly over: string;
  readonly lift: number;
  readonly touches: ReadonlySet<Touch>;
}

/** Everything in the picture but the surface, as SVG. */
export function compose(name: string, drawing: Drawing, seed: number, view: View, tiles = ""): Scene {
  const chance = new Chance(`${name}/${seed}`);
  const setting = new Chance(`${name}/${seed}/${view}/setting`);
  const on = chance.pick(drawing.on);
  const sketch = new Sketch(chance);
  const thing = drawing.draw(sketch);

  const near = view === "close" ? 1.75 : 1;
  const scale = (drawing.scale ?? 1) * 1.12 * near * setting.between(0.97, 1.04);
  const turn = setting.between(drawing.tilt[0], drawing.tilt[1]) + (view === "close" ? setting.between(-7, 7) : 0);
  const [fx, fy] = view === "close" ? (drawing.focus ?? [0, 0]) : [0, 0];
  const x = WIDTH / 2 + setting.between(-22, 22);
  const y = HEIGHT / 2 + setting.between(-14, 14);
  const light = lamp(setting);
  const page = (body: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${body}</svg>`;
  const wash = (id: string): string => `<rect width="100%" height="100%" fill="url(#${id})"/>`;

  return {
    on,
    lift: (drawing.lift ?? 1) * Math.sqrt(near),
    touches: sketch.touches,
    under: page(`<defs>${light}</defs>${wash("pool")}`),
    over: page(`<defs>${light}</defs>${wash("beam")}${wash("edge")}`),
    thing: page(
      `<defs>${sketch.defs}${tiles}</defs><g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) ` +
        `rotate(${turn.toFixed(2)}) scale(${scale.toFixed(3)}) translate(${-fx} ${-fy})">${thing}</g>`,
    ),
  };
}

function lamp(setting: Chance): string {
  const light = setting.next() < 0.7 ? "#fff1d2" : "#eef4ff";
  const [cx, cy] = [setting.between(0.16, 0.34), setting.between(0.08, 0.26)];
  return (
    `<radialGradient id="pool" cx="${cx}" cy="${cy}" r="1.05"><stop offset="0" stop-color="${light}" stop-opacity=".5"/>` +
    `<stop offset=".55" stop-color="${light}" stop-opacity=".16"/>` +
    `<stop offset="1" stop-color="#1c1208" stop-opacity=".3"/></radialGradient>` +
    `<radialGradient id="beam" cx="${cx}" cy="${cy}" r=".95"><stop offset="0" stop-color="${light}" stop-opacity=".2"/>` +
    `<stop offset=".6" stop-color="${light}" stop-opacity="0"/></radialGradient>` +
    `<radialGradient id="edge" cx=".5" cy=".48" r=".78"><stop offset=".62" stop-color="#140c04" stop-opacity="0"/>` +
    `<stop offset="1" stop-color="#140c04" stop-opacity=".24"/></radialGradient>`
  );
}

/** Takes the photograph. */
export async function photograph(name: string, drawing: Drawing, seed: number, view: View): Promise<Uint8Array> {
  const dry = compose(name, drawing, seed, view);
  const tiles = await Promise.all([...dry.touches].map(touchPattern));
  const scene = tiles.length > 0 ? compose(name, drawing, seed, view, tiles.join("")) : dry;
  const lie = new Chance(`${name}/${seed}/${view}/surface`);
  const left = Math.floor(lie.between(0, SURFACE_WIDTH - WIDTH));
  const top = Math.floor(lie.between(0, SURFACE_HEIGHT - HEIGHT));
  const thing = await sharp(Buffer.from(scene.thing)).ensureAlpha().raw().toBuffer();
  const [soft, contact] = await Promise.all([
    shadow(thing, 8, 14 + scene.lift * 20, 16 + scene.lift * 20, 20 + scene.lift * 26, 0.46),
    shadow(thing, 3, 5 + scene.lift * 3, 4 + scene.lift * 3, 5 + scene.lift * 4, 0.58),
  ]);
  const whole = { width: WIDTH, height: HEIGHT, channels: 4 } as const;
  const jpeg = await sharp(await surface(scene.on), {
    raw: { width: SURFACE_WIDTH, height: SURFACE_HEIGHT, channels: 3 },
  })
    .extract({ left, top, width: WIDTH, height: HEIGHT })
    .composite([
      { input: Buffer.from(scene.under) },
      { input: soft, raw: whole },
      { input: contact, raw: whole },
      { input: thing, raw: whole },
      { input: Buffer.from(scene.over) },
      { input: grain(), raw: whole, blend: "soft-light" },
    ])
    .jpeg({ quality: 84 })
    .toBuffer();
  return new Uint8Array(jpeg);
}

/** The outline of the thing, softened and pushed away from the lamp; worked out small, because it is soft anyway. */
async function shadow(
  thing: Buffer,
  shrink: number,
  blur: number,
  dx: number,
  dy: number,
  opacity: number,
): Promise<Buffer> {
  const [w, h] = [Math.ceil(WIDTH / shrink), Math.ceil(HEIGHT / shrink)];
  const small = await sharp(thing, { raw: { width: WIDTH, height: HEIGHT, channels: 4 } })
    .extractChannel(3)
    .resize(w, h, { fit: "fill" })
    .blur(Math.max(0.5, blur / shrink))
    .raw()
    .toBuffer();
  const moved = Buffer.alloc(w * h);
  const [mx, my] = [Math.round(dx / shrink), Math.round(dy / shrink)];
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [sx, sy] = [x - mx, y - my];
      moved[y * w + x] = sx >= 0 && sy >= 0 ? Math.round((small[sy * w + sx] ?? 0) * opacity) : 0;
    }
  }
  const large = await sharp(moved, { raw: { width: w, height: h, channels: 1 } })
    .resize(WIDTH, HEIGHT, { fit: "fill", kernel: "cubic" })
    .extractChannel(0)
    .raw()
    .toBuffer();
  const ink = Buffer.alloc(WIDTH * HEIGHT * 4);
  for (let i = 0; i < large.length; i++) {
    ink[i * 4] = 20;
    ink[i * 4 + 1] = 12;
    ink[i * 4 + 2] = 6;
    ink[i * 4 + 3] = large[i] ?? 0;
  }
  return ink;
}

let film: Buffer | undefined;

/** The grain of a small camera in poor light. */
function grain(): Buffer {
  if (film) return film;
  film = Buffer.alloc(WIDTH * HEIGHT * 4);
  const chance = new Chance("film");
  for (let i = 0; i < film.length; i += 4) {
    const level = 128 + (chance.next() + chance.next() - 1) * 60;
    film[i] = film[i + 1] = film[i + 2] = level;
    film[i + 3] = 110;
  }
  return film;
}
