import { blob, box, curve, lettering, lines, oval, place, type Sketch } from "./kit.ts";
import type { Drawing } from "./scene.ts";

function carSeat(s: Sketch): string {
  const shell = blob([
    [-200, -300],
    [0, -338],
    [200, -300],
    [232, -160],
    [216, -20],
    [262, 90],
    [250, 250],
    [150, 320],
    [-150, 320],
    [-250, 250],
    [-262, 90],
    [-216, -20],
    [-232, -160],
  ]);
  const pad = blob([
    [-150, -256],
    [0, -288],
    [150, -256],
    [172, -130],
    [152, 60],
    [0, 90],
    [-152, 60],
    [-172, -130],
  ]);
  const seat = blob([
    [-170, 70],
    [0, 40],
    [170, 70],
    [204, 170],
    [160, 280],
    [0, 304],
    [-160, 280],
    [-204, 170],
  ]);
  const wing = (k: number): string =>
    s.form(
      blob([
        [k * 140, -270],
        [k * 222, -240],
        [k * 240, -120],
        [k * 204, -50],
        [k * 150, -90],
      ]),
      "#5d636b",
      { depth: 24, touch: "cloth" },
    );
  const arm = (k: number): string =>
    s.form(
      blob([
        [k * 190, 60],
        [k * 262, 80],
        [k * 272, 220],
        [k * 220, 280],
        [k * 182, 190],
      ]),
      "#3a3e45",
      { depth: 22 },
    );
  const crumbs = Array.from({ length: 16 }, () =>
    s.fill(oval(s.chance.between(-120, 120), s.chance.between(160, 280), s.chance.between(2, 5.5)), "#d9a860", 0.95),
  ).join("");
  return (
    s.form(box(-150, 290, 50, 60, 10), "#b9bec4", { depth: 7 }) +
    s.form(box(100, 290, 50, 60, 10), "#b9bec4", { depth: 7 }) +
    s.form(box(-156, 330, 62, 22, 6), "#3f9a58", { depth: 5 }) +
    s.form(box(94, 330, 62, 22, 6), "#3f9a58", { depth: 5 }) +
    s.form(shell, "#2a2d32", { depth: 34, gleam: 0.5 }) +
    wing(-1) +
    wing(1) +
    arm(-1) +
    arm(1) +
    s.form(pad, "#8b9199", { depth: 30, gleam: 0.4, touch: "cloth" }) +
    s.form(seat, "#8b9199", { depth: 32, gleam: 0.4, touch: "cloth" }) +
    s.form(
      blob([
        [-104, -262],
        [0, -280],
        [104, -262],
        [112, -180],
        [0, -164],
        [-112, -180],
      ]),
      "#a5abb2",
      { depth: 22, touch: "cloth" },
    ) +
    s.tube("M-66 -168L-50 20L-22 130", "#1d1f23", 34, "butt") +
    s.tube("M66 -168L50 20L22 130", "#1d1f23", 34, "butt") +
    s.form(box(44, -150, 46, 130, 16), "#3c4148", { depth: 12, touch: "cloth" }) +
    s.tube("M-34 156C-110 170 -150 150 -180 120M34 156C110 170 150 150 180 120M0 170V262", "#1d1f23", 30, "butt") +
    s.form(box(-46, 100, 92, 84, 22), "#33373d", { depth: 14 }) +
    s.form(oval(0, 146, 24), "#d43a35", { depth: 8 }) +
    s.form(box(-34, 240, 68, 40, 14), "#3c4148", { depth: 9, touch: "cloth" }) +
    s.stitch(
      "M-138 -120C-130 -40 -134 20 -130 44M138 -120C130 -40 134 20 130 44M-160 110C-176 170 -160 230 -136 262M160 110C176 170 160 230 136 262",
      "#c9cdd2",
      3,
    ) +
    crumbs
  );
}

