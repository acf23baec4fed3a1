import { blob, box, curve, lettering, lines, oval, type Point, place, type Sketch, tone } from "./kit.ts";
import type { Drawing } from "./scene.ts";

const phoneOutline = box(-150, -305, 300, 610, 46);
const phoneGlass = box(-138, -293, 276, 586, 36);

/** A dark phone, screen up. */
function phone(s: Sketch, rim: string, over = ""): string {
  const glow = s.sweep(
    [
      [0, "#2b323c"],
      [0.5, "#14181e"],
      [1, "#0b0d11"],
    ],
    62,
  );
  return (
    s.form(box(-155, -190, 8, 60, 3), tone(rim, 0.1), { depth: 2 }) +
    s.form(box(-155, -110, 8, 60, 3), tone(rim, 0.1), { depth: 2 }) +
    s.form(box(147, -150, 8, 90, 3), tone(rim, 0.1), { depth: 2 }) +
    s.form(phoneOutline, rim, { depth: 7, gleam: 0.7 }) +
    s.fill(phoneGlass, glow) +
    s.clip(phoneGlass, s.glass(phoneGlass, 0.34) + over) +
    s.fill(box(-52, -276, 104, 26, 13), "#050608") +
    s.fill(oval(34, -263, 7), "#1d2a3d") +
    s.fill(oval(32, -265, 2.5), "#6f8fb5") +
    s.ink(box(-138, -293, 276, 586, 36), "#ffffff", 1.4, 0.22)
  );
}

function crack(s: Sketch, x: number, y: number): string {
  let long = "";
  const rings: Point[][] = [[], [], []];
  for (let i = 0; i < 13; i++) {
    const angle = Math.PI * (0.46 + 0.6 * (i / 12)) + s.chance.between(-0.06, 0.06);
    const reach = i % 3 === 1 ? s.chance.between(250, 420) : s.chance.between(90, 200);
    const points: Point[] = [[x, y]];
    for (let k = 1; k <= 5; k++) {
      const r = (reach * k) / 5;
      const a = angle + s.chance.between(-0.09, 0.09);
      points.push([x + Math.cos(a) * r, y + Math.sin(a) * r]);
    }
    long += lines(points);
    rings.forEach((ring, k) => {
      const r = 34 + k * 38 + s.chance.between(-8, 8);
      ring.push([x + Math.cos(angle) * r, y + Math.sin(angle) * r]);
    });
  }
  const web = long + rings.map((ring) => lines(ring)).join("");
  return (
    s.fill(oval(x - 14, y + 18, 52, 48), "#dfe6ee", 0.16) +
    s.ink(web, "#000000", 4.4, 0.5) +
    s.ink(web, "#eef4fa", 2, 0.85) +
    s.ink(rings.map((ring) => lines(ring)).join(""), "#ffffff", 1.2, 0.9)
  );
}

function fingerprints(s: Sketch): string {
  const [x, y] = [s.chance.between(-40, 60), s.chance.between(40, 170)];
  let d = "";
  for (let i = 1; i < 6; i++) d += oval(x, y, i * 6, i * 8);
  return s.ink(d, "#ffffff", 1.6, 0.07) + s.fill(oval(x, y, 40, 52), "#ffffff", 0.04);
}

/** White plug with two pins and a cable in a loose coil. */
function phoneCharger(s: Sketch): string {
  const cable = curve([
    [-120, 40],
    [-10, 70],
    [60, -60],
    [210, -150],
    [330, -20],
    [250, 140],
    [90, 130],
    [60, 0],
    [190, -90],
    [290, 20],
    [200, 190],
    [20, 220],
    [-170, 200],
    [-260, 230],
  ]);
  const plug = box(-330, -95, 210, 190, 38);
  return (
    s.form(box(-410, -52, 92, 22, 10), "#c9ccd1", { depth: 6 }) +
    s.form(box(-410, 32, 92, 22, 10), "#c9ccd1", { depth: 6 }) +
    s.ink(cable, "#2a1c10", 20, 0.16) +
    s.tube(cable, "#f1efe9", 16) +
    s.form(box(-142, 22, 46, 34, 8), "#e4e2dc", { depth: 6 }) +
    s.form(plug, "#f6f4ef", { depth: 20, gleam: 0.7, dusk: 0.32 }) +
    s.ink(box(-300, -66, 150, 132, 24), "#cfcac0", 2, 0.7) +
    s.form(box(-336, 210, 84, 40, 10), "#eceae4", { depth: 8 }) +
    s.form(box(-378, 217, 46, 26, 12), "#bfc3c9", { depth: 5 }) +
    s.fill(oval(-170, 60, 11, 7), "#c2233a", 0.8)
  );
}

