import { blob, box, curve, lines, oval, type Point, place, type Sketch, tone } from "./kit.ts";
import type { Drawing } from "./scene.ts";

/** A stuffed piece: furry at the edge, soft all over. */
function plush(s: Sketch, outline: readonly Point[], colour: string, depth = 34, inside = ""): string {
  return (
    s.fur(outline, tone(colour, -0.08), 15, outline.length * 30) +
    s.form(blob(outline), colour, { depth, gleam: 0.34, dusk: 0.4, touch: "plush", inside })
  );
}

const flip = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [-x, y]).reverse();

const round = (cx: number, cy: number, rx: number, ry = rx, count = 10): Point[] =>
  Array.from({ length: count }, (_, i): Point => {
    const a = (i / count) * Math.PI * 2;
    return [cx + Math.cos(a) * rx, cy + Math.sin(a) * ry];
  });

function beadEye(s: Sketch, x: number, y: number, r = 15): string {
  return (
    s.cast(oval(x, y, r), 5, 0.4) +
    s.form(oval(x, y, r), "#17120f", { depth: r * 0.7, gleam: 0.3 }) +
    s.fill(oval(x - r * 0.3, y - r * 0.35, r * 0.32), "#fff", 0.9)
  );
}

function rabbit(s: Sketch, loved: boolean): string {
  const grey = loved ? "#9c9894" : "#b3b0ad";
  const pink = loved ? "#d3a8a4" : "#e9b6b4";
  const leg: Point[] = [
    [40, 170],
    [110, 150],
    [190, 190],
    [236, 250],
    [226, 306],
    [168, 318],
    [104, 290],
    [50, 250],
  ];
  const arm: Point[] = [
    [84, 10],
    [140, 20],
    [196, 74],
    [214, 128],
    [180, 158],
    [136, 138],
    [96, 96],
  ];
  const ear: Point[] = [
    [50, -250],
    [104, -286],
    [166, -262],
    [222, -170],
    [252, -60],
    [236, 40],
    [190, 68],
    [156, 20],
    [142, -70],
    [112, -150],
    [66, -196],
  ];
  const innerEar = blob([
    [112, -238],
    [158, -220],
    [204, -130],
    [222, -40],
    [206, 26],
    [188, 20],
    [178, -60],
    [152, -140],
  ]);
  const sole = s.form(oval(184, 266, 36, 31), pink, { depth: 9, touch: "cloth" });
  const head: Point[] = [
    [0, -282],
    [70, -268],
    [122, -210],
    [132, -140],
    [98, -76],
    [0, -48],
    [-98, -76],
    [-132, -140],
    [-122, -210],
    [-70, -268],
  ];
  const body: Point[] = [
    [0, -80],
    [70, -62],
    [108, 20],
    [128, 120],
    [112, 214],
    [50, 262],
    [-50, 262],
    [-112, 214],
    [-128, 120],
    [-108, 20],
    [-70, -62],
  ];
  const patch = loved
    ? s.fill(blob(round(-40, 120, 46, 54)), "#85807b", 0.35) + s.fill(blob(round(54, 40, 30, 40)), "#c3beb8", 0.3)
    : "";
  const lostEye =
    s.form(oval(48, -182, 23, 20), "#d9d4cd", { depth: 5, dusk: 0.5, touch: "cloth" }) +
    s.ink("M35 -195l26 26M61 -196l-25 27", "#2c2622", 5) +
    s.ink("M52 -176C64 -160 50 -150 62 -136", "#2c2622", 2.6);
  return (
    plush(s, leg, grey) +
    plush(s, flip(leg), grey) +
    sole +
    place(sole, 0, 0, 0, [-1, 1]) +
    s.cast(blob(body), 10, 0.4) +
    plush(s, body, grey, 46, patch) +
    s.stitch("M0 -50C8 60 6 160 0 250", tone(grey, -0.3), 2.6, 0.7) +
    s.cast(blob(arm), 9, 0.4) +
    plush(s, arm, grey, 24) +
    s.cast(blob(flip(arm)), 9, 0.4) +
    plush(s, flip(arm), grey, 24) +
    s.cast(blob(head), 12, 0.45) +
    plush(s, head, tone(grey, 0.06), 44) +
    s.cast(blob(ear), 10, 0.42) +
    plush(s, ear, grey, 22) +
    s.form(innerEar, pink, { depth: 10, touch: "cloth" }) +
    s.cast(blob(flip(ear)), 10, 0.42) +
    plush(s, flip(ear), grey, 22) +
    place(s.form(innerEar, pink, { depth: 10, touch: "cloth" }), 0, 0, 0, [-1, 1]) +
    (loved ? s.ink("M-214 34l-36 8M-212 46l-32 10M-206 56l-24 12M-220 22l-32 2", "#3f6fae", 3.4) : "") +
    beadEye(s, -48, -182, 16) +
    (loved ? lostEye : beadEye(s, 48, -182, 16)) +
    s.form(
      blob([
        [-46, -118],
        [0, -136],
        [46, -118],
        [38, -84],
        [0, -74],
        [-38, -84],
      ]),
      tone(grey, 0.22),
      { depth: 12, touch: "plush", dusk: 0.25 },
    ) +
    s.form(
      lines(
        [
          [-19, -132],
          [19, -132],
          [0, -108],
        ],
        true,
      ),
      "#c67f86",
      { depth: 6 },
    ) +
    s.ink("M0 -108V-94M0 -94C-8 -82 -24 -84 -30 -92M0 -94C8 -82 24 -84 30 -92", "#4f4540", 3.4) +
    s.ink("M-50 -108l-44 -8M-50 -98l-44 6M50 -108l44 -8M50 -98l44 6", "#ffffff", 1.8, 0.5) +
    (loved
      ? ""
      : s.form(box(118, 196, 62, 40, 5), "#fbf8ef", { depth: 4 }) +
        s.ink("M128 210h42M128 222h30", "#b8a67c", 3.4) +
        s.form(box(-212, 84, 60, 22, 10), "#eef7fb", { depth: 5 }) +
        s.ink("M-200 95h36", "#5f92b5", 3))
  );
}

