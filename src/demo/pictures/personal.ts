import { blob, box, curve, lettering, lines, oval, type Point, place, type Sketch, tone } from "./kit.ts";
import type { Drawing } from "./scene.ts";

function keys(s: Sketch): string {
  const orange = "#ee7d22";
  const key = (colour: string, turn: number, length: number, cap?: string): string => {
    let teeth = "M-11 50";
    for (let y = 64; y < length; y += 20) teeth += `L${-11 - s.chance.between(2, 12)} ${y}L-11 ${y + 10}`;
    const blade = `${teeth}L-6 ${length + 12}L6 ${length + 12}L12 ${length}L12 50z`;
    return place(
      s.form(blade, colour, { depth: 5, gleam: 0.8 }) +
        s.ink(`M3 60V${length - 6}`, tone(colour, -0.4), 4, 0.7) +
        s.form(oval(0, 16, 52, 46), cap ?? colour, { depth: 12, gleam: 0.7 }) +
        s.form(oval(0, -6, 14, 12), "#3a2c1e", { depth: 5, gleam: 0 }),
      0,
      0,
      turn,
    );
  };
  const strap = curve([
    [10, -70],
    [-110, -150],
    [-330, -190],
    [-400, -60],
    [-320, 80],
    [-200, 30],
    [-230, -110],
    [-90, -200],
    [0, -120],
  ]);
  return (
    s.ink(strap, "#201005", 44, 0.18) +
    s.ink(strap, tone(orange, -0.35), 40) +
    s.ink(strap, orange, 33) +
    s.stitch(strap, "#ffe3c2", 3, 0.8) +
    s.form(box(-26, -128, 50, 66, 8), "#2c2e33", { depth: 8 }) +
    s.tube("M0 -66C-34 -60 -34 -16 0 -14C34 -16 34 -60 0 -66", "#c7ccd2", 10) +
    s.tube(oval(24, 18, 50), "#c7ccd2", 9) +
    place(
      place(key("#c4c9cf", -64, 240), 44, -6) +
        place(key("#b98f45", -26, 186), 30, 24) +
        place(key("#cfd3d8", 12, 262, "#3f9a58"), -4, 34) +
        place(key("#c4c9cf", 50, 250), -40, 18),
      40,
      66,
    ) +
    place(
      s.form(oval(0, 0, 40), "#e8c24d", { depth: 6, gleam: 0.7 }) +
        [0, 90, 180, 270].map((a) => place(s.fill(oval(0, -13, 12, 13), "#2f8450"), 0, 0, a + 45)).join("") +
        s.ink("M0 4C2 16 8 22 14 26", "#2f8450", 5),
      124,
      44,
    )
  );
}

function passport(s: Sketch): string {
  const cover = box(-225, -305, 450, 610, 26);
  const gold = "#e2bd6a";
  const rays = Array.from({ length: 16 }, (_, i) => place(s.ink("M0 -112V-96", gold, 6), 0, -30, i * 22.5)).join("");
  const stub = lines(
    [
      [60, -350],
      [190, -340],
      [176, -260],
      [50, -270],
    ],
    true,
  );
  return (
    s.form(stub, "#f4f0e6", { depth: 4, touch: "paper" }) +
    s.ink("M84 -330h70", "#6f7a86", 6) +
    s.form(box(-219, -296, 450, 608, 26), "#f0e9da", { depth: 6 }) +
    s.ink("M229 -268V280M226 -268V284", "#b9ad94", 1.6) +
    s.form(cover, "#762032", { depth: 14, gleam: 0.3, touch: "leather" }) +
    s.ink("M-190 -300V300", "#3c0d18", 6, 0.5) +
    s.ink(lettering("REPUBLIC", -126, -262, 36), gold, 5.4) +
    rays +
    s.ink(oval(0, -30, 86), gold, 5) +
    s.fill("M-60 10C-40 -14 -20 -10 0 6C20 -10 40 -14 60 10C40 4 20 6 0 22C-20 6 -40 4 -60 10z", gold) +
    s.fill(
      lines(
        [
          [-7, 0],
          [-11, -58],
          [11, -58],
          [7, 0],
        ],
        true,
      ) +
        lines(
          [
            [-16, -60],
            [16, -60],
            [0, -80],
          ],
          true,
        ),
      gold,
    ) +
    s.ink("M-28 -66L-62 -78M-28 -60L-62 -56M28 -66L62 -78M28 -60L62 -56", gold, 4) +
    s.ink(lettering("PASSPORT", -126, 118, 36), gold, 5.4) +
    s.ink(box(-34, 196, 68, 48, 6), gold, 5) +
    s.fill(oval(0, 220, 13), gold) +
    s.ink("M-34 220H-14M14 220H34", gold, 5) +
    s.scratches(-200, -280, 400, 560, 14, "#f2d6d0", 0.28) +
    s.ink("M196 280l26 -30", "#d9a0a0", 5, 0.5)
  );
}