/** White brick with its cable wound round. */
function laptopCharger(s: Sketch, british: boolean): string {
  const cable = curve([
    [-20, 130],
    [-40, 260],
    [130, 300],
    [300, 220],
    [350, 20],
    [260, -150],
    [330, -250],
    [390, -230],
  ]);
  const brick = box(-230, -200, 330, 330, 56);
  const loops =
    curve([
      [-230, -40],
      [-262, -10],
      [-230, 16],
    ]) +
    curve([
      [100, -54],
      [132, -20],
      [100, 6],
    ]);
  const band = (y: number): string =>
    curve([
      [-236, y],
      [-66, y + 12],
      [106, y - 4],
    ]);
  const roundPins =
    s.form(box(-300, -70, 74, 90, 12), "#e7e5e0", { depth: 10 }) +
    s.form(box(-372, -58, 80, 20, 8), "#bfc2c8", { depth: 5 }) +
    s.form(box(-372, -8, 80, 20, 8), "#bfc2c8", { depth: 5 });
  const britishPlug =
    s.form(box(-366, -42, 66, 30, 3), "#d9b45c", { depth: 5 }) +
    s.form(box(-352, -104, 58, 16, 3), "#d9b45c", { depth: 4 }) +
    s.form(box(-352, 36, 58, 16, 3), "#d9b45c", { depth: 4 }) +
    s.form(box(-312, -136, 88, 220, 22), "#f1efea", { depth: 14, gleam: 0.7 });
  const clip = lines(
    [
      [30, -66],
      [76, -60],
      [70, 22],
      [24, 16],
    ],
    true,
  );
  const label =
    s.form(box(-170, 30, 150, 64, 6), "#fdfaf0", { depth: 3, dusk: 0.2 }) +
    s.ink(lettering("A.HADDAD", -160, 50, 18), "#3a4a6b", 3);
  return (
    s.tube(loops, "#efede8", 15) +
    s.ink(cable, "#2a1c10", 20, 0.14) +
    s.tube(cable, "#efede8", 15) +
    s.form(box(380, -252, 54, 44, 12), "#d5d7da", { depth: 7 }) +
    (british ? britishPlug : roundPins) +
    s.form(brick, "#f8f6f2", { depth: 24, gleam: 0.7, dusk: 0.3 }) +
    [-46, -24, -2].map((y) => s.tube(band(y), "#efede8", 15)).join("") +
    (british ? s.form(clip, "#4f9d58", { depth: 4 }) : label)
  );
}