function booster(s: Sketch): string {
  const green = "#5aa650";
  const base = blob([
    [-340, -40],
    [-300, -140],
    [-160, -170],
    [160, -170],
    [300, -140],
    [340, -40],
    [352, 120],
    [300, 210],
    [130, 232],
    [-130, 232],
    [-300, 210],
    [-352, 120],
  ]);
  const seat = blob([
    [-230, -110],
    [0, -136],
    [230, -110],
    [256, 30],
    [220, 150],
    [0, 196],
    [-220, 150],
    [-256, 30],
  ]);
  const arm = (k: number): string =>
    s.form(
      blob([
        [k * 240, -120],
        [k * 316, -130],
        [k * 356, -40],
        [k * 362, 110],
        [k * 318, 180],
        [k * 262, 120],
        [k * 250, 0],
      ]),
      "#454a51",
      { depth: 26, gleam: 0.6 },
    );
  const quilting = [-150, -75, 0, 75, 150]
    .map((x) => `M${x} -134C${x * 1.1} -20 ${x * 1.08} 90 ${x * 0.94} 188`)
    .join("");
  return (
    s.form(base, "#363a40", { depth: 34, gleam: 0.5 }) +
    s.form(seat, green, { depth: 40, gleam: 0.5, touch: "cloth" }) +
    s.ink(quilting, "#22501e", 8, 0.4) +
    s.stitch(quilting, "#d6f0c4", 3, 0.8) +
    s.ink("M-240 -30C-120 10 120 10 240 -30M-244 70C-120 110 120 110 244 70", "#22501e", 6, 0.25) +
    arm(-1) +
    arm(1) +
    s.form(box(-330, -30, 30, 80, 12), green, { depth: 6 }) +
    s.form(box(300, -30, 30, 80, 12), green, { depth: 6 }) +
    s.form(box(-70, 196, 140, 34, 12), "#2a2d32", { depth: 8 }) +
    s.ink(lettering("15 36", -34, 204, 17), "#cfd4da", 3) +
    s.fill(
      blob([
        [60, 20],
        [110, 0],
        [130, 40],
        [90, 70],
      ]),
      "#3d3a28",
      0.2,
    ) +
    s.fill(
      blob([
        [-120, 90],
        [-90, 80],
        [-80, 110],
        [-110, 116],
      ]),
      "#f2ead2",
      0.35,
    )
  );
}

function stroller(s: Sketch): string {
  const frame = "#b9bec4";
  const navy = "#2a3d66";
  const wheel = (x: number, y: number, r: number): string =>
    s.form(oval(x, y, r), "#1c1d20", { depth: r * 0.22 }) +
    s.form(oval(x, y, r * 0.66), "#d5d8dc", { depth: r * 0.14 }) +
    [0, 60, 120].map((a) => place(s.ink(`M${-r * 0.6} 0H${r * 0.6}`, "#6b7076", 6), x, y, a + 20)).join("") +
    s.form(oval(x, y, r * 0.2), "#3a3d42", { depth: 5 });
  const canopy = "M-190 -60C-250 -220 -110 -330 60 -300C110 -290 140 -260 150 -220L10 -60z";
  return (
    s.tube("M170 -250C220 -310 290 -330 330 -300", frame, 18) +
    s.tube("M300 -316L352 -270", "#1d1f22", 34) +
    s.tube("M330 -300L-150 250", frame, 18) +
    s.tube("M-180 -40L230 250", frame, 18) +
    s.tube("M-150 190H220", frame, 13) +
    s.form("M-200 120C-120 190 90 200 190 130L160 210C60 240 -90 240 -160 210z", "#1c2947", {
      depth: 16,
      touch: "cloth",
    }) +
    s.form(
      blob([
        [-180, -70],
        [-60, -100],
        [40, -150],
        [90, -120],
        [40, 20],
        [140, 50],
        [200, 120],
        [130, 150],
        [-60, 130],
        [-170, 70],
        [-196, 0],
      ]),
      navy,
      { depth: 30, gleam: 0.45, touch: "cloth" },
    ) +
    s.ink("M-60 -80C-90 0 -80 60 -40 110C20 120 90 110 160 110", "#131d36", 7, 0.8) +
    s.stitch("M-150 -50C-170 20 -150 60 -110 90", "#8aa0cf", 3) +
    s.tube("M-100 -40L-10 40M-20 -80L10 40L60 90", "#131722", 16) +
    s.form(box(-20, 26, 44, 38, 10), "#3a3d42", { depth: 7 }) +
    s.form(canopy, navy, { depth: 30, gleam: 0.5, touch: "cloth" }) +
    s.ink(
      "M10 -60C-60 -160 -100 -230 -120 -268M10 -60C0 -160 -10 -250 -20 -304M10 -60C50 -140 90 -220 110 -268",
      "#131d36",
      7,
      0.7,
    ) +
    s.ink("M-196 -66L20 -56", "#c2cbe0", 8, 0.9) +
    s.tube("M20 60C120 20 210 20 236 70", "#1d1f22", 26) +
    s.form("M244 -206H310L300 -110H254z", "#3a3d42", { depth: 9 }) +
    s.form(oval(277, -206, 34, 11), "#1d1f22", { depth: 4 }) +
    s.ink("M246 -180C230 -170 226 -160 222 -150", "#3a3d42", 9) +
    wheel(-170, 256, 66) +
    wheel(240, 262, 58) +
    wheel(-84, 276, 60) +
    wheel(176, 288, 46)
  );
}