function teddy(s: Sketch): string {
  const brown = "#a56b3c";
  const light = "#d3a26c";
  const ear = round(118, -240, 52);
  const leg: Point[] = [
    [40, 170],
    [120, 150],
    [196, 196],
    [230, 262],
    [204, 314],
    [136, 320],
    [70, 280],
  ];
  const arm: Point[] = [
    [92, -30],
    [150, -30],
    [214, 30],
    [244, 96],
    [214, 134],
    [164, 112],
    [104, 50],
  ];
  const body: Point[] = [
    [0, -90],
    [90, -60],
    [134, 40],
    [138, 150],
    [90, 230],
    [0, 254],
    [-90, 230],
    [-138, 150],
    [-134, 40],
    [-90, -60],
  ];
  const head: Point[] = [
    [0, -276],
    [86, -258],
    [142, -190],
    [136, -114],
    [78, -62],
    [0, -50],
    [-78, -62],
    [-136, -114],
    [-142, -190],
    [-86, -258],
  ];
  let check = "";
  for (let i = 0; i < 7; i++)
    check += s.ink(`M${-222 + i * 14} 226v90M-236 ${230 + i * 14}h110`, i % 2 ? "#c9473d" : "#f5e6c8", 6, 0.85);
  const loop = blob([
    [0, 0],
    [40, -40],
    [98, -46],
    [112, 0],
    [98, 40],
    [40, 34],
  ]);
  const knot = s.form(box(-19, -22, 38, 44, 12), "#c42f33", { depth: 9, touch: "cloth" });
  return (
    plush(s, ear, brown, 22) +
    plush(s, flip(ear), brown, 22) +
    s.form(oval(120, -236, 28), light, { depth: 8, touch: "plush" }) +
    s.form(oval(-120, -236, 28), light, { depth: 8, touch: "plush" }) +
    plush(s, leg, brown) +
    plush(s, flip(leg), brown) +
    s.form(oval(172, 268, 42, 38), light, { depth: 10, touch: "cloth" }) +
    s.form(oval(-172, 268, 46, 40), "#7f9bc0", { depth: 8, inside: check, touch: "cloth" }) +
    s.stitch(oval(-172, 268, 46, 40), "#40281a", 3) +
    s.cast(blob(body), 10) +
    plush(s, body, brown, 50) +
    s.fill(blob(round(0, 120, 78, 92)), light, 0.28) +
    s.cast(blob(arm), 9) +
    plush(s, arm, brown, 26) +
    s.cast(blob(flip(arm)), 9) +
    plush(s, flip(arm), brown, 26) +
    s.cast(blob(head), 12) +
    plush(s, head, tone(brown, 0.05), 46) +
    s.form(blob(round(0, -116, 66, 52)), light, { depth: 20, touch: "plush", dusk: 0.3 }) +
    beadEye(s, -54, -172, 15) +
    beadEye(s, 54, -172, 15) +
    s.form(
      blob([
        [-28, -146],
        [0, -154],
        [28, -146],
        [20, -122],
        [0, -114],
        [-20, -122],
      ]),
      "#2a1a12",
      { depth: 9 },
    ) +
    s.ink("M0 -114V-96C-10 -82 -32 -84 -38 -96M0 -96C10 -82 32 -84 38 -96", "#2a1a12", 4.4) +
    s.cast("M-60 -58L-94 60L-40 40L0 -30L40 40L96 66L60 -58z", 8) +
    s.form("M-12 -48L-96 62L-58 60L-44 86L8 -30z", "#c42f33", { depth: 8, touch: "cloth" }) +
    s.form("M12 -48L92 66L56 62L40 88L-8 -30z", "#b0292e", { depth: 8, touch: "cloth" }) +
    place(s.form(loop, "#cf363a", { depth: 14, touch: "cloth" }), 0, -46, 6) +
    place(s.form(loop, "#cf363a", { depth: 14, touch: "cloth" }), 0, -46, -6, [-1, 1]) +
    place(knot, 0, -44)
  );
}