function laptop(s: Sketch): string {
  const lid = box(-390, -262, 780, 524, 26);
  const sticker = (content: string, x: number, y: number, turn: number): string => place(content, x, y, turn);
  const cactus =
    s.form(oval(0, 0, 92), "#f4ead2", { depth: 2, dusk: 0.2 }) +
    s.form(
      lines(
        [
          [-34, 34],
          [34, 34],
          [26, 76],
          [-26, 76],
        ],
        true,
      ),
      "#c9683f",
      { depth: 5 },
    ) +
    s.form(box(-17, -62, 34, 100, 17), "#4c9460", { depth: 6 }) +
    s.tube("M-16 10C-46 10 -46 -4 -46 -26", "#4c9460", 20) +
    s.tube("M16 -4C44 -4 44 -20 44 -40", "#4c9460", 20) +
    s.fill(oval(0, -64, 11), "#e5688f");
  const comet =
    s.form(box(-104, -58, 208, 116, 20), "#243b66", { depth: 2, dusk: 0.2 }) +
    s.fill("M-84 36C-30 20 10 0 40 -26L58 -4C30 22 -20 42 -84 36z", "#f7c65a") +
    s.fill("M-70 34C-20 24 20 4 46 -18L54 -8C30 14 -10 32 -70 34z", "#fff3c4") +
    s.fill(oval(54, -18, 20), "#fff3c4") +
    s.fill(oval(-60, -26, 4) + oval(-20, -38, 3) + oval(10, 30, 3) + oval(80, 30, 4), "#ffffff");
  const cup =
    s.form(oval(0, 0, 80), "#d8553f", { depth: 2, dusk: 0.2 }) +
    s.form("M-36 -22H30L22 42C20 50 -26 50 -28 42z", "#fff8ec", { depth: 5 }) +
    s.ink("M28 -10C54 -14 54 24 24 20", "#fff8ec", 9) +
    s.ink("M-18 -36C-26 -46 -8 -50 -16 -62M8 -36C0 -46 18 -50 10 -62", "#fff8ec", 6);
  const hello =
    s.form(box(-128, -38, 256, 76, 12), "#1e1e24", { depth: 2, gleam: 0.2 }) +
    s.ink(lettering("HELLO WORLD", -108, -17, 26).replaceAll("NaN", "0"), "#7de08a", 5);
  const rainbow = ["#e0574f", "#f0a63c", "#f4da5b", "#58b47c", "#4a7fc1"]
    .map((c, i) => s.ink(`M${-70 + i * 12} 30A${70 - i * 12} ${70 - i * 12} 0 0 1 ${70 - i * 12} 30`, c, 12))
    .join("");
  return (
    s.form(box(-394, -250, 788, 524, 28), "#0f1114", { depth: 8 }) +
    s.form(lid, "#22252a", { depth: 10, gleam: 0.5, touch: "paper" }) +
    s.scratches(-340, -220, 680, 440, 14, "#ffffff", 0.13) +
    s.fill(box(-80, 244, 160, 12, 5), "#0c0d10") +
    sticker(cactus, -250, -110, -9) +
    sticker(comet, 60, -140, 7) +
    sticker(cup, 262, 60, 12) +
    sticker(hello, -40, 130, -5) +
    sticker(s.fill(box(-86, -48, 172, 88, 40), "#ffffff") + rainbow, -262, 130, -14) +
    s.form(
      lines(
        [
          [230, -220],
          [352, -196],
          [338, -120],
          [216, -144],
        ],
        true,
      ),
      "#f2d64b",
      { depth: 2, dusk: 0.15 },
    ) +
    s.ink(lettering("OK", 262, -194, 34), "#3a3320", 7) +
    s.glass(lid, 0.12)
  );
}

function tablet(s: Sketch): string {
  const foam = blob([
    [-330, -236],
    [-120, -262],
    [120, -262],
    [330, -236],
    [372, -120],
    [372, 150],
    [330, 262],
    [120, 284],
    [-120, 284],
    [-330, 262],
    [-372, 150],
    [-372, -120],
  ]);
  const handle = "M-150 -246C-150 -350 150 -350 150 -246";
  const screen = box(-290, -192, 580, 410, 20);
  const octopus =
    s.form(
      blob([
        [0, -92],
        [66, -60],
        [70, 20],
        [0, 46],
        [-70, 20],
        [-66, -60],
      ]),
      "#9d79d6",
      { depth: 14 },
    ) +
    [-60, -22, 22, 60]
      .map((x, i) => s.tube(`M${x} 20C${x * 1.3} 70 ${x * 1.8} 60 ${x * 1.7 + (i % 2 ? 14 : -14)} 100`, "#9d79d6", 26))
      .join("") +
    s.fill(oval(-24, -22, 17) + oval(24, -22, 17), "#ffffff") +
    s.fill(oval(-20, -18, 8) + oval(28, -18, 8), "#2a2140") +
    s.ink("M-16 14Q0 28 16 14", "#4b3479", 5);
  return (
    s.tube(handle, "#ef86ad", 54) +
    s.form(foam, "#f08fb4", { depth: 34, gleam: 0.55, dusk: 0.35 }) +
    s.fill(box(-306, -208, 612, 442, 28), "#b85b80") +
    s.fill(box(-300, -202, 600, 430, 24), "#121419") +
    s.fill(
      screen,
      s.sweep([
        [0, "#7fd0ea"],
        [1, "#2f7fb5"],
      ]),
    ) +
    s.clip(
      screen,
      [
        [-220, 120, 20],
        [-180, 40, 12],
        [210, -100, 16],
        [170, 90, 26],
        [-120, -130, 10],
        [100, -150, 9],
      ]
        .map(([x = 0, y = 0, r = 0]) => s.ink(oval(x, y, r), "#e9fbff", 4, 0.7))
        .join("") +
        place(octopus, 0, 10, -4, 1.3) +
        s.glass(screen, 0.3) +
        s.fill(
          blob([
            [120, 90],
            [190, 70],
            [220, 130],
            [150, 160],
          ]),
          "#ffffff",
          0.1,
        ),
    ) +
    s.ink("M-250 252C-170 236 -120 268 -60 250", "#7f4fb0", 7, 0.75)
  );
}