function skis(s: Sketch): string {
  const blue = "#2f6fb4";
  const bag = blob([
    [-410, -30],
    [-360, -70],
    [-120, -84],
    [200, -80],
    [370, -60],
    [412, -10],
    [400, 40],
    [330, 72],
    [0, 86],
    [-300, 76],
    [-400, 30],
  ]);
  const strap = (x: number): string =>
    s.form(box(x, -90, 40, 182, 6), "#1e2023", { depth: 7 }) +
    s.form(box(x - 10, -20, 60, 42, 10), "#3d4147", { depth: 7 });
  const ski =
    s.form("M300 -30H408C440 -34 452 -60 446 -76C466 -50 456 0 404 8H300z", "#e8742a", { depth: 8 }) +
    s.form("M300 16H410C446 16 460 -10 456 -28C472 0 458 46 404 50H300z", "#f4f4f0", { depth: 8 });
  return (
    ski +
    s.form(bag, blue, { depth: 34, gleam: 0.5, touch: "cloth" }) +
    s.ink("M-390 -16C-160 -40 160 -40 396 -14", "#123a66", 13) +
    s.ink("M-390 -16C-160 -40 160 -40 396 -14", "#d8dde3", 4, 0.9, "5 6") +
    s.form(box(-330, -36, 18, 44, 5), "#d8dde3", { depth: 4 }) +
    s.fill("M-140 30L-60 -6L-20 18L40 -14L150 44C40 66 -60 64 -140 56z", "#ffffff", 0.9) +
    s.fill("M-60 -6L-84 8L-64 6L-50 16L-40 6L-28 14z", "#8fbce6") +
    s.fill("M40 -14L14 0L36 2L50 12L66 2z", "#8fbce6") +
    s.tube("M-170 -60C-150 -170 70 -170 90 -62", "#1e2023", 24) +
    s.form(box(-80, -164, 90, 38, 16), "#3d4147", { depth: 10 }) +
    strap(-250) +
    strap(210) +
    s.ink(
      "M-380 50C-240 80 -60 84 60 84M-300 60C-290 40 -300 10 -320 0M330 56C320 30 330 0 350 -10",
      "#123a66",
      7,
      0.35,
    ) +
    s.form(box(-396, 4, 70, 44, 6), "#f6f2e6", { depth: 4 }) +
    s.ink("M-384 18h44M-384 32h30", "#7b6f5a", 4)
  );
}