function watch(s: Sketch): string {
  const steel = "#c3c8ce";
  const link = (y: number, w: number): string =>
    s.form(box(-w, y, w * 2, 44, 9), steel, { depth: 8, gleam: 0.8 }) +
    s.form(box(-w * 0.38, y + 1, w * 0.76, 42, 7), tone(steel, 0.3), { depth: 6, gleam: 0.9 });
  let band = "";
  for (let i = 0; i < 5; i++) band += link(-186 - i * 47, 86 - i * 5) + link(142 + i * 47, 86 - i * 5);
  let marks = "";
  for (let i = 0; i < 12; i++) marks += place(s.fill(box(-5, -122, 10, i % 3 ? 22 : 32, 2), "#2b2f36"), 0, 0, i * 30);
  let minutes = "";
  for (let i = 0; i < 60; i++) minutes += place(s.fill(box(-1, -134, 2, 8), "#5a6068"), 0, 0, i * 6);
  const knurl = Array.from({ length: 60 }, (_, i) =>
    place(s.fill(box(-2, -176, 4, 12), "#5d636b", 0.7), 0, 0, i * 6),
  ).join("");
  return (
    band +
    s.form(
      lines(
        [
          [-92, -150],
          [92, -150],
          [120, -90],
          [-120, -90],
        ],
        true,
      ),
      steel,
      { depth: 9 },
    ) +
    s.form(
      lines(
        [
          [-92, 150],
          [92, 150],
          [120, 90],
          [-120, 90],
        ],
        true,
      ),
      steel,
      { depth: 9 },
    ) +
    s.form(box(168, -24, 36, 48, 9), steel, { depth: 8 }) +
    s.form(oval(0, 0, 178), steel, { depth: 16, gleam: 0.9 }) +
    knurl +
    s.fill(oval(0, 0, 148), "#2a2d33") +
    s.fill(
      oval(0, 0, 143),
      s.glow(
        [
          [0, "#ffffff"],
          [0.8, "#f0efea"],
          [1, "#d9d8d2"],
        ],
        0.45,
        0.4,
        0.6,
      ),
    ) +
    minutes +
    marks +
    s.fill(box(86, -14, 40, 28, 3), "#ffffff") +
    s.ink(box(86, -14, 40, 28, 3), "#8d949c", 2) +
    s.ink(lettering("14", 95, -8, 16), "#2b2f36", 2.6) +
    s.ink("M-34 52h68M-20 64h40", "#8d949c", 4) +
    place(s.cast(box(-6, -84, 12, 96, 5), 4, 0.4) + s.fill(box(-7, -84, 14, 98, 6), "#2b2f36"), 0, 0, -58) +
    place(s.cast(box(-4, -118, 8, 130, 4), 4, 0.4) + s.fill(box(-5, -118, 10, 132, 5), "#2b2f36"), 0, 0, 62) +
    place(s.fill(box(-1.6, -128, 3.2, 160, 1), "#b8332d"), 0, 0, 205) +
    s.form(oval(0, 0, 10), "#9aa0a8", { depth: 4 }) +
    s.glass(oval(0, 0, 146), 0.5) +
    s.scratches(-120, -120, 240, 240, 6, "#8d949c", 0.4)
  );
}

function ring(s: Sketch): string {
  const gold = "#dca73c";
  const band = `${oval(0, 60, 235, 200)}`;
  const facets = "M0 -196L62 -150L40 -92L0 -70L-40 -92L-62 -150z";
  return (
    s.ink(oval(0, 60, 235, 200), "#7a5412", 58) +
    s.ink(band, gold, 50) +
    s.ink(oval(-3, 54, 235, 200), "#f7d987", 22, 0.9) +
    s.ink(oval(-5, 50, 236, 201), "#fff6d6", 8, 0.9) +
    s.ink("M-190 160C-130 236 130 236 190 160", "#8a5f17", 10, 0.45) +
    s.ink("M-150 176C-80 222 80 222 150 176", "#6d4810", 4, 0.7, "9 7 3 7") +
    s.form(
      lines(
        [
          [-44, -116],
          [44, -116],
          [64, -160],
          [-64, -160],
        ],
        true,
      ),
      gold,
      { depth: 9, gleam: 0.9 },
    ) +
    s.form(facets, "#a9dcf0", { depth: 5, gleam: 0.9 }) +
    s.fill("M0 -196L24 -150L0 -130L-24 -150z", "#e9f9ff") +
    s.fill("M24 -150L62 -150L40 -92z", "#7cc0dc") +
    s.fill("M-24 -150L-62 -150L-40 -92z", "#8fd0e8") +
    s.fill("M-24 -150L24 -150L0 -70z", "#c4ebf8") +
    s.ink("M0 -196L-24 -150L0 -70L24 -150zM-62 -150H62", "#ffffff", 2.4, 0.8) +
    [
      [-56, -160],
      [56, -160],
      [-42, -96],
      [42, -96],
    ]
      .map(([x = 0, y = 0]) => s.form(oval(x, y, 12, 13), "#f0c763", { depth: 5, gleam: 0.9 }))
      .join("") +
    s.fill("M-30 -214l6 16l16 6l-16 6l-6 16l-6 -16l-16 -6l16 -6z", "#ffffff", 0.95)
  );
}