function dinosaur(s: Sketch): string {
  const green = "#6aa84f";
  const belly = "#b9d887";
  const spine: Point[] = [
    [-104, -262],
    [-60, -300],
    [8, -296],
    [62, -240],
    [92, -150],
    [130, -60],
    [200, 30],
    [290, 90],
    [388, 104],
  ];
  const body: Point[] = [
    [-210, -160],
    [-228, -212],
    [-190, -258],
    [-120, -276],
    [-46, -268],
    [14, -226],
    [40, -150],
    [92, -60],
    [170, 24],
    [268, 92],
    [372, 122],
    [392, 142],
    [300, 178],
    [190, 188],
    [120, 214],
    [-40, 232],
    [-120, 200],
    [-150, 110],
    [-128, 10],
    [-96, -84],
    [-120, -108],
    [-176, -116],
  ];
  let spikes = "";
  for (let i = 0; i < spine.length - 1; i++) {
    const [x, y] = spine[i + 1] ?? [0, 0];
    const [px, py] = spine[i] ?? [0, 0];
    const [mx, my] = [(x + px) / 2, (y + py) / 2];
    const a = Math.atan2(y - py, x - px);
    const size = 62 - i * 4;
    const tip: Point = [mx + Math.sin(a) * size, my - Math.cos(a) * size];
    spikes += s.form(blob([[px + Math.cos(a) * 4, py + 26], [px, py], tip, [x, y], [x - 8, y + 30]]), "#ee8b33", {
      depth: 12,
      touch: "plush",
    });
  }
  const foot = (x: number): string => {
    const pts: Point[] = [
      [x - 62, 168],
      [x + 8, 150],
      [x + 60, 190],
      [x + 62, 262],
      [x + 8, 284],
      [x - 74, 278],
      [x - 92, 240],
    ];
    return (
      s.cast(blob(pts), 9) +
      plush(s, pts, tone(green, -0.05), 24) +
      [-64, -30, 4].map((k) => s.form(oval(x + k - 6, 268, 15, 12), "#f4ecd0", { depth: 6 })).join("")
    );
  };
  const arm: Point[] = [
    [-84, -20],
    [-50, -16],
    [-60, 34],
    [-116, 70],
    [-152, 62],
    [-140, 36],
    [-104, 16],
  ];
  return (
    spikes +
    plush(s, body, green, 44) +
    s.clip(
      blob(body),
      s.form(
        blob([
          [-150, -90],
          [-90, -70],
          [-70, 20],
          [-76, 130],
          [-30, 220],
          [-120, 230],
          [-190, 120],
          [-160, 0],
        ]),
        belly,
        { depth: 16, touch: "plush", dusk: 0.2 },
      ),
    ) +
    [
      [-20, -150, 17],
      [40, -40, 20],
      [110, 60, 18],
      [30, 60, 24],
      [200, 110, 14],
    ]
      .map(([x = 0, y = 0, r = 0]) => s.fill(oval(x, y, r, r * 0.8), "#4d8638", 0.7))
      .join("") +
    foot(-76) +
    foot(66) +
    s.cast(blob(arm), 7) +
    plush(s, arm, green, 16) +
    s.fill(oval(-112, -200, 22), "#fffdf4") +
    beadEye(s, -118, -198, 14) +
    s.fill(oval(-198, -186, 6, 4.4), "#2e5320") +
    s.ink("M-206 -138C-176 -128 -140 -134 -112 -150", "#2e5320", 6) +
    s.fill(
      lines(
        [
          [-180, -133],
          [-170, -116],
          [-160, -132],
        ],
        true,
      ),
      "#ffffff",
    ) +
    s.fill(
      lines(
        [
          [-152, -134],
          [-142, -118],
          [-134, -140],
        ],
        true,
      ),
      "#ffffff",
    )
  );
}