function eReader(s: Sketch): string {
  const cover = box(-215, -300, 430, 600, 22);
  const device = box(-190, -278, 384, 552, 20);
  const page = box(-154, -244, 312, 428, 4);
  let text = "";
  for (let i = 0; i < 15; i++) {
    const width = i % 5 === 4 ? s.chance.between(90, 190) : s.chance.between(248, 272);
    text += `M${i % 5 === 0 ? -116 : -136} ${-190 + i * 25}h${Math.round(width - (i % 5 === 0 ? 20 : 0))}`;
  }
  const back = lines(
    [
      [-215, -296],
      [-372, -262],
      [-372, 280],
      [-215, 300],
    ],
    true,
  );
  return (
    s.form(back, "#6e4527", { depth: 12, touch: "leather" }) +
    s.stitch("M-354 -244L-354 262L-232 282", "#d9b98a") +
    s.form(cover, "#7d5130", { depth: 12, touch: "leather" }) +
    s.form(device, "#1d1f23", { depth: 8, gleam: 0.4 }) +
    s.fill(
      page,
      s.sweep(
        [
          [0, "#e6e4dc"],
          [1, "#d3d0c6"],
        ],
        60,
      ),
    ) +
    s.ink(lettering("41", -12, -228, 16), "#4a4a48", 3) +
    s.ink(text, "#5b5a57", 5.4, 0.85) +
    s.ink("M-136 172h272", "#b5b2a9", 4) +
    s.ink("M-136 172h112", "#55534e", 5) +
    s.fill(oval(2, 228, 16), "#35383d") +
    s.glass(device, 0.1)
  );
}

function flipPhone(s: Sketch): string {
  const top = box(-148, -330, 296, 318, 40);
  const base = box(-148, 10, 296, 330, 40);
  const grey = "#a9adb2";
  let keys = "";
  const label = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "X", "0", "H"];
  for (let i = 0; i < 12; i++) {
    const [x, y] = [-118 + (i % 3) * 82, 96 + Math.floor(i / 3) * 58];
    keys += s.form(box(x, y, 72, 48, 14), "#26292e", { depth: 5, gleam: 0.5 });
    keys += s.ink(lettering(label[i] ?? "", x + 28, y + 12, 24), "#f7f5ee", 4.5);
  }
  const small = box(-104, -276, 208, 196, 10);
  return (
    s.form(box(-110, -34, 220, 66, 26), "#7c8086", { depth: 16 }) +
    s.form(top, grey, { depth: 14, gleam: 0.7 }) +
    s.fill(box(-124, -300, 248, 248, 22), "#1b1e22") +
    s.fill(
      small,
      s.sweep([
        [0, "#b9d3c4"],
        [1, "#7fa795"],
      ]),
    ) +
    s.ink(lettering("12:41", -88, -236, 46), "#20322b", 8) +
    s.ink("M-84 -132h168M-84 -108h110", "#20322b", 6, 0.6) +
    s.glass(box(-124, -300, 248, 248, 22), 0.3) +
    s.fill(box(-40, -318, 80, 9, 4), "#5c6066") +
    s.form(base, grey, { depth: 14, gleam: 0.7 }) +
    s.form(box(-110, 30, 62, 46, 16), "#3f9d63", { depth: 6 }) +
    s.form(box(48, 30, 62, 46, 16), "#c8473e", { depth: 6 }) +
    s.form(oval(0, 53, 36, 22), "#d6d9dc", { depth: 6 }) +
    keys +
    s.scratches(-130, -320, 260, 60, 6)
  );
}