function necklace(s: Sketch): string {
  const path: Point[] = [
    [-10, 110],
    [-90, 60],
    [-220, 30],
    [-330, -60],
    [-310, -200],
    [-150, -250],
    [30, -210],
    [200, -256],
    [330, -170],
    [310, -30],
    [180, 40],
    [70, 70],
    [10, 110],
  ];
  const chain = curve(path);
  const knot = blob([
    [300, -196],
    [330, -210],
    [346, -180],
    [330, -150],
    [300, -160],
  ]);
  const drop = "M0 96C30 150 74 196 74 250A74 74 0 0 1 -74 250C-74 196 -30 150 0 96z";
  return (
    s.ink(chain, "#1b1712", 14, 0.25) +
    s.ink(chain, "#6d747c", 11) +
    s.ink(chain, "#dfe4e9", 9, 1, "10 6") +
    s.ink(chain, "#ffffff", 3, 0.9, "4 12") +
    s.ink(knot, "#dfe4e9", 8, 1, "8 5") +
    s.form(
      blob([
        [-160, -262],
        [-130, -274],
        [-104, -256],
        [-112, -236],
        [-150, -236],
      ]),
      "#cfd5db",
      { depth: 6, gleam: 0.9 },
    ) +
    s.ink("M-140 -262v-16M-128 -266v-17M-116 -262v-14", "#cfd5db", 5) +
    s.tube(oval(0, 96, 15, 17), "#c9cfd6", 7) +
    s.form(drop, "#1f8a5c", { depth: 26, gleam: 0.8 }) +
    s.fill("M-30 214C-34 190 -20 170 -6 152C-4 180 -14 196 -30 214z", "#d7ffe9", 0.8) +
    s.fill(oval(26, 276, 22, 14), "#7fe0b0", 0.35) +
    s.ink("M0 96C30 150 74 196 74 250A74 74 0 0 1 -74 250C-74 196 -30 150 0 96z", "#d5dbe0", 8) +
    s.ink("M0 96C30 150 74 196 74 250A74 74 0 0 1 -74 250C-74 196 -30 150 0 96z", "#ffffff", 2.4, 0.8)
  );
}

function perfume(s: Sketch): string {
  const glass = "M-170 -70C-210 20 -220 180 -160 290H160C220 180 210 20 170 -70C120 -110 -120 -110 -170 -70z";
  const juice = "M-190 70C-196 160 -180 240 -146 274H146C180 240 196 160 190 70C110 84 -110 56 -190 70z";
  const ribs = [-120, -80, -40, 0, 40, 80, 120]
    .map((x) => `M${x} -86C${x * 1.34} 40 ${x * 1.3} 180 ${x * 0.98} 284`)
    .join("");
  return (
    s.form(glass, "#f6e3bd", {
      depth: 26,
      gleam: 0.9,
      dusk: 0.3,
      inside:
        s.fill(
          juice,
          s.sweep([
            [0, "#f2b14c"],
            [1, "#c26a15"],
          ]),
        ) +
        s.ink("M-190 70C-110 56 110 84 190 70", "#fff0cf", 6, 0.9) +
        s.ink(ribs, "#8a4c0c", 5, 0.25) +
        s.ink(ribs, "#ffffff", 3, 0.4),
    }) +
    s.ink(glass, "#ffffff", 4, 0.5) +
    s.fill("M-150 -40C-190 60 -190 180 -150 250L-122 250C-160 170 -156 50 -116 -50z", "#ffffff", 0.45) +
    s.form(box(-56, -140, 112, 56, 10), "#d8a640", { depth: 12, gleam: 0.9 }) +
    s.ink("M-56 -122h112M-56 -104h112", "#8a6216", 3, 0.7) +
    s.form(
      blob([
        [-74, -146],
        [-100, -210],
        [-70, -282],
        [0, -318],
        [70, -282],
        [100, -210],
        [74, -146],
      ]),
      "#e9a63e",
      {
        depth: 26,
        gleam: 0.9,
        inside: s.ink(
          "M0 -310V-150M-40 -296C-60 -240 -56 -190 -40 -150M40 -296C60 -240 56 -190 40 -150",
          "#ffffff",
          4,
          0.5,
        ),
      },
    ) +
    s.fill(
      lines(
        [
          [78, -270],
          [98, -236],
          [66, -246],
        ],
        true,
      ),
      "#fff4dc",
      0.9,
    ) +
    s.form(oval(0, 150, 74, 58), "#fff8e6", { depth: 4, touch: "paper" }) +
    s.ink(oval(0, 150, 62, 46), "#9a6a1e", 3) +
    s.ink(
      "M0 124C-26 128 -26 168 0 180C26 168 26 128 0 124M0 130V190M0 150l-14 -10M0 150l14 -10M0 166l-14 -8M0 166l14 -8",
      "#9a6a1e",
      4,
    ) +
    s.ink("M-56 -112C-110 -90 -130 -40 -150 -10M56 -112C84 -100 96 -80 104 -60", "#7f1d32", 8)
  );
}