function putter(s: Sketch): string {
  return (
    s.tube("M-330 190L330 -220", "#cdd2d8", 13) +
    s.ink("M-330 186L330 -224", "#ffffff", 3, 0.8) +
    [0.35, 0.42, 0.49, 0.56]
      .map((k) => place(s.fill(box(-7, -2, 14, 4), "#7d848c", 0.8), -330 + 660 * k, 190 - 410 * k, 58))
      .join("") +
    place(
      s.form(
        blob([
          [-16, -20],
          [230, -24],
          [250, 0],
          [230, 24],
          [-16, 20],
        ]),
        "#c33132",
        { depth: 12, touch: "leather" },
      ) +
        s.fill(box(40, -24, 120, 48), "#f4f1ea", 0.95) +
        s.ink("M0 -12L20 14M30 -14L50 14M176 -14L196 14M204 -14L224 14", "#7d1416", 4, 0.6) +
        s.form(box(238, -18, 16, 36, 7), "#1c1d20", { depth: 5 }),
      160,
      -114,
      -32,
    ) +
    place(
      s.form(box(-150, -46, 236, 92, 16), "#d3d7dc", { depth: 12, gleam: 0.9 }) +
        s.form(box(-140, 8, 216, 30, 6), "#8c939b", { depth: 5 }) +
        s.ink("M-30 -40V6", "#c33132", 6) +
        s.form(oval(40, -18, 7), "#6d747c", { depth: 2 }) +
        s.form(oval(-100, -18, 7), "#6d747c", { depth: 2 }) +
        s.scratches(-140, -40, 210, 80, 8, "#5d646c", 0.6),
      -300,
      196,
      -12,
    ) +
    place(
      s.form(
        blob([
          [-130, -70],
          [60, -86],
          [150, -54],
          [160, 40],
          [80, 86],
          [-120, 72],
          [-160, 0],
        ]),
        "#25272c",
        { depth: 30, gleam: 0.4, touch: "leather" },
      ) +
        s.stitch(
          blob([
            [-116, -56],
            [54, -70],
            [134, -44],
            [142, 32],
            [72, 70],
            [-108, 58],
            [-144, 0],
          ]),
          "#c33132",
          4,
        ) +
        s.form(oval(0, 0, 44), "#f2efe6", { depth: 8, gleam: 0.8 }) +
        s.fill("M-14 4C-20 -14 -8 -20 0 -18C8 -20 20 -14 14 4z", "#8d4aa8") +
        s.ink("M-12 -20L-8 -6M0 -26V-8M12 -20L8 -6", "#8d4aa8", 4) +
        s.fill(oval(0, 8, 15, 10), "#4f8a4a") +
        s.ink("M0 16V34M0 24L-14 16M0 28L14 18", "#4f8a4a", 5),
      200,
      170,
      14,
    )
  );
}

function ukulele(s: Sketch): string {
  const body = blob([
    [-410, 0],
    [-380, -120],
    [-290, -170],
    [-190, -134],
    [-120, -96],
    [-40, -122],
    [20, -100],
    [48, 0],
    [20, 100],
    [-40, 122],
    [-120, 96],
    [-190, 134],
    [-290, 170],
    [-380, 120],
  ]);
  const honey = "#c98a45";
  const grain = Array.from(
    { length: 16 },
    (_, i) => `M-420 ${-160 + i * 21}C-300 ${-170 + i * 22} -100 ${-150 + i * 20} 60 ${-156 + i * 21}`,
  ).join("");
  const frets = Array.from({ length: 12 }, (_, i) => s.fill(box(48 + i * (26 - i * 0.7), -30, 4, 60), "#d9dce0")).join(
    "",
  );
  const strings = [-18, -6, 6, 18]
    .map((y, i) => s.ink(`M-300 ${y}L372 ${y * 0.8}`, i === 2 ? "#c8332e" : "#f6f2e6", 2.6, 0.95))
    .join("");
  const peg = (x: number, y: number): string =>
    s.form(box(x - 7, y < 0 ? y : y - 30, 14, 30, 4), "#c9cdd2", { depth: 4 }) +
    s.form(oval(x, y, 17, 12), "#f4eee0", { depth: 6 });
  return (
    peg(366, -66) +
    peg(412, -62) +
    peg(366, 66) +
    peg(412, 62) +
    s.form(
      blob([
        [336, -34],
        [356, -46],
        [440, -40],
        [452, 0],
        [440, 40],
        [356, 46],
        [336, 34],
      ]),
      "#7a4a22",
      { depth: 9 },
    ) +
    s.form(body, honey, { depth: 24, gleam: 0.55, inside: s.ink(grain, "#7a4716", 4, 0.22) }) +
    s.ink(body, "#6d3d14", 7, 0.8) +
    s.ink(
      blob([
        [-396, 0],
        [-368, -114],
        [-288, -158],
        [-192, -122],
        [-120, -84],
        [-40, -110],
        [10, -90],
        [36, 0],
        [10, 90],
        [-40, 110],
        [-120, 84],
        [-192, 122],
        [-288, 158],
        [-368, 114],
      ]),
      "#f2d8a8",
      3,
      0.8,
    ) +
    s.form(box(-60, -31, 400, 62, 5), "#4a2a14", { depth: 7 }) +
    frets +
    [126, 196, 258].map((x) => s.fill(oval(x, 0, 6), "#f4eee0")).join("") +
    s.ink(oval(-120, 0, 74), "#4a2a14", 9) +
    s.ink(oval(-120, 0, 66), "#f2d8a8", 4) +
    s.form(oval(-120, 0, 60), "#1d0f06", { depth: 22, gleam: 0, dusk: 0.8 }) +
    s.fill(box(-150, -20, 62, 44, 3), "#efe3c6", 0.75) +
    s.ink("M-128 -2m-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M-119 -16v-5M-119 12v6M-136 -2h-6M-102 -2h6", "#d98a1e", 3) +
    s.form(box(-316, -48, 36, 96, 8), "#4a2a14", { depth: 8 }) +
    s.form(box(-296, -34, 8, 68, 3), "#f4eee0", { depth: 2 }) +
    s.form(box(328, -28, 10, 56, 3), "#f4eee0", { depth: 3 }) +
    strings +
    s.scratches(-380, -120, 220, 240, 9, "#fff2d8", 0.5)
  );
}