function camera(s: Sketch): string {
  const strap = curve([
    [-330, -120],
    [-400, -210],
    [-300, -300],
    [-60, -282],
    [160, -300],
    [370, -250],
    [400, -170],
    [336, -116],
  ]);
  const body = box(-345, -150, 690, 390, 40);
  const ring = (r: number, c: string, d = 8): string => s.form(oval(20, 60, r), c, { depth: d, gleam: 0.6 });
  let knurl = "";
  for (let i = 0; i < 72; i++) {
    const a = (i / 72) * Math.PI * 2;
    knurl += `M${20 + Math.cos(a) * 148} ${60 + Math.sin(a) * 148}L${20 + Math.cos(a) * 160} ${60 + Math.sin(a) * 160}`;
  }
  return (
    s.tube(strap, "#8a5730", 34) +
    s.stitch(strap, "#d9b07a", 2.4, 0.7) +
    s.ink("M-330 -122l-18 -30", "#b3261e", 6) +
    s.form(oval(-336, -118, 20), "#d5d7d9", { depth: 5 }) +
    s.form(oval(336, -116, 20), "#d5d7d9", { depth: 5 }) +
    s.form(box(-240, -212, 96, 74, 10), "#d9dadb", { depth: 8 }) +
    s.ink("M-226 -206v60M-210 -206v60M-194 -206v60M-178 -206v60M-162 -206v60", "#8c9094", 4) +
    s.form(box(190, -204, 110, 66, 12), "#d9dadb", { depth: 8 }) +
    s.form(oval(244, -204, 30, 14), "#eceded", { depth: 5 }) +
    s.form(
      lines(
        [
          [-100, -156],
          [-74, -236],
          [114, -236],
          [140, -156],
        ],
        true,
      ),
      "#cfd1d3",
      { depth: 9, gleam: 0.7 },
    ) +
    s.form(body, "#d3d5d7", { depth: 14, gleam: 0.8 }) +
    s.form(box(-345, -78, 690, 262, 8), "#25262a", { depth: 6, gleam: 0.25, touch: "leather" }) +
    s.form(box(-316, -128, 92, 42, 8), "#3a3d43", { depth: 4 }) +
    s.form(box(226, -132, 92, 52, 8), "#181a1e", { depth: 4 }) +
    s.glass(box(226, -132, 92, 52, 8), 0.5) +
    ring(166, "#b9bcbf", 10) +
    s.ink(knurl, "#4a4d52", 4, 0.8) +
    ring(140, "#2a2c30") +
    ring(114, "#17181b") +
    s.ink(oval(20, 60, 127), "#e8e4da", 2, 0.5) +
    s.fill(
      oval(20, 60, 92),
      s.glow(
        [
          [0, "#5c78a8"],
          [0.35, "#2c3358"],
          [0.7, "#131427"],
          [1, "#07070c"],
        ],
        0.36,
        0.3,
        0.8,
      ),
    ) +
    s.fill(oval(20, 60, 46), "#06070b", 0.65) +
    s.fill(oval(-20, 22, 24, 16), "#d7e3ff", 0.7) +
    s.fill(oval(58, 98, 12), "#c88ad0", 0.4) +
    s.scratches(-320, -140, 640, 40, 9)
  );
}

function headphones(s: Sketch): string {
  const band = "M-262 60C-300 -330 300 -330 262 60";
  const cup = (x: number, turn: number): string =>
    place(
      s.form(box(-58, -128, 116, 256, 56), "#141517", { depth: 16, touch: "leather" }) +
        s.form(box(-92 * Math.sign(x) - 44, -112, 88, 224, 44), "#26282c", { depth: 18, gleam: 0.5 }) +
        s.ink(oval(-92 * Math.sign(x), 0, 24, 62), "#4d5157", 3, 0.6),
      x,
      120,
      turn,
    );
  return (
    s.tube(band, "#1e2023", 58) +
    s.tube("M-214 -70C-180 -270 180 -270 214 -70", "#34373c", 18) +
    s.form(box(-296, -20, 62, 90, 18), "#3b3e44", { depth: 10 }) +
    s.form(box(234, -20, 62, 90, 18), "#3b3e44", { depth: 10 }) +
    cup(-214, 9) +
    cup(214, -9) +
    s.ink("M-120 -222C-60 -252 60 -252 120 -222", "#ffffff", 6, 0.16) +
    s.fill(oval(-306, 176, 4), "#7bd88f")
  );
}

function budShape(s: Sketch): string {
  return (
    s.form(box(-22, 10, 46, 190, 22), "#f5f4f1", { depth: 12, gleam: 0.8, dusk: 0.3 }) +
    s.form(
      blob([
        [-10, -84],
        [66, -80],
        [100, -20],
        [70, 44],
        [-4, 56],
        [-36, 10],
        [-40, -46],
      ]),
      "#f7f6f3",
      {
        depth: 22,
        gleam: 0.8,
        dusk: 0.3,
      },
    ) +
    s.form(
      blob([
        [-34, -70],
        [-88, -66],
        [-116, -22],
        [-86, 22],
        [-36, 30],
      ]),
      "#dcdad6",
      { depth: 16 },
    ) +
    s.form(oval(-94, -22, 22, 38), "#4b4d51", { depth: 6 }) +
    s.fill(box(34, -40, 34, 12, 6), "#33353a") +
    s.form(box(-21, 176, 44, 26, 10), "#b9bcc1", { depth: 5 })
  );
}