function hearingAid(s: Sketch): string {
  const shell = blob([
    [-60, -210],
    [20, -246],
    [96, -200],
    [116, -100],
    [90, 20],
    [40, 110],
    [-20, 150],
    [-70, 120],
    [-70, 60],
    [-30, 0],
    [-20, -80],
    [-46, -140],
  ]);
  return (
    s.ink("M60 -222C160 -300 300 -220 300 -60C300 60 240 140 190 190", "#3a2c20", 12, 0.15) +
    s.ink("M60 -222C160 -300 300 -220 300 -60C300 60 240 140 190 190", "#cfd9de", 13, 0.95) +
    s.ink("M58 -226C158 -304 296 -226 296 -64C296 56 236 136 186 186", "#ffffff", 5, 0.9) +
    s.form(shell, "#dcb68e", { depth: 30, gleam: 0.6 }) +
    s.ink("M-60 70C-30 84 20 90 60 76", "#9c7a56", 4) +
    s.form(
      blob([
        [66, -150],
        [86, -150],
        [92, -70],
        [74, -60],
        [62, -90],
      ]),
      "#caa178",
      { depth: 7 },
    ) +
    s.fill(oval(0, -206, 6) + oval(24, -212, 6), "#6b4f36") +
    s.fill(oval(-44, 118, 12), "#d2302f") +
    s.form(
      blob([
        [158, 160],
        [206, 150],
        [240, 190],
        [226, 244],
        [170, 260],
        [130, 220],
      ]),
      "#eef3f5",
      { depth: 22, gleam: 0.9, dusk: 0.3 },
    ) +
    s.ink(oval(186, 206, 26, 24), "#a9b6bd", 5, 0.8) +
    s.fill(oval(184, 208, 11), "#3a4248", 0.8) +
    s.ink("M170 254C120 300 60 290 40 260", "#d5dee3", 7, 0.95) +
    s.scratches(-30, -190, 100, 260, 5, "#8a6a48", 0.5)
  );
}

function cpapMask(s: Sketch): string {
  const hoseAt = curve([
    [30, 150],
    [110, 230],
    [270, 250],
    [370, 150],
    [350, -20],
    [260, -120],
    [330, -250],
  ]);
  const strap = (d: string): string => s.tube(d, "#8a929b", 38) + s.ink(d, "#5d8fc4", 12, 0.9);
  const cushion = blob([
    [0, -190],
    [70, -140],
    [120, -20],
    [150, 90],
    [90, 170],
    [0, 186],
    [-90, 170],
    [-150, 90],
    [-120, -20],
    [-70, -140],
  ]);
  const frame = blob([
    [0, -150],
    [50, -110],
    [84, -10],
    [104, 70],
    [60, 122],
    [0, 132],
    [-60, 122],
    [-104, 70],
    [-84, -10],
    [-50, -110],
  ]);
  return (
    strap("M-110 100C-240 130 -380 60 -390 -80C-396 -220 -220 -300 -60 -290") +
    strap("M-60 -130C-180 -160 -280 -180 -330 -170") +
    strap("M110 100C200 120 250 60 230 -40C210 -140 120 -280 -60 -290") +
    s.ink(hoseAt, "#2a2320", 50, 0.2) +
    s.ink(hoseAt, "#5f6870", 46) +
    s.ink(hoseAt, "#a9b3bb", 42, 1, "8 7") +
    s.ink(hoseAt, "#e6edf2", 12, 0.7, "8 7") +
    s.ink("M352 30C350 0 336 -40 316 -70", "#ffffff", 48) +
    s.ink("M348 6l-20 -40", "#3a6ea5", 4) +
    s.form(cushion, "#dfe9ef", { depth: 34, gleam: 0.9, dusk: 0.35 }) +
    s.ink(cushion, "#ffffff", 4, 0.7) +
    s.form(frame, "#b7c7d3", { depth: 18, gleam: 0.8 }) +
    s.fill(
      blob([
        [-40, -90],
        [-10, -120],
        [10, -100],
        [-20, 20],
        [-50, 60],
        [-66, 20],
      ]),
      "#ffffff",
      0.5,
    ) +
    s.form(oval(0, 60, 62), "#7f8b95", { depth: 14 }) +
    s.form(oval(0, 60, 40), "#566069", { depth: 10 }) +
    s.form(box(-14, 70, 70, 96, 24), "#8995a0", { depth: 12 }) +
    [-18, 0, 18].map((x) => s.fill(oval(x, 50, 4), "#22282d")).join("") +
    s.form(box(-142, 76, 52, 40, 14), "#4d86c2", { depth: 8 }) +
    s.form(box(90, 76, 52, 40, 14), "#4d86c2", { depth: 8 }) +
    s.form(box(-28, -196, 56, 44, 14), "#c3ced6", { depth: 9 }) +
    s.ink(lettering("M", -9, -184, 20), "#4a5560", 4)
  );
}