function doll(s: Sketch): string {
  const skin = "#f0c9a4";
  const red = "#c0392b";
  const dress = "#3f8f62";
  const limb = (d: string, w: number): string => s.tube(d, skin, w);
  const plait = (side: number): string => {
    let d = s.ink(`M${side * 92} -170C${side * 150} -160 ${side * 160} -120 ${side * 162} -90`, "#8e241a", 48);
    for (let i = 0; i < 5; i++) {
      const [x, y] = [side * (158 + i * 7), -112 + i * 42];
      d += s.form(blob(round(x - 11, y, 24, 28)), red, { depth: 10, touch: "knit" });
      d += s.form(blob(round(x + 13, y + 14, 22, 26)), tone(red, 0.08), { depth: 10, touch: "knit" });
    }
    return (
      d +
      s.form(box(side * 190 - 26, 92, 52, 20, 8), "#f2d35b", { depth: 6 }) +
      s.ink(`M${side * 190} 112l-16 46M${side * 190} 112l0 52M${side * 190} 112l16 46`, red, 9)
    );
  };
  const skirt = blob([
    [-66, 10],
    [66, 10],
    [120, 100],
    [168, 208],
    [90, 226],
    [0, 216],
    [-90, 226],
    [-168, 208],
    [-120, 100],
  ]);
  let dots = "";
  for (let y = 40; y < 230; y += 42)
    for (let x = -150; x < 160; x += 46) dots += s.fill(oval(x + ((y / 42) % 2) * 22, y, 7), "#f5efdc", 0.85);
  const hem = curve([
    [-164, 204],
    [-90, 222],
    [0, 212],
    [90, 222],
    [164, 204],
  ]);
  return (
    limb("M-46 200V300", 46) +
    limb("M46 200V300", 46) +
    s.form(blob(round(46, 312, 40, 26)), "#5b3420", { depth: 12, touch: "leather" }) +
    s.form(blob(round(-46, 308, 24, 20)), skin, { depth: 9 }) +
    s.ink("M-68 236h44M-68 254h44M-68 272h44M24 236h44M24 254h44M24 272h44", "#b9485a", 7, 0.8) +
    limb("M-66 -20C-130 20 -176 70 -206 110", 40) +
    limb("M66 -20C130 20 176 70 206 110", 40) +
    s.form(
      blob([
        [-76, -40],
        [-40, -56],
        [40, -56],
        [76, -40],
        [84, 30],
        [-84, 30],
      ]),
      dress,
      { depth: 16, touch: "cloth" },
    ) +
    s.form(
      blob([
        [-70, -48],
        [-108, -10],
        [-92, 36],
        [-58, 10],
      ]),
      tone(dress, 0.1),
      { depth: 12, touch: "cloth" },
    ) +
    s.form(
      blob([
        [70, -48],
        [108, -10],
        [92, 36],
        [58, 10],
      ]),
      tone(dress, 0.1),
      { depth: 12, touch: "cloth" },
    ) +
    s.form(skirt, dress, { depth: 28, inside: dots, touch: "cloth" }) +
    s.ink(hem, "#f5efdc", 10) +
    s.stitch(hem, "#c0392b", 3) +
    s.form(
      blob([
        [-74, -62],
        [0, -30],
        [74, -62],
        [60, -26],
        [0, -6],
        [-60, -26],
      ]),
      "#f8f2e2",
      { depth: 8, touch: "cloth" },
    ) +
    plait(-1) +
    plait(1) +
    s.cast(oval(0, -150, 118, 112), 10) +
    s.form(oval(0, -150, 118, 112), skin, { depth: 38, gleam: 0.4, dusk: 0.34, touch: "cloth" }) +
    s.form(
      blob([
        [-122, -150],
        [-110, -236],
        [-40, -282],
        [40, -282],
        [110, -236],
        [122, -150],
        [88, -196],
        [30, -214],
        [-4, -190],
        [-36, -214],
        [-90, -194],
      ]),
      red,
      {
        depth: 20,
        touch: "knit",
      },
    ) +
    s.fill(oval(-42, -146, 12, 14) + oval(42, -146, 12, 14), "#2b1d18") +
    s.fill(oval(-46, -151, 4) + oval(38, -151, 4), "#ffffff") +
    s.fill(oval(-68, -108, 24, 16) + oval(68, -108, 24, 16), "#e58a80", 0.55) +
    s.ink("M-30 -94Q0 -70 30 -94", "#a5403a", 6) +
    s.fill(
      lines(
        [
          [0, -128],
          [8, -112],
          [-8, -112],
        ],
        true,
      ),
      "#dda777",
    ) +
    s.form("M0 84C-30 56 -40 84 0 112C40 84 30 56 0 84z", "#c0392b", { depth: 5, touch: "cloth" })
  );
}