function earbudsCase(s: Sketch): string {
  const shell = box(-230, -170, 460, 400, 120);
  return (
    s.form(shell, "#f6f5f2", { depth: 44, gleam: 0.8, dusk: 0.32 }) +
    s.ink("M-230 -40C-120 -24 120 -24 230 -40", "#a9a7a2", 4) +
    s.ink("M-230 -35C-120 -19 120 -19 230 -35", "#ffffff", 3) +
    s.form(box(-46, -50, 92, 30, 10), "#d7d8da", { depth: 5 }) +
    s.fill(oval(0, 30, 6), "#58c878") +
    s.ink(
      "M-62 130C-60 96 -20 80 24 92C50 100 60 112 70 104C84 94 82 78 98 76C92 92 100 98 92 112C80 138 20 160 -30 152C-50 150 -62 142 -62 130z",
      "#9c9992",
      5,
    ) +
    s.fill(oval(-34, 122, 4), "#9c9992") +
    s.scratches(-160, 40, 320, 160, 8, "#9a968e", 0.35)
  );
}

function powerBank(s: Sketch): string {
  const cable = curve([
    [210, -60],
    [330, -60],
    [380, 60],
    [300, 190],
    [120, 210],
    [0, 200],
  ]);
  const body = box(-330, -150, 540, 290, 44);
  return (
    s.tube(cable, "#2a2c30", 18) +
    s.form(box(-44, 182, 60, 36, 8), "#1c1d20", { depth: 6 }) +
    s.form(box(-88, 188, 50, 24, 5), "#b9bdc3", { depth: 4 }) +
    s.form(body, "#202226", { depth: 22, gleam: 0.5, touch: "paper" }) +
    s.form(box(184, -92, 30, 62, 6), "#0b0c0e", { depth: 3 }) +
    s.form(box(184, 20, 30, 62, 6), "#0b0c0e", { depth: 3 }) +
    [0, 1, 2, 3].map((i) => s.fill(oval(-270 + i * 34, -96, 7), i < 3 ? "#8fd3ff" : "#3b3e44")).join("") +
    s.form(box(-120, -110, 60, 28, 14), "#33363b", { depth: 4 }) +
    s.ink(
      "M-244 50C-244 10 -204 0 -206 24M-256 36H-214M-190 60C-180 20 -160 -6 -166 20C-170 44 -174 60 -160 60C-140 56 -142 26 -128 30C-112 36 -130 64 -140 52C-146 40 -120 24 -110 32",
      "#cfd3d8",
      7,
      0.9,
    ) +
    s.scratches(-300, -120, 480, 230, 16, "#ffffff", 0.2)
  );
}

function drone(s: Sketch): string {
  const grey = "#8f959b";
  const arm = (points: readonly Point[]): string => s.tube(curve(points, false, 0.8), tone(grey, -0.12), 44);
  const motor = (x: number, y: number, colour: string, turn: number): string =>
    s.form(oval(x, y, 40), "#3a3e44", { depth: 10 }) +
    place(
      s.form(
        blob([
          [0, -12],
          [90, -26],
          [176, -8],
          [170, 10],
          [80, 14],
          [0, 12],
          [-80, 26],
          [-172, 8],
          [-166, -12],
          [-80, -16],
        ]),
        colour,
        {
          depth: 5,
          gleam: 0.6,
        },
      ) + s.form(oval(0, 0, 17), "#c9cdd2", { depth: 4 }),
      x,
      y,
      turn,
    );
  return (
    arm([
      [-90, -80],
      [-200, -150],
      [-270, -180],
    ]) +
    arm([
      [90, -80],
      [200, -150],
      [270, -180],
    ]) +
    arm([
      [-80, 90],
      [-200, 150],
      [-260, 190],
    ]) +
    arm([
      [80, 90],
      [200, 150],
      [260, 190],
    ]) +
    s.form(
      blob([
        [-96, -190],
        [0, -212],
        [96, -190],
        [118, -40],
        [112, 120],
        [60, 214],
        [-60, 214],
        [-112, 120],
        [-118, -40],
      ]),
      grey,
      {
        depth: 34,
        gleam: 0.6,
      },
    ) +
    s.form(box(-58, -80, 116, 220, 30), "#a9aeb3", { depth: 10 }) +
    s.ink("M-58 20h116", "#6b7076", 4) +
    [0, 1, 2, 3].map((i) => s.fill(oval(-33 + i * 22, 108, 5), i < 2 ? "#7fe0a0" : "#5b6066")).join("") +
    s.form(box(-58, -262, 116, 86, 26), "#2b2e33", { depth: 12 }) +
    s.fill(
      oval(0, -222, 31),
      s.glow([
        [0, "#7c9ac4"],
        [0.5, "#1c2238"],
        [1, "#07080c"],
      ]),
    ) +
    s.fill(oval(-10, -232, 8), "#e6f0ff", 0.8) +
    motor(-276, -184, "#4a4e54", 18) +
    motor(276, -184, "#4a4e54", -28) +
    motor(-266, 196, "#4a4e54", -12) +
    motor(266, 196, "#f08a2c", 32)
  );
}