function dentureCup(s: Sketch): string {
  const cup = "M-250 -60L-206 220C-200 262 200 262 206 220L250 -60z";
  const teeth = Array.from({ length: 9 }, (_, i) => {
    const a = Math.PI * (1.12 + i * 0.095);
    return s.form(box(Math.cos(a) * 118 - 15, 128 + Math.sin(a) * 84 - 6, 30, 40, 11), "#fbf6ea", { depth: 7 });
  }).join("");
  return (
    s.form(cup, "#4d93c8", { depth: 34, gleam: 0.6 }) +
    s.fill("M-226 10L-200 190C-150 216 150 216 200 190L226 10z", "#ffffff", 0.1) +
    s.form(
      blob([
        [-146, 128],
        [-120, 40],
        [-40, -4],
        [40, -4],
        [120, 40],
        [146, 128],
        [110, 150],
        [60, 84],
        [0, 70],
        [-60, 84],
        [-110, 150],
      ]),
      "#e58f93",
      { depth: 14 },
    ) +
    place(teeth, 0, 4) +
    s.fill("M-236 -50L-200 220C-190 240 -150 246 -130 248L-170 -50z", "#ffffff", 0.22) +
    s.form(box(-290, -110, 580, 70, 30), "#3d82b8", { depth: 16, gleam: 0.6 }) +
    s.form("M-250 -106C-240 -190 240 -190 250 -106z", "#5aa3d6", { depth: 24, gleam: 0.7 }) +
    s.ink("M-270 -66H270", "#245c88", 5, 0.6) +
    s.form(box(-50, -84, 100, 50, 14), "#356fa0", { depth: 9 }) +
    place(
      s.form(box(-60, -30, 120, 60, 10), "#ffffff", { depth: 4 }) +
        s.fill(box(-50, -7, 34, 14) + box(-40, -17, 14, 34), "#c8373a") +
        s.ink("M0 -10h44M0 6h34", "#7b8790", 5),
      120,
      -140,
      5,
    )
  );
}

function medicineBox(s: Sketch): string {
  const days = ["L", "M", "M", "G", "V", "S", "D"];
  let cells = "";
  const pills = ["#f5f2ea", "#e8776a", "#f2c84b", "#8fc6e0", "#f5f2ea"];
  days.forEach((d, i) => {
    const x = -378 + i * 108;
    const full = i >= 3;
    let inside = "";
    if (full)
      for (let k = 0; k < 4; k++)
        inside += place(
          s.form(box(-17, -9, 34, 18, 9), pills[(i + k) % 5] ?? "#fff", { depth: 5 }),
          x + 50 + s.chance.between(-18, 18),
          -20 + k * 26 + s.chance.between(-4, 4),
          s.chance.between(0, 180),
        );
    const open = i === 5;
    cells += s.fill(box(x, -70, 100, 170, 14), "#b8d3e3") + s.fill(box(x + 6, -62, 88, 156, 10), "#8fb3c9") + inside;
    cells += open
      ? place(
          s.form(box(0, -120, 100, 120, 14), "#e6f3fa", { depth: 9, gleam: 0.8 }) +
            s.ink(lettering(d, 34, -84, 42), "#2b6ca3", 9) +
            s.ink("M20 -10l20 -14l10 12l24 -16", "#7a98aa", 4),
          x + 4,
          -76,
          9,
        )
      : s.fill(box(x, -70, 100, 170, 14), "#eaf6fc", full ? 0.45 : 0.8) +
        s.glass(box(x, -70, 100, 170, 14), 0.5) +
        s.ink(lettering(d, x + 34, -20, 44), "#2b6ca3", 9) +
        s.form(box(x + 36, 84, 28, 14, 6), "#cfe4ef", { depth: 4 });
  });
  return s.form(box(-394, -92, 788, 220, 30), "#f4f7f8", { depth: 20, gleam: 0.8, dusk: 0.34 }) + cells;
}

