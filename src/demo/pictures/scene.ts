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

/** Where the lamp stands, in shares of the picture, and the colour of its light. */
interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly colour: readonly [number, number, number];
}

export interface Scene {
  readonly on: Surface;
  /** The thing alone, on nothing. */
  readonly thing: string;
  readonly lamp: Lamp;
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
  const lamp: Lamp = {
    x: setting.between(0.16, 0.34),
    y: setting.between(0.08, 0.26),
    colour: setting.next() < 0.75 ? [255, 238, 205] : [240, 245, 255],
  };

  return {
    on,
    lift: (drawing.lift ?? 1) * Math.sqrt(near),
    touches: sketch.touches,
    lamp,
    thing:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
      `<defs>${sketch.defs}${tiles}</defs><g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) ` +
      `rotate(${turn.toFixed(2)}) scale(${scale.toFixed(3)}) translate(${-fx} ${-fy})">${thing}</g></svg>`,
  };
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
  const ground = await sharp(await surface(scene.on), {
    raw: { width: SURFACE_WIDTH, height: SURFACE_HEIGHT, channels: 3 },
  })
    .extract({ left, top, width: WIDTH, height: HEIGHT })
    .raw()
    .toBuffer();
  const outline = await sharp(thing, { raw: { width: WIDTH, height: HEIGHT, channels: 4 } })
    .extractChannel(3)
    .resize(WIDTH / 4, HEIGHT / 4, { fit: "fill" })
    .raw()
    .toBuffer();
  const [soft, contact] = await Promise.all([
    shadow(outline, 16 + scene.lift * 20, 16 + scene.lift * 20, 20 + scene.lift * 26),
    shadow(outline, 5 + scene.lift * 3, 4 + scene.lift * 3, 5 + scene.lift * 4),
  ]);
  develop(ground, thing, soft, contact, scene.lamp);
  const jpeg = await sharp(ground, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 84 })
    .toBuffer();
  return new Uint8Array(jpeg);
}

/** The outline of the thing, softened and pushed away from the lamp; worked out small, because it is soft anyway. */
async function shadow(outline: Buffer, blur: number, dx: number, dy: number): Promise<Buffer> {
  const [w, h] = [WIDTH / 4, HEIGHT / 4];
  const small = await sharp(outline, { raw: { width: w, height: h, channels: 1 } })
    .blur(blur / 4)
    .extractChannel(0)
    .raw()
    .toBuffer();
  const moved = Buffer.alloc(w * h);
  const [mx, my] = [Math.round(dx / 4), Math.round(dy / 4)];
  for (let y = my; y < h; y++) small.copy(moved, y * w + mx, (y - my) * w, (y - my) * w + w - mx);
  return sharp(moved, { raw: { width: w, height: h, channels: 1 } })
    .resize(WIDTH, HEIGHT, { fit: "fill", kernel: "linear" })
    .extractChannel(0)
    .raw()
    .toBuffer();
}

const SOFT = 0.46 / 255;
const CONTACT = 0.58 / 255;
const DARK = [20, 12, 6] as const;

/** Lays the thing, its shadow, the lamplight and the grain onto the ground, in place: one pass is far quicker than layers. */
function develop(ground: Buffer, thing: Buffer, soft: Buffer, contact: Buffer, lamp: Lamp): void {
  const noise = grain();
  for (let y = 0, i = 0; y < HEIGHT; y++) {
    const [ly, my] = [y / HEIGHT - lamp.y, y / HEIGHT - 0.48];
    for (let x = 0; x < WIDTH; x++, i++) {
      const [lx, mx] = [x / WIDTH - lamp.x, x / WIDTH - 0.5];
      const far = Math.sqrt(lx * lx + ly * ly);
      const pool = far < 0.58 ? 0.46 - far * 0.58 : Math.max(0, 0.124 - (far - 0.58) * 0.26);
      const gloom = far < 0.58 ? 0 : Math.min(0.2, (far - 0.58) * 0.4);
      const shade = 1 - (1 - (soft[i] ?? 0) * SOFT) * (1 - (contact[i] ?? 0) * CONTACT);
      const beam = Math.max(0, 0.16 - far * 0.28);
      const edge = Math.min(0.16, Math.max(0, Math.sqrt(mx * mx + my * my) - 0.5) * 0.55);
      const cover = (thing[i * 4 + 3] ?? 0) / 255;
      const fleck = noise[i] ?? 0;
      for (let c = 0; c < 3; c++) {
        const light = lamp.colour[c] ?? 255;
        const dark = DARK[c] ?? 0;
        let level = ground[i * 3 + c] ?? 0;
        level += (light - level) * pool;
        level += (dark - level) * gloom;
        level += (dark - level) * shade;
        level += ((thing[i * 4 + c] ?? 0) - level) * cover;
        level += (light - level) * beam;
        level += (dark - level) * edge + fleck;
        ground[i * 3 + c] = Math.max(0, Math.min(255, level));
      }
    }
  }
}

let film: Int8Array | undefined;

/** The grain of a small camera in poor light. */
function grain(): Int8Array {
  if (film) return film;
  film = new Int8Array(WIDTH * HEIGHT);
  const chance = new Chance("film");
  for (let i = 0; i < film.length; i++) film[i] = (chance.next() + chance.next() - 1) * 11;
  return film;
}