function comforter(s: Sketch): string {
  const cloth: Point[] = [
    [-300, -150],
    [-150, -190],
    [0, -150],
    [160, -196],
    [306, -130],
    [330, 20],
    [280, 150],
    [312, 280],
    [150, 250],
    [10, 292],
    [-140, 250],
    [-312, 290],
    [-272, 140],
    [-330, 10],
  ];
  const grey = "#9fa3a8";
  const ear: Point[] = [
    [70, -160],
    [140, -196],
    [210, -160],
    [226, -84],
    [186, -22],
    [120, -20],
    [76, -64],
  ];
  const head: Point[] = round(0, -92, 108, 104, 12);
  const knot = (x: number, y: number, turn: number): string =>
    place(
      s.form(
        blob([
          [-34, -16],
          [10, -30],
          [44, -8],
          [40, 22],
          [0, 32],
          [-36, 18],
        ]),
        "#dccbaa",
        { depth: 14, touch: "cloth" },
      ) +
        s.form(
          blob([
            [30, -10],
            [84, -44],
            [104, -8],
            [82, 30],
            [36, 14],
          ]),
          "#e6d7b9",
          { depth: 12, touch: "cloth" },
        ) +
        s.ink("M-14 -22C4 -8 4 10 -8 26", "#8f7d58", 4, 0.6),
      x,
      y,
      turn,
    );
  const folds =
    s.ink(
      "M-20 20C-120 90 -200 170 -260 240M20 20C120 90 190 170 230 220M0 20C10 120 0 190 8 270",
      "#8f7a52",
      16,
      0.2,
    ) +
    s.ink(
      "M-34 16C-134 86 -214 160 -276 226M10 20C22 120 12 190 20 270M34 10C140 80 205 160 246 206",
      "#ffffff",
      12,
      0.35,
    );
  let stars = "";
  for (const [x, y] of [
    [-210, -60],
    [-180, 120],
    [-90, 190],
    [110, 190],
    [200, 70],
    [236, -60],
    [-250, 40],
    [150, 110],
  ]) {
    const px = x ?? 0;
    const py = y ?? 0;
    stars += s.ink(
      `M${px - 9} ${py}h18M${px} ${py - 9}v18M${px - 6} ${py - 6}l12 12M${px + 6} ${py - 6}l-12 12`,
      "#b08d57",
      3.4,
      0.7,
    );
  }
  return (
    knot(-306, -140, 210) +
    knot(300, -136, -30) +
    knot(-300, 282, 140) +
    s.form(blob(cloth), "#ead9b8", { depth: 22, gleam: 0.5, dusk: 0.28, touch: "cloth", inside: folds + stars }) +
    s.stitch(blob(cloth.map(([x, y]): Point => [x * 0.94, y * 0.94 + 3])), "#b79a66", 3) +
    s.form(
      lines(
        [
          [318, 40],
          [376, 28],
          [384, 62],
          [322, 74],
        ],
        true,
      ),
      "#f7f3ea",
      { depth: 4 },
    ) +
    s.ink("M338 48l36 -6M338 60l26 -5", "#a7a29a", 3) +
    s.cast(blob(head), 12) +
    plush(s, ear, grey, 18) +
    plush(s, flip(ear), grey, 18) +
    s.form(blob(ear.map(([x, y]): Point => [x * 0.72 + 40, y * 0.72 - 28])), "#dba6a4", { depth: 8, touch: "cloth" }) +
    place(
      s.form(blob(ear.map(([x, y]): Point => [x * 0.72 + 40, y * 0.72 - 28])), "#dba6a4", { depth: 8, touch: "cloth" }),
      0,
      0,
      0,
      [-1, 1],
    ) +
    s.cast(blob(head), 8, 0.3) +
    plush(s, head, grey, 34) +
    s.cast("M-26 -80C-30 -20 -40 30 -6 62L30 40C16 10 24 -40 26 -80z", 6) +
    plush(
      s,
      [
        [-30, -94],
        [0, -110],
        [30, -94],
        [28, -20],
        [34, 24],
        [64, 30],
        [76, 52],
        [46, 78],
        [-4, 66],
        [-28, 20],
        [-30, -40],
      ],
      tone(grey, 0.05),
      18,
    ) +
    s.ink("M-22 -40C-8 -34 8 -34 22 -40M-22 -14C-8 -8 8 -8 22 -14M-18 12C-4 16 10 14 22 8", "#6b6f75", 3, 0.7) +
    s.ink("M-66 -112Q-52 -126 -38 -112M38 -112Q52 -126 66 -112", "#33363b", 6)
  );
}