function waterBottle(s: Sketch): string {
  const body =
    "M-120 -150C-120 -190 -86 -200 -78 -220H78C86 -200 120 -190 120 -150V270C120 304 96 312 70 312H-70C-96 312 -120 304 -120 270z";
  const turquoise = "#23a9ab";
  const shade = s.sweep(
    [
      [0, "#0c5f62", 0.55],
      [0.2, "#ffffff", 0.35],
      [0.34, "#ffffff", 0],
      [0.7, "#06393b", 0.1],
      [1, "#06393b", 0.6],
    ],
    0,
  );
  const wave =
    s.form(oval(0, 0, 66), "#f7f2e4", { depth: 3, dusk: 0.2 }) +
    s.fill(
      "M-58 10C-40 -40 10 -46 26 -14C30 -2 12 8 4 -4C8 26 40 22 60 8C52 44 20 62 -6 62C-34 60 -54 40 -58 10z",
      "#2c6fb0",
    );
  const hill =
    s.form(
      lines(
        [
          [-70, 46],
          [-70, -40],
          [0, -66],
          [70, -40],
          [70, 46],
        ],
        true,
      ),
      "#fbe6c4",
      { depth: 3, dusk: 0.2 },
    ) +
    s.fill(
      lines(
        [
          [-60, 40],
          [-16, -30],
          [10, 6],
          [28, -16],
          [60, 40],
        ],
        true,
      ),
      "#5a6f58",
    ) +
    s.fill(
      lines(
        [
          [-16, -30],
          [-30, -8],
          [-14, -12],
          [-6, -4],
          [-2, -12],
        ],
        true,
      ),
      "#ffffff",
    );
  const smile =
    s.form(oval(0, 0, 46), "#f6cd3d", { depth: 3, dusk: 0.2 }) +
    s.fill(oval(-15, -10, 6, 9) + oval(15, -10, 6, 9), "#3b2a12") +
    s.ink("M-22 10Q0 34 22 10", "#3b2a12", 6);
  return (
    s.form(box(-78, -262, 156, 60, 8), "#b9c1c6", { depth: 9, gleam: 0.9 }) +
    s.form(box(-92, -330, 184, 96, 20), "#24272b", { depth: 16 }) +
    s.ink("M-70 -318V-246M-44 -320V-246M-18 -320V-246M8 -320V-246M34 -320V-246M60 -320V-246", "#0f1113", 5, 0.8) +
    s.tube("M-86 -300C-150 -330 -150 -230 -88 -250", "#24272b", 18) +
    s.form(body, turquoise, { depth: 16, touch: "paper", inside: `<path d="${body}" fill="${shade}"/>` }) +
    place(wave, -30, -80, -8) +
    place(hill, 26, 70, 8) +
    place(smile, -44, 190, -10) +
    s.fill(oval(66, 262, 34, 26), "#0b5255", 0.5) +
    s.fill(oval(56, 254, 22, 16), "#7fe0df", 0.3) +
    s.scratches(-100, -120, 200, 400, 16, "#d9f4f3", 0.55) +
    s.form(box(-114, 296, 228, 20, 8), "#b9c1c6", { depth: 6 })
  );
}

function lunchBox(s: Sketch): string {
  const blue = "#3f7fc4";
  const dino = (c: string): string =>
    s.fill(
      "M-70 40C-90 0 -60 -30 -30 -34C-26 -66 0 -84 26 -76C48 -70 50 -48 34 -44C24 -42 14 -44 10 -36C16 -20 30 -14 40 6C60 30 90 30 104 18C98 48 70 56 44 50V66H26V52H-20V66H-40V54C-52 52 -62 50 -70 40z",
      c,
    ) +
    s.fill(
      lines(
        [
          [-62, 0],
          [-66, -26],
          [-44, -22],
        ],
        true,
      ) +
        lines(
          [
            [-40, -24],
            [-38, -52],
            [-20, -36],
          ],
          true,
        ),
      "#f08b2d",
    ) +
    s.fill(oval(24, -62, 5), "#1c2b1a");
  return (
    s.tube("M-110 -186C-110 -300 110 -300 110 -186", "#e8762c", 34) +
    s.form(box(-360, -190, 720, 440, 70), blue, { depth: 36, gleam: 0.6 }) +
    s.ink("M-356 -60H356", "#1f4a7d", 9, 0.8) +
    s.ink("M-356 -53H356", "#ffffff", 4, 0.4) +
    s.form(box(-170, -86, 70, 64, 14), "#e8762c", { depth: 10 }) +
    s.form(box(100, -86, 70, 64, 14), "#e8762c", { depth: 10 }) +
    place(dino("#7cc15a"), -190, 116, 0, 1.35) +
    place(dino("#e5c648"), 60, 140, 0, 1.05) +
    place(dino("#d9705f"), 250, 110, 0, [-0.9, 0.9]) +
    place(dino("#7cc15a"), 10, -122, 0, 0.6) +
    [
      [-300, -130],
      [-210, -140],
      [200, -140],
      [300, -120],
      [-20, 200],
      [-320, 210],
      [330, 200],
    ]
      .map(([x = 0, y = 0]) => s.fill(oval(x, y, 9, 12), "#bfe0f5", 0.7))
      .join("") +
    s.form(box(-76, -168, 20, 8, 4), "#ffffff", { depth: 1 }) +
    place(
      s.form(box(-90, -24, 180, 48, 8), "#fdfbf2", { depth: 4 }) +
        s.ink("M-70 6C-56 -16 -44 12 -30 -6S0 10 12 -8S40 10 60 -4", "#33415c", 4.4),
      240,
      218,
      -3,
    ) +
    s.scratches(-330, -160, 660, 380, 18, "#dbe9f7", 0.4)
  );
}