function violinCase(s: Sketch): string {
  const shape = blob([
    [-420, 20],
    [-400, -100],
    [-320, -166],
    [-210, -150],
    [-130, -104],
    [-40, -110],
    [70, -120],
    [170, -74],
    [300, -58],
    [404, -40],
    [420, 20],
    [404, 66],
    [300, 84],
    [170, 100],
    [70, 150],
    [-40, 140],
    [-130, 130],
    [-210, 180],
    [-320, 200],
    [-400, 140],
  ]);
  const inner = blob([
    [-396, 20],
    [-378, -88],
    [-314, -146],
    [-214, -130],
    [-132, -84],
    [-40, -90],
    [66, -98],
    [168, -54],
    [300, -40],
    [390, -24],
    [402, 20],
    [390, 50],
    [300, 66],
    [168, 82],
    [66, 128],
    [-40, 120],
    [-132, 110],
    [-214, 160],
    [-314, 180],
    [-378, 128],
  ]);
  const latch = (x: number, y: number): string =>
    s.form(box(x - 26, y - 22, 52, 44, 7), "#d3ad5a", { depth: 7, gleam: 0.9 }) +
    s.form(box(x - 10, y - 12, 20, 32, 5), "#a77f2c", { depth: 5 });
  return (
    s.tube("M-90 150C-90 250 60 250 60 146", "#1b1c1f", 26) +
    s.form(box(-62, 206, 94, 40, 18), "#3c2a1e", { depth: 11, touch: "leather" }) +
    s.form(box(-110, 128, 40, 30, 6), "#d3ad5a", { depth: 6 }) +
    s.form(box(42, 128, 40, 30, 6), "#d3ad5a", { depth: 6 }) +
    s.form(shape, "#292b30", { depth: 44, gleam: 0.5, touch: "leather" }) +
    s.ink(inner, "#0c0d0f", 6, 0.8) +
    s.stitch(inner, "#9a7b4a", 3, 0.8) +
    latch(-250, 172) +
    latch(190, 96) +
    s.ink("M-300 -120C-190 -96 -100 -60 -20 -62C80 -70 160 -30 280 -14", "#ffffff", 14, 0.1) +
    place(
      s.form(
        lines(
          [
            [-60, -24],
            [60, -24],
            [60, 34],
            [-60, 34],
          ],
          true,
        ),
        "#8a5430",
        { depth: 7, touch: "leather" },
      ) +
        s.form(box(-46, -12, 92, 34, 4), "#f4ecd8", { depth: 3 }) +
        s.ink("M-34 4C-24 -6 -14 12 -4 2S20 10 34 0", "#4a4238", 4) +
        s.tube("M-60 0C-90 -10 -100 30 -70 60", "#6b3f22", 9),
      96,
      190,
      12,
    ) +
    place(
      s.form(oval(0, 0, 44), "#e9e2d0", { depth: 3, dusk: 0.2 }) +
        s.ink("M6 -26V12M6 -26L22 -20V16", "#5a3a6b", 7) +
        s.fill(oval(-3, 14, 11, 8) + oval(13, 18, 11, 8), "#5a3a6b"),
      -300,
      20,
      -12,
    ) +
    s.scratches(-380, -120, 740, 260, 20, "#ffffff", 0.22)
  );
}