function toyCar(s: Sketch): string {
  const body = blob([
    [-372, 60],
    [-376, -10],
    [-330, -58],
    [-230, -82],
    [-160, -170],
    [-60, -206],
    [70, -202],
    [160, -150],
    [220, -84],
    [330, -62],
    [376, -10],
    [372, 70],
    [280, 104],
    [-280, 104],
  ]);
  const wheel = (x: number, hub: string): string =>
    s.form(oval(x, 96, 88), "#1a1a1c", { depth: 16, gleam: 0.3 }) +
    s.ink(oval(x, 96, 74), "#3a3a3e", 4) +
    s.form(oval(x, 96, 46), hub, { depth: 9, gleam: 0.7 }) +
    s.form(oval(x, 96, 15), tone(hub, -0.35), { depth: 5 });
  const chips = Array.from({ length: 17 }, () => {
    const [x, y] = [s.chance.between(-350, 350), s.chance.between(-60, 90)];
    return s.fill(blob(round(x, y, s.chance.between(4, 15), s.chance.between(3, 9), 5)), "#c9ccd0", 0.95);
  }).join("");
  const glass = blob([
    [-138, -86],
    [-112, -148],
    [-50, -174],
    [-10, -174],
    [-10, -86],
  ]);
  const rear = blob([
    [14, -86],
    [14, -174],
    [66, -172],
    [132, -128],
    [168, -86],
  ]);
  return (
    s.form(body, "#cf2f2a", { depth: 34, gleam: 0.6, inside: chips }) +
    s.fill("M-370 66C-200 80 200 80 372 66V110H-372z", "#8c1815", 0.55) +
    s.ink("M-330 -50C-200 -70 200 -74 340 -50", "#ffffff", 8, 0.35) +
    s.form(glass, "#2b3a48", { depth: 7 }) +
    s.glass(glass, 0.5) +
    s.form(rear, "#2b3a48", { depth: 7 }) +
    s.glass(rear, 0.5) +
    s.ink("M-4 -80C-14 -10 -10 50 -6 84M-142 -72C-156 0 -150 50 -150 84M176 -70C186 0 180 50 180 84", "#7c1310", 4) +
    s.form(box(40, -36, 44, 13, 6), "#e6e7e9", { depth: 4 }) +
    s.fill(oval(14, 22, 47), "#f7f0df") +
    s.ink(oval(14, 22, 47), "#2a1a14", 3, 0.6) +
    s.ink("M-6 -6H38L6 52", "#1d1b1a", 12) +
    s.form(oval(-358, -12, 20, 24), "#fff3c2", { depth: 7 }) +
    s.form(box(352, -30, 20, 44, 8), "#f08b2d", { depth: 5 }) +
    s.form(box(-392, 44, 60, 28, 12), "#cfd2d6", { depth: 7 }) +
    s.form(box(334, 46, 58, 28, 12), "#cfd2d6", { depth: 7 }) +
    s.fill(oval(-226, 96, 100), "#3d0a08") +
    s.fill(oval(226, 96, 100), "#3d0a08") +
    wheel(-226, "#d4d6da") +
    wheel(226, "#f0c23a") +
    s.scratches(-330, -60, 660, 120, 14, "#ffffff", 0.5)
  );
}

export const toys = {
  rabbit: {
    on: ["walnut", "carpet", "oak"],
    tilt: [-14, 12],
    focus: [0, -160],
    scale: 1.06,
    draw: (s) => rabbit(s, true),
  },
  "rabbit-new": {
    on: ["walnut", "oak", "carpet"],
    tilt: [-14, 12],
    focus: [0, -160],
    scale: 1.06,
    draw: (s) => rabbit(s, false),
  },
  teddy: { on: ["linen", "carpet", "terrazzo"], tilt: [-14, 14], focus: [-60, 0], scale: 1.06, draw: teddy },
  dinosaur: { on: ["oak", "linen", "walnut"], tilt: [-10, 10], draw: dinosaur },
  doll: { on: ["linen", "oak", "felt"], tilt: [-14, 14], draw: doll },
  comforter: { on: ["walnut", "carpet", "felt"], tilt: [-10, 12], lift: 0.6, draw: comforter },
  "toy-car": { on: ["oak", "linen", "car-seat"], tilt: [-8, 8], lift: 1.3, scale: 0.95, draw: toyCar },
} as const satisfies Record<string, Drawing>;