function book(s: Sketch): string {
  const page = (i: number): string =>
    blob([
      [-226 + i, -300],
      [0, -306],
      [230 + i * 2, -296],
      [236 + i * 2, 0],
      [228 + i * 2, 302],
      [0, 310],
      [-226 + i, 304],
    ]);
  const cover = blob([
    [-236, -306],
    [0, -312],
    [222, -304],
    [228, -100],
    [220, 100],
    [228, 296],
    [180, 316],
    [0, 306],
    [-236, 312],
    [-240, 0],
  ]);
  return (
    [5, 4, 3, 2, 1, 0]
      .map((i) => s.form(page(i * 3), i % 2 ? "#efe4cc" : "#f8f0de", { depth: 3, dusk: 0.25 }))
      .join("") +
    s.form(cover, "#2f6ca8", {
      depth: 14,
      gleam: 0.35,
      touch: "paper",
      inside:
        s.fill(
          box(-240, -320, 480, 380),
          s.sweep([
            [0, "#204d86"],
            [1, "#6fb0d6"],
          ]),
        ) +
        s.form(oval(70, -60, 96), "#f2913a", { depth: 6 }) +
        s.fill("M-250 70C-150 40 -60 90 40 60S190 50 250 70V330H-250z", "#1d4573") +
        s.fill("M-250 140C-150 110 -60 160 40 130S190 120 250 140V330H-250z", "#163a62") +
        s.fill("M-250 210C-150 180 -60 230 40 200S190 190 250 210V330H-250z", "#102d4e") +
        s.fill(
          lines(
            [
              [-140, 96],
              [-20, 96],
              [-44, 128],
              [-116, 128],
            ],
            true,
          ),
          "#f7f0df",
        ) +
        s.fill(
          lines(
            [
              [-84, 88],
              [-84, -20],
              [-20, 88],
            ],
            true,
          ),
          "#f7f0df",
        ) +
        s.fill(
          lines(
            [
              [-94, 88],
              [-94, 10],
              [-136, 88],
            ],
            true,
          ),
          "#e6d8bd",
        ),
    }) +
    s.ink(lettering("EL RIO", -150, -262, 62), "#fdf6e6", 11) +
    s.ink("M-150 -176h160", "#fdf6e6", 5, 0.8) +
    s.ink("M-214 -304V308", "#0c2440", 5, 0.4) +
    s.ink("M-198 -304V308", "#ffffff", 3, 0.3) +
    s.form(
      lines(
        [
          [180, 316],
          [228, 296],
          [196, 258],
        ],
        true,
      ),
      "#f8f0de",
      { depth: 5 },
    ) +
    s.form(
      lines(
        [
          [-40, -330],
          [6, -326],
          [2, -290],
          [-44, -292],
        ],
        true,
      ),
      "#f4d56a",
      { depth: 3 },
    ) +
    s.ink(
      "M-230 250C-140 220 -60 280 40 250S170 236 222 250M-230 -220C-190 -230 -160 -216 -120 -222",
      "#ffffff",
      7,
      0.16,
    ) +
    s.scratches(-210, -280, 420, 560, 12, "#ffffff", 0.3)
  );
}

function notebook(s: Sketch): string {
  const cover = box(-215, -300, 430, 600, 26);
  return (
    [3, 2, 1]
      .map((i) => s.form(box(-208 + i * 3, -294 + i * 3, 430, 598, 20), i % 2 ? "#f3ead4" : "#e3d6b8", { depth: 3 }))
      .join("") +
    s.tube("M-60 300C-64 330 -50 350 -66 372", "#d9b24f", 10) +
    s.form(cover, "#b7262c", { depth: 15, gleam: 0.4, touch: "leather" }) +
    s.ink("M-180 -298V298", "#6d1216", 6, 0.5) +
    s.ink("M140 -300V300", "#1c0a0a", 22, 0.9) +
    s.ink("M136 -300V300", "#6b5a5a", 4, 0.6) +
    s.fill(oval(-30, 90, 84), "#5e0d11", 0.14) +
    s.ink(oval(-30, 90, 84), "#5a0d10", 9, 0.26, "190 30") +
    s.form(
      blob([
        [96, -330],
        [112, -342],
        [128, -326],
        [118, -296],
        [100, -300],
      ]),
      "#9a7fd1",
      { depth: 5 },
    ) +
    s.scratches(-200, -280, 320, 560, 15, "#f4c9c4", 0.35) +
    s.ink("M190 286l18 -22M-200 -288l20 14", "#f0b9b0", 5, 0.5)
  );
}