function walkingStick(s: Sketch): string {
  const wood = "#5e3519";
  const crook = "M-420 0H250C330 0 400 -30 402 -104C404 -176 300 -190 280 -118";
  return (
    s.form(box(-452, -20, 62, 40, 13), "#26272a", { depth: 9 }) +
    s.ink("M-440 -14V14M-426 -16V16M-412 -16V16", "#0c0d0e", 4, 0.8) +
    s.ink(crook, "#1e0f06", 42, 0.0) +
    s.tube(crook, wood, 36) +
    s.ink("M-390 6C-200 -4 -60 10 100 2M-300 -6C-150 2 0 -8 140 -4M230 6C320 4 376 -36 384 -92", "#2d170a", 4, 0.6) +
    s.ink("M-380 -10C-100 -12 100 -12 250 -10C320 -12 380 -40 388 -100", "#d9a066", 4, 0.5) +
    [-310, -180, -40, 80].map((x) => s.fill(oval(x, 3, 13, 8), "#2d170a", 0.6)).join("") +
    s.form(box(150, -24, 66, 48, 7), "#cfd4da", { depth: 11, gleam: 0.9 }) +
    s.ink("M158 -14h50M158 14h50", "#7d858d", 3) +
    s.ink("M164 2C170 -8 174 8 180 0S190 6 194 -2S200 4 204 0", "#5d656d", 3)
  );
}

function artTube(s: Sketch): string {
  const strap = curve([
    [-330, -70],
    [-260, -220],
    [0, -270],
    [250, -220],
    [330, -64],
  ]);
  return (
    s.tube(strap, "#c2372f", 26) +
    s.stitch(strap, "#f4c9b8", 2.6, 0.8) +
    s.form(box(-40, -290, 90, 46, 14), "#2a2c30", { depth: 10, touch: "cloth" }) +
    s.form(box(-420, -80, 840, 160, 26), "#2c2f34", { depth: 46, gleam: 0.5 }) +
    Array.from(
      { length: 15 },
      (_, i) =>
        s.fill(box(-280 + i * 26, -80, 6, 160), "#0c0d0f", 0.5) +
        s.fill(box(-274 + i * 26, -80, 4, 160), "#ffffff", 0.1),
    ).join("") +
    s.form(box(-436, -90, 110, 180, 24), "#1d1f22", { depth: 44, gleam: 0.5 }) +
    s.form(box(326, -90, 110, 180, 24), "#1d1f22", { depth: 44, gleam: 0.5 }) +
    [-420, -400, -380, -360, 344, 364, 384, 404].map((x) => s.ink(`M${x} -78V78`, "#000000", 4, 0.6)).join("") +
    s.form(box(-350, -110, 44, 46, 8), "#c9cdd2", { depth: 7 }) +
    s.form(box(306, -110, 44, 46, 8), "#c9cdd2", { depth: 7 }) +
    s.form(
      lines(
        [
          [130, -50],
          [300, -50],
          [300, 54],
          [130, 54],
        ],
        true,
      ),
      "#f3ecda",
      { depth: 5, touch: "paper" },
    ) +
    s.ink("M148 -24C170 -38 190 -8 210 -24S250 -12 280 -26M148 4h104M148 28h72", "#3a3f58", 5) +
    s.ink(oval(266, 26, 17), "#b8342c", 5) +
    s.ink("M258 22l16 10M266 14v24", "#b8342c", 4) +
    s.scratches(-400, -60, 760, 120, 16, "#ffffff", 0.28)
  );
}