function console(s: Sketch): string {
  const stick = (x: number, y: number): string =>
    s.form(oval(x, y, 48), "#141518", { depth: 8 }) + s.form(oval(x, y - 3, 36), "#33363b", { depth: 9 });
  const paw =
    s.fill(oval(-272, -98, 14, 11), "#f3a9be") +
    s.fill(oval(-290, -112, 5) + oval(-278, -119, 5.4) + oval(-265, -119, 5.4) + oval(-253, -111, 5), "#f3a9be");
  const left = "M-210 -190H-300C-372 -190 -400 -150 -400 -90V90C-400 150 -372 190 -300 190H-210z";
  const right = "M210 -190H300C372 -190 400 -150 400 -90V90C400 150 372 190 300 190H210z";
  const screen = box(-176, -146, 352, 292, 8);
  const button = (x: number, y: number): string => s.form(oval(x, y, 19), "#26282c", { depth: 5 });
  return (
    s.form(left, "#e4463a", { depth: 20, gleam: 0.55 }) +
    s.form(right, "#2f7fc4", { depth: 20, gleam: 0.55 }) +
    s.form(box(-214, -190, 428, 380, 10), "#1b1d20", { depth: 10, gleam: 0.4 }) +
    s.fill(screen, "#0d0f14") +
    s.clip(
      screen,
      s.fill(
        box(-176, -146, 352, 160),
        s.sweep([
          [0, "#8fd0f2"],
          [1, "#d6f0e0"],
        ]),
      ) +
        s.fill("M-176 0C-100 -50 -20 -30 40 -10C100 -46 150 -20 176 -30V146H-176z", "#79b85a") +
        s.fill("M-176 60C-60 30 80 80 176 40V146H-176z", "#a9743f") +
        s.ink("M-160 90L120 140M-100 70L176 122M-30 62L176 96", "#7d5229", 8) +
        s.form(
          lines(
            [
              [40, 10],
              [90, -40],
              [140, 10],
              [140, 52],
              [40, 52],
            ],
            true,
          ),
          "#d9604a",
          { depth: 5 },
        ) +
        s.fill(box(78, 18, 26, 34), "#5d2c1c") +
        s.fill(oval(-110, -100, 24), "#ffe48a") +
        s.glass(screen, 0.32),
    ) +
    stick(-272, -100) +
    paw +
    [
      [-272, 4],
      [-308, 40],
      [-236, 40],
      [-272, 76],
    ]
      .map(([x = 0, y = 0]) => button(x, y))
      .join("") +
    [
      [272, -136],
      [308, -100],
      [236, -100],
      [272, -64],
    ]
      .map(([x = 0, y = 0]) => button(x, y))
      .join("") +
    stick(272, 56) +
    s.ink("M-246 -164h-32M246 -166h26M259 -179v26", "#2a1512", 7) +
    s.form(box(-262, 118, 26, 26, 5), "#2a2c30", { depth: 3 }) +
    s.form(oval(252, 136, 15), "#2a2c30", { depth: 3 })
  );
}