function wallet(s: Sketch, colour: string): string {
  const body = box(-310, -205, 620, 410, 36);
  const cards = [
    ["#3f6fa8", -40],
    ["#d5a53c", -22],
    ["#f0ece2", -6],
  ]
    .map(([c, y]) => s.form(box(-250, -226 + Number(y), 420, 120, 16), String(c), { depth: 5 }))
    .join("");
  return (
    s.form(
      lines(
        [
          [-200, -240],
          [190, -262],
          [200, -170],
          [-190, -160],
        ],
        true,
      ),
      "#a9c7a4",
      { depth: 4, touch: "paper" },
    ) +
    s.ink("M-150 -222L120 -238", "#6f9470", 6, 0.8) +
    s.ink(oval(40, -218, 22, 16), "#6f9470", 4) +
    cards +
    s.form(body, colour, { depth: 26, gleam: 0.4, touch: "leather" }) +
    s.stitch(box(-290, -185, 580, 370, 24), tone(colour, 0.45), 3) +
    s.ink("M-306 -20C-120 -34 130 -34 306 -20", tone(colour, -0.6), 6, 0.7) +
    s.ink("M-306 -13C-120 -27 130 -27 306 -13", "#ffffff", 3, 0.16) +
    s.form(box(190, -64, 150, 96, 30), tone(colour, -0.12), { depth: 12, touch: "leather" }) +
    s.form(oval(236, -16, 20), "#c9b27a", { depth: 7, gleam: 0.8 }) +
    s.ink(
      lettering("JHP", -270, 136, 26),
      tone(colour, colour === "#27262a" ? 0.4 : -0.5),
      4,
      colour === "#27262a" ? 0.6 : 0,
    ) +
    s.scratches(-280, -180, 560, 360, 16, "#ffffff", 0.2) +
    s.ink("M-260 120C-180 90 -60 110 0 80M60 160C120 140 200 150 250 120", tone(colour, -0.5), 4, 0.35)
  );
}

export const personal = {
  keys: { on: ["walnut", "linen", "felt"], tilt: [-12, 12], lift: 0.7, draw: keys },
  passport: { on: ["oak", "linen", "felt"], tilt: [-16, 16], lift: 0.5, draw: passport },
  watch: { on: ["walnut", "carpet", "linen"], tilt: [-24, 20], focus: [0, 0], lift: 0.8, scale: 0.92, draw: watch },
  ring: { on: ["walnut", "carpet", "felt"], tilt: [-18, 18], lift: 0.6, scale: 0.95, draw: ring },
  necklace: { on: ["walnut", "linen", "felt"], tilt: [-12, 12], lift: 0.4, draw: necklace },
  perfume: { on: ["terrazzo", "walnut", "linen"], tilt: [-9, 9], lift: 1.3, scale: 0.97, draw: perfume },
  "hearing-aid": { on: ["walnut", "car-seat", "carpet"], tilt: [-16, 16], lift: 0.6, draw: hearingAid },
  "cpap-mask": { on: ["walnut", "oak", "carpet"], tilt: [-10, 10], lift: 1.1, draw: cpapMask },
  "denture-cup": { on: ["terrazzo", "oak", "linen"], tilt: [-8, 8], lift: 1.3, draw: dentureCup },
  "medicine-box": { on: ["oak", "walnut", "felt"], tilt: [-10, 10], lift: 0.9, draw: medicineBox },
  "water-bottle": { on: ["oak", "linen", "car-seat"], tilt: [-22, 20], lift: 1.2, draw: waterBottle },
  "lunch-box": { on: ["oak", "linen", "car-seat"], tilt: [-10, 10], lift: 1.3, scale: 0.97, draw: lunchBox },
  book: { on: ["linen", "walnut", "terrazzo"], tilt: [-16, 16], lift: 0.8, scale: 0.98, draw: book },
  notebook: { on: ["walnut", "linen", "oak"], tilt: [-18, 18], lift: 0.8, scale: 0.96, draw: notebook },
  "wallet-black": { on: ["oak", "linen", "car-seat"], tilt: [-14, 14], lift: 0.8, draw: (s) => wallet(s, "#27262a") },
  "wallet-brown": {
    on: ["linen", "terrazzo", "carpet"],
    tilt: [-14, 14],
    lift: 0.8,
    draw: (s) => wallet(s, "#8a5430"),
  },
} as const satisfies Record<string, Drawing>;