function dogHarness(s: Sketch): string {
  const red = "#cf3035";
  const vest = blob([
    [-250, -130],
    [-90, -190],
    [90, -190],
    [250, -130],
    [300, 0],
    [230, 120],
    [90, 90],
    [0, 60],
    [-90, 90],
    [-230, 120],
    [-300, 0],
  ]);
  const lead = curve([
    [0, -120],
    [60, -230],
    [220, -290],
    [390, -220],
    [400, -40],
    [330, 130],
    [210, 240],
    [60, 280],
    [-120, 270],
    [-260, 300],
    [-340, 250],
    [-300, 190],
    [-220, 230],
    [-260, 290],
  ]);
  const buckle = (x: number): string =>
    s.form(box(x - 44, 176, 88, 56, 14), "#26282c", { depth: 11 }) + s.fill(box(x - 22, 186, 44, 12, 5), "#54585e");
  const hairs = Array.from({ length: 60 }, () => {
    const [x, y] = [s.chance.between(-260, 260), s.chance.between(-160, 90)];
    return `M${x} ${y}q${s.chance.between(-14, 14)} ${s.chance.between(-10, 10)} ${s.chance.between(-26, 26)} ${s.chance.between(-8, 8)}`;
  }).join("");
  const bone = "M-48 -14C-66 -40 -100 -22 -86 0C-100 22 -66 40 -48 14H48C66 40 100 22 86 0C100 -22 66 -40 48 -14z";
  return (
    s.ink(lead, "#1b0c08", 26, 0.2) +
    s.tube(lead, "#2c2e33", 24) +
    s.stitch(lead, "#cf3035", 3) +
    s.tube("M-250 90C-280 150 -230 200 -130 206M250 90C280 150 230 200 130 206", "#26282c", 34, "butt") +
    s.tube("M-130 206H130", "#26282c", 34, "butt") +
    buckle(-100) +
    buckle(100) +
    s.form(vest, red, { depth: 32, gleam: 0.5, touch: "cloth" }) +
    s.ink(
      blob([
        [-236, -118],
        [-86, -172],
        [86, -172],
        [236, -118],
        [280, 0],
        [218, 102],
        [92, 72],
        [0, 42],
        [-92, 72],
        [-218, 102],
        [-280, 0],
      ]),
      "#26282c",
      12,
      0.9,
    ) +
    s.stitch(
      blob([
        [-222, -108],
        [-82, -158],
        [82, -158],
        [222, -108],
        [262, 0],
        [206, 88],
        [90, 58],
        [0, 28],
        [-90, 58],
        [-206, 88],
        [-262, 0],
      ]),
      "#ffd9cc",
      3,
    ) +
    s.form(
      blob([
        [-120, -60],
        [0, -86],
        [120, -60],
        [126, 0],
        [0, -20],
        [-126, 0],
      ]),
      "#e9edf0",
      { depth: 6, gleam: 0.9 },
    ) +
    s.tube("M-90 -176C-80 -230 80 -230 90 -176", "#26282c", 24) +
    s.tube(oval(0, -124, 26, 22), "#c9ced4", 10) +
    s.ink(hairs, "#e8d3ac", 2.4, 0.75) +
    place(
      s.tube("M0 -46C-14 -40 -14 -20 0 -16C14 -20 14 -40 0 -46", "#c9ced4", 6) +
        s.form(bone, "#dba93f", { depth: 9, gleam: 0.8 }) +
        s.ink("M-40 0C-30 -12 -22 10 -12 0S6 8 16 -2S34 6 42 0", "#7c5612", 4.4),
      0,
      128,
      8,
    )
  );
}