function tollTag(s: Sketch): string {
  const shell = box(-260, -170, 520, 340, 60);
  return (
    s.form(shell, "#f4f2ec", { depth: 30, gleam: 0.8, dusk: 0.34 }) +
    s.form(box(-210, -122, 420, 150, 26), "#e6e3da", { depth: 6, dusk: 0.2 }) +
    [0, 1, 2, 3]
      .map((i) => s.ink(`M${-60 + i * 8} ${-46 + i * 0}a${20 + i * 26} ${20 + i * 26} 0 0 1 ${0} ${0}`, "#2f8f6b", 1))
      .join("") +
    s.ink(
      "M-30 -62A52 52 0 0 1 -30 -20M2 -86A96 96 0 0 1 2 6M34 -108A140 140 0 0 1 34 28".replaceAll("28", "20"),
      "#2f8f6b",
      13,
    ) +
    s.form(oval(-74, -42, 17), "#2f8f6b", { depth: 4 }) +
    s.fill(box(-200, 66, 290, 62, 4), "#ffffff") +
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]
      .map((i) => s.fill(box(-190 + i * 12.4, 74, 2 + ((i * 7) % 5) * 1.5, 34), "#23262a"))
      .join("") +
    s.ink(lettering("7702", 40, 114, 12), "#23262a", 2.4) +
    s.form(oval(180, 100, 27), "#d7d4cb", { depth: 6 }) +
    s.fill(oval(180, 100, 9), "#c94a3d") +
    s.scratches(-220, -150, 440, 300, 12, "#a39d90", 0.4)
  );
}

export const gadgets = {
  "phone-plain": {
    on: ["oak", "linen", "felt"],
    tilt: [-22, 18],
    focus: [-120, 120],
    lift: 0.5,
    draw: (s) => phone(s, "#3a3d42", fingerprints(s) + s.ink("M-128 60L-120 230", "#ffffff", 1.5, 0.4)),
  },
  "phone-cracked": {
    on: ["oak", "linen", "terrazzo"],
    tilt: [-18, 14],
    focus: [80, -200],
    lift: 0.5,
    draw: (s) => phone(s, "#2c2e33", fingerprints(s) + crack(s, 128, -268)),
  },
  "phone-blue": {
    on: ["oak", "walnut", "felt"],
    tilt: [-20, 20],
    lift: 0.6,
    draw: (s) =>
      s.form(box(-170, -325, 340, 650, 60), "#7db4de", { depth: 16, gleam: 0.6 }) +
      s.fill(box(-150, -305, 300, 610, 46), "#3f6d92") +
      phone(s, "#23262b", fingerprints(s)),
  },
  "flip-phone": { on: ["oak", "walnut", "linen"], tilt: [-16, 16], scale: 0.94, draw: flipPhone },
  laptop: { on: ["oak", "linen", "terrazzo"], tilt: [-9, 9], focus: [-180, -60], lift: 0.7, draw: laptop },
  tablet: { on: ["car-seat", "oak", "felt"], tilt: [-10, 10], scale: 0.95, draw: tablet },
  "e-reader": { on: ["linen", "oak", "carpet"], tilt: [-14, 12], draw: eReader },
  camera: { on: ["oak", "linen", "terrazzo"], tilt: [-8, 8], focus: [-60, 0], lift: 1.3, draw: camera },
  headphones: { on: ["oak", "linen", "terrazzo"], tilt: [-16, 16], scale: 1.08, draw: headphones },
  earbud: { on: ["walnut", "car-seat", "carpet"], tilt: [-55, -20], scale: 1.35, lift: 0.6, draw: budShape },
  "earbuds-case": { on: ["walnut", "carpet", "felt"], tilt: [-14, 14], scale: 0.98, draw: earbudsCase },
  "charger-phone": { on: ["walnut", "car-seat", "carpet"], tilt: [-10, 12], lift: 0.7, draw: phoneCharger },
  "charger-laptop": { on: ["walnut", "carpet", "felt"], tilt: [-12, 12], draw: (s) => laptopCharger(s, false) },
  "charger-laptop-uk": { on: ["walnut", "carpet", "felt"], tilt: [-12, 12], draw: (s) => laptopCharger(s, true) },
  "power-bank": { on: ["oak", "linen", "terrazzo"], tilt: [-14, 14], draw: powerBank },
  drone: { on: ["oak", "linen", "walnut"], tilt: [-16, 16], scale: 0.98, lift: 1.4, draw: drone },
  "game-console": { on: ["oak", "linen", "felt"], tilt: [-10, 10], lift: 0.8, draw: console },
  "toll-tag": { on: ["walnut", "felt", "car-seat"], tilt: [-14, 14], draw: tollTag },
} as const satisfies Record<string, Drawing>;