function drillCase(s: Sketch): string {
  const teal = "#1497a0";
  const drill =
    s.form(
      blob([
        [-180, -130],
        [60, -140],
        [110, -110],
        [110, -30],
        [60, 0],
        [-40, -4],
        [-60, 20],
        [-40, 150],
        [-100, 170],
        [-160, 150],
        [-150, 10],
        [-190, -20],
        [-206, -80],
      ]),
      teal,
      { depth: 26, gleam: 0.6 },
    ) +
    s.form(
      lines(
        [
          [106, -120],
          [160, -108],
          [160, -36],
          [106, -24],
        ],
        true,
      ),
      "#2a2d31",
      { depth: 12 },
    ) +
    s.form(
      lines(
        [
          [158, -100],
          [210, -88],
          [216, -56],
          [158, -44],
        ],
        true,
      ),
      "#45494f",
      { depth: 9 },
    ) +
    s.ink("M166 -96V-48M180 -94V-50M194 -90V-54", "#15171a", 4) +
    s.form(box(214, -80, 36, 16, 4), "#b9bec4", { depth: 5 }) +
    s.form(
      blob([
        [-44, 0],
        [-20, -4],
        [-14, 34],
        [-40, 44],
      ]),
      "#1c1e21",
      { depth: 7 },
    ) +
    s.form(
      blob([
        [-150, 30],
        [-110, 20],
        [-70, 40],
        [-60, 140],
        [-110, 150],
        [-150, 130],
      ]),
      "#26292d",
      { depth: 10, touch: "leather" },
    ) +
    s.form(box(-200, 146, 190, 76, 16), "#1c1e21", { depth: 14 }) +
    s.form(box(-190, 160, 60, 24, 6), teal, { depth: 5 }) +
    [0, 1, 2].map((i) => s.fill(oval(-100 + i * 24, 184, 6), i < 2 ? "#7fe0a0" : "#3d4147")).join("") +
    s.ink("M-160 -104H40", "#0a5f66", 6) +
    s.fill(box(-140, -90, 120, 40, 8), "#e7f4f4", 0.9) +
    s.ink(lettering("18V", -118, -82, 24), "#0a5f66", 5);
  const bits = [0, 1, 2, 3, 4]
    .map(
      (i) =>
        s.form(box(256, 20 + i * 34, 96 - i * 8, 16, 5), "#b9bec4", { depth: 5 }) +
        s.form(box(240, 16 + i * 34, 26, 24, 5), ["#c93a34", "#e2b13a", "#3f9a58", "#3f6fa8", "#c93a34"][i] ?? "#888", {
          depth: 5,
        }),
    )
    .join("");
  return (
    s.form(box(-400, -262, 800, 62, 24), "#10757c", { depth: 18 }) +
    s.form(box(-110, -316, 220, 70, 28), "#1c1e21", { depth: 16 }) +
    s.fill(box(-70, -290, 140, 30, 14), "#6b5238") +
    s.form(box(-410, -222, 820, 512, 44), "#128089", { depth: 30, gleam: 0.6 }) +
    s.form(box(-374, -188, 748, 446, 28), "#202327", { depth: 8, gleam: 0.2 }) +
    s.fill(box(-362, -176, 724, 422, 24), "#16181b") +
    s.form(
      blob([
        [-270, -150],
        [180, -160],
        [290, -110],
        [270, -20],
        [120, 20],
        [40, 240],
        [-280, 240],
        [-300, 0],
      ]),
      "#1d2024",
      { depth: 16, gleam: 0.1, dusk: 0.6 },
    ) +
    place(s.cast(box(-200, -130, 300, 300, 60), 16, 0.4) + drill, -50, -4, -4) +
    s.form(box(226, 2, 140, 196, 14), "#26292d", { depth: 7, gleam: 0.2 }) +
    bits +
    s.form(box(70, 130, 120, 90, 14), "#101214", { depth: 10, gleam: 0.1 }) +
    s.form(box(-200, 262, 90, 40, 10), "#1c1e21", { depth: 9 }) +
    s.form(box(110, 262, 90, 40, 10), "#1c1e21", { depth: 9 }) +
    place(
      s.form(box(-96, -18, 192, 36, 3), "#f2e5b8", { depth: 3, dusk: 0.2 }) +
        s.ink(lettering("BRANDT 3", -70, -9, 18), "#4a4230", 3.6),
      -200,
      -228,
      -1.5,
    ) +
    s.scratches(-390, -210, 780, 480, 14, "#cdeef0", 0.3)
  );
}

export const outdoors = {
  "car-seat": { on: ["oak", "carpet", "terrazzo"], tilt: [-8, 8], lift: 1.6, scale: 0.94, draw: carSeat },
  "booster-seat": { on: ["terrazzo", "oak", "linen"], tilt: [-10, 10], lift: 1.4, draw: booster },
  stroller: { on: ["terrazzo", "linen", "oak"], tilt: [-5, 5], lift: 1.5, scale: 0.94, draw: stroller },
  skis: { on: ["oak", "terrazzo", "linen"], tilt: [-24, -10], lift: 1.2, draw: skis },
  "golf-putter": { on: ["oak", "linen", "felt"], tilt: [-6, 8], lift: 0.8, draw: putter },
  ukulele: { on: ["carpet", "linen", "terrazzo"], tilt: [-26, -12], lift: 1.2, draw: ukulele },
  "violin-case": { on: ["carpet", "oak", "linen"], tilt: [-16, 8], lift: 1.5, draw: violinCase },
  "walking-stick": { on: ["linen", "terrazzo", "felt"], tilt: [-30, -16], lift: 0.8, draw: walkingStick },
  "art-tube": { on: ["oak", "linen", "terrazzo"], tilt: [-18, 12], lift: 1.4, draw: artTube },
  "dog-harness": { on: ["oak", "linen", "car-seat"], tilt: [-10, 10], lift: 0.8, scale: 0.96, draw: dogHarness },
  "drill-case": { on: ["oak", "linen", "walnut"], tilt: [-8, 8], lift: 1.4, scale: 0.95, draw: drillCase },
} as const satisfies Record<string, Drawing>;
