import { blob, box, lines, oval, type Point, place, type Sketch, tone } from "./kit.ts";
import type { Drawing } from "./scene.ts";

/** Woollen scarf in a check, folded over itself, fringed at both ends. */
function scarf(s: Sketch): string {
  const navy = "#27395f";
  const red = "#b3363a";
  const check = (w: number, h: number): string => {
    let d = "";
    for (let x = -w; x < w; x += 92) {
      d += s.fill(box(x, -h, 40, h * 2), red, 0.85) + s.fill(box(x + 62, -h, 8, h * 2), "#f0e6cf", 0.8);
    }
    for (let y = -h; y < h; y += 92) {
      d +=
        s.fill(box(-w, y, w * 2, 40), red, 0.5) +
        s.fill(box(-w, y + 62, w * 2, 8), "#f0e6cf", 0.6) +
        s.fill(box(-w, y + 10, w * 2, 5), "#141c33", 0.5);
    }
    return d;
  };
  const fringe = (count: number, width: number, colour: string): string => {
    let d = "";
    for (let i = 0; i < count; i++) {
      const x = -width / 2 + (i + 0.5) * (width / count);
      const sway = s.chance.between(-12, 12);
      d += s.tube(
        `M${x} -6C${x} 22 ${x + sway} 40 ${x + sway * 1.4} ${70 + s.chance.between(-8, 8)}`,
        i % 3 === 0 ? red : colour,
        10,
      );
    }
    return d;
  };
  const end = (height: number): string =>
    place(fringe(13, 186, navy), 0, height) +
    s.form(
      blob([
        [-100, -height],
        [100, -height],
        [104, 0],
        [98, height],
        [-98, height],
        [-104, 0],
      ]),
      navy,
      {
        depth: 16,
        touch: "knit",
        inside: check(120, height),
      },
    );
  const loop = blob([
    [-290, -60],
    [-230, -190],
    [-60, -240],
    [140, -226],
    [276, -140],
    [300, 0],
    [250, 100],
    [90, 130],
    [-120, 120],
    [-260, 60],
  ]);
  const hole = blob([
    [-150, -30],
    [-60, -84],
    [80, -92],
    [160, -70],
    [90, -44],
    [-50, -30],
  ]);
  return (
    place(end(150), -150, 140, 14) +
    place(end(130), 120, 150, -12) +
    s.cast(loop, 14, 0.5) +
    s.form(loop, navy, { depth: 46, gleam: 0.35, touch: "knit", inside: place(check(360, 300), 0, -40, 18) }) +
    s.form(hole, "#141b2f", {
      depth: 24,
      gleam: 0,
      dusk: 0.7,
      touch: "knit",
      inside: place(check(200, 160), 10, 40, 18) + s.fill(hole, "#0a0e1a", 0.6),
    }) +
    s.ink(
      "M-280 -40C-190 -160 -40 -210 130 -200M-230 40C-150 90 -20 104 90 100M276 -20C262 50 190 88 90 104",
      "#0c1224",
      9,
      0.35,
    ) +
    s.ink("M-262 -76C-190 -176 -50 -222 120 -214", "#ffffff", 7, 0.2)
  );
}

/** Quilted down jacket laid flat, arms out a little. */
function puffer(s: Sketch): string {
  const colour = "#6d4596";
  const tubeRow = (pts: readonly Point[]): string => s.form(blob(pts), colour, { depth: 20, gleam: 0.5, dusk: 0.5 });
  const sleeve = (side: number): string => {
    let d = "";
    for (let i = 5; i >= 0; i--) {
      const [x, y] = [side * (176 + i * 32), -150 + i * 66];
      d += place(
        s.form(
          blob([
            [-66, -40],
            [0, -48],
            [66, -40],
            [72, 0],
            [62, 42],
            [0, 48],
            [-62, 42],
            [-72, 0],
          ]),
          colour,
          { depth: 20, gleam: 0.5, dusk: 0.5 },
        ),
        x,
        y,
        side * -22,
        1 - i * 0.035,
      );
    }
    return (
      d +
      place(
        s.form(box(-52, -14, 104, 38, 14), tone(colour, -0.4), { depth: 9, touch: "knit" }),
        side * 354,
        224,
        side * -22,
      )
    );
  };
  let rows = "";
  for (let i = 5; i >= 0; i--) {
    const y = -140 + i * 74;
    const w = 172 + i * 4;
    rows += tubeRow([
      [-w, y - 38],
      [-90, y - 46],
      [-10, y - 42],
      [-4, y],
      [-10, y + 42],
      [-90, y + 48],
      [-w, y + 40],
      [-w - 10, y],
    ]);
    rows += tubeRow([
      [w, y - 38],
      [90, y - 46],
      [10, y - 42],
      [4, y],
      [10, y + 42],
      [90, y + 48],
      [w, y + 40],
      [w + 10, y],
    ]);
  }
  const hood = blob([
    [-150, -170],
    [-156, -250],
    [-90, -320],
    [0, -336],
    [90, -320],
    [156, -250],
    [150, -170],
    [60, -140],
    [-60, -140],
  ]);
  const lining = blob([
    [-96, -176],
    [-92, -236],
    [0, -274],
    [92, -236],
    [96, -176],
    [0, -150],
  ]);
  const crease = Array.from({ length: 34 }, () => {
    const [x, y] = [s.chance.between(-170, 170), -170 + Math.floor(s.chance.between(0, 6)) * 74];
    return `M${x} ${y - 4}l${s.chance.between(-9, 9)} ${s.chance.between(12, 24)}`;
  }).join("");
  return (
    sleeve(-1) +
    sleeve(1) +
    s.form(hood, colour, { depth: 34, gleam: 0.5 }) +
    s.ink("M-140 -238C-60 -262 60 -262 140 -238M-100 -300C-50 -314 50 -314 100 -300", tone(colour, -0.5), 5, 0.8) +
    s.form(lining, "#2c1c40", { depth: 24, gleam: 0, dusk: 0.6, touch: "cloth" }) +
    s.form(box(-26, -214, 52, 22, 4), "#e9e4ee", { depth: 4 }) +
    rows +
    s.ink(crease, "#ffffff", 3, 0.22) +
    s.ink("M0 -176V274", "#241633", 13) +
    s.ink("M0 -176V274", "#c9c4d3", 5, 1, "5 5") +
    s.form(box(-9, -60, 18, 30, 5), "#d7d9dd", { depth: 4 }) +
    s.ink("M-4 -34V2C-4 12 10 12 10 2V-18C10 -28 2 -28 2 -18V-2", "#c2c6cc", 3.6) +
    s.ink("M-130 110l-40 90M130 110l40 90", "#33204a", 6, 0.9) +
    s.form(box(62, -104, 66, 36, 5), "#f3f1f6", { depth: 3 }) +
    s.ink("M74 -80l16 -16l14 16M94 -80l12 -10l12 10", "#6d4596", 4) +
    s.form(box(-178, 270, 356, 26, 12), tone(colour, -0.4), { depth: 8, touch: "knit" })
  );
}

/** Yellow rubber raincoat for a small person, on its peg loop. */
function childRaincoat(s: Sketch): string {
  const yellow = "#f2bf27";
  const coat = blob([
    [-70, -200],
    [70, -200],
    [128, -170],
    [150, -60],
    [196, 240],
    [110, 272],
    [-110, 272],
    [-196, 240],
    [-150, -60],
    [-128, -170],
  ]);
  const sleeve: Point[] = [
    [-112, -170],
    [-168, -150],
    [-262, 20],
    [-300, 110],
    [-232, 150],
    [-182, 70],
    [-120, -40],
  ];
  const other = sleeve.map(([x, y]): Point => [-x, y]).reverse();
  const hood = blob([
    [-112, -176],
    [-134, -252],
    [-84, -322],
    [0, -342],
    [84, -322],
    [134, -252],
    [112, -176],
    [0, -150],
  ]);
  const inner = blob([
    [-74, -182],
    [-84, -236],
    [0, -290],
    [84, -236],
    [74, -182],
    [0, -164],
  ]);
  const stripe = (() => {
    let d = "";
    for (let x = -100; x < 110; x += 22) d += s.fill(box(x, -300, 10, 150), "#35689c", 0.9);
    return d;
  })();
  const snap = (y: number): string => s.form(oval(-2, y, 13), "#f7f2e2", { depth: 5, gleam: 0.8 });
  const pocket = (x: number): string =>
    s.cast(box(x - 52, 96, 104, 104, 14), 5, 0.3) +
    s.form(box(x - 52, 96, 104, 104, 14), yellow, { depth: 9 }) +
    s.form(box(x - 58, 84, 116, 34, 10), tone(yellow, 0.08), { depth: 8 }) +
    s.stitch(box(x - 44, 104, 88, 88, 10), "#a97d0c", 2.4);
  return (
    s.form(blob(sleeve), yellow, { depth: 24, gleam: 0.7 }) +
    s.form(blob(other), yellow, { depth: 24, gleam: 0.7 }) +
    s.form(
      lines(
        [
          [-302, 96],
          [-226, 140],
          [-236, 162],
          [-312, 118],
        ],
        true,
      ),
      tone(yellow, -0.2),
      { depth: 6 },
    ) +
    s.form(
      lines(
        [
          [302, 96],
          [226, 140],
          [236, 162],
          [312, 118],
        ],
        true,
      ),
      tone(yellow, -0.2),
      { depth: 6 },
    ) +
    s.form(coat, yellow, { depth: 34, gleam: 0.75 }) +
    s.ink(
      "M-100 -20C-110 80 -140 180 -150 240M96 -60C106 60 130 160 150 236M-40 60C-46 140 -60 200 -64 256",
      "#a97d0c",
      12,
      0.25,
    ) +
    s.ink("M-120 -120C-112 0 -130 100 -146 190M-84 -150C-70 -60 -76 0 -80 60", "#ffffff", 9, 0.5) +
    s.form(box(-26, -186, 52, 452, 12), tone(yellow, 0.06), { depth: 9 }) +
    [-140, -60, 20, 100, 180].map(snap).join("") +
    pocket(-94) +
    pocket(94) +
    s.form(hood, yellow, { depth: 30, gleam: 0.7 }) +
    s.form(inner, "#e9eef2", { depth: 20, gleam: 0, dusk: 0.5, inside: stripe }) +
    s.form(box(-30, -190, 60, 24, 4), "#fdfaf0", { depth: 3 }) +
    s.ink("M-18 -178h36", "#a13d52", 4) +
    s.ink("M-14 -166C-14 -148 14 -148 14 -166", "#6d5a1c", 6) +
    s.form(
      blob([
        [70, 84],
        [84, 60],
        [104, 62],
        [112, 84],
      ]),
      "#f6e3d4",
      { depth: 6 },
    ) +
    s.ink("M78 82l8 -18M90 82l2 -20M102 82l-2 -18", "#c9a48c", 2.6)
  );
}

function trainer(s: Sketch, left: boolean): string {
  const sole = blob([
    [-300, 70],
    [-296, 30],
    [-200, 40],
    [60, 44],
    [250, 40],
    [316, 60],
    [312, 104],
    [240, 124],
    [-240, 124],
    [-300, 110],
  ]);
  const upper = blob([
    [-286, 60],
    [-292, -70],
    [-270, -140],
    [-218, -150],
    [-150, -96],
    [-60, -80],
    [60, -30],
    [180, -4],
    [276, 20],
    [304, 64],
    [100, 76],
    [-150, 76],
  ]);
  const laces = [0, 1, 2, 3]
    .map((i) =>
      s.tube(
        `M${-104 + i * 48} ${-84 + i * 22}l${-18 - i * 2} ${48 - i * 3}`,
        left && i === 3 ? "#f7d3e0" : "#ffffff",
        14,
      ),
    )
    .join("");
  return (
    s.form(upper, "#f4f2f0", { depth: 26, gleam: 0.5, touch: "cloth" }) +
    s.form(
      blob([
        [-288, 60],
        [-292, -60],
        [-272, -120],
        [-210, -80],
        [-160, 20],
        [-170, 76],
      ]),
      "#e86f9c",
      { depth: 16, touch: "cloth" },
    ) +
    s.form(
      blob([
        [170, -2],
        [270, 18],
        [306, 62],
        [200, 74],
        [150, 50],
      ]),
      "#e86f9c",
      { depth: 14, touch: "cloth" },
    ) +
    s.form(
      blob([
        [-280, -126],
        [-250, -154],
        [-214, -148],
        [-196, -110],
        [-250, -96],
      ]),
      "#3a2b33",
      { depth: 12, gleam: 0, dusk: 0.6 },
    ) +
    s.form(
      blob([
        [-150, -100],
        [-60, -84],
        [70, -28],
        [60, 6],
        [-40, -30],
        [-130, -60],
      ]),
      "#f9c9d8",
      { depth: 8, touch: "cloth" },
    ) +
    s.ink("M-140 70C-90 30 -60 0 -30 -40M-100 74C-40 44 0 14 20 -18M-60 76C0 54 50 34 70 6", "#e86f9c", 11) +
    laces +
    s.ink(
      "M-110 -88C-150 -130 -190 -120 -170 -90C-150 -66 -120 -90 -96 -66C-70 -50 -40 -110 -70 -124C-96 -130 -110 -106 -110 -88",
      "#ffffff",
      9,
    ) +
    s.form(sole, "#fdfcfa", { depth: 15, gleam: 0.6 }) +
    s.ink("M-290 84C-100 96 100 96 306 82", "#e86f9c", 6) +
    s.ink(
      "M-230 122v-14M-180 124v-14M-130 124v-14M-80 124v-14M-30 124v-14M20 124v-14M70 124v-14M120 124v-14M170 124v-14M220 122v-14",
      "#b8b2b0",
      6,
    ) +
    s.ink("M-284 -140C-300 -160 -280 -180 -264 -158", "#e86f9c", 9)
  );
}

function strawHat(s: Sketch): string {
  const straw = "#e0bd7d";
  const brim = blob([
    [-390, 20],
    [-330, -150],
    [-150, -236],
    [80, -246],
    [300, -170],
    [396, 10],
    [320, 180],
    [110, 256],
    [-140, 250],
    [-336, 170],
  ]);
  let weave = "";
  for (let i = 1; i <= 15; i++)
    weave += s.ink(oval(2, 6, 185 + i * 14, 112 + i * 9.6), i % 2 ? "#b98f4e" : "#f6dfae", 3.4, 0.6);
  let spokes = "";
  for (let i = 0; i < 110; i++) {
    const a = (i / 110) * Math.PI * 2;
    spokes += `M${Math.cos(a) * 190} ${Math.sin(a) * 116}L${Math.cos(a) * 400} ${Math.sin(a) * 250}`;
  }
  const crown = blob([
    [-190, 20],
    [-196, -60],
    [-160, -150],
    [-60, -196],
    [70, -196],
    [166, -150],
    [198, -60],
    [190, 20],
    [100, 96],
    [0, 112],
    [-100, 96],
  ]);
  let crownWeave = "";
  for (let i = 1; i <= 11; i++)
    crownWeave += s.ink(oval(0, -70, i * 19, i * 14), i % 2 ? "#b98f4e" : "#f6dfae", 3.4, 0.6);
  const ribbon =
    "M-194 -10C-150 90 -60 122 0 122C60 122 150 90 194 -10L188 48C140 130 60 164 0 164C-60 164 -140 130 -188 48z";
  return (
    s.form(brim, straw, { depth: 26, gleam: 0.4, inside: weave + s.ink(spokes, "#8f6a33", 2, 0.4), touch: "cloth" }) +
    s.stitch(
      blob([
        [-372, 20],
        [-316, -142],
        [-146, -222],
        [80, -232],
        [288, -160],
        [378, 10],
        [306, 172],
        [106, 242],
        [-138, 236],
        [-320, 162],
      ]),
      "#9b7437",
      3,
    ) +
    s.cast(crown, 20, 0.5) +
    s.form(crown, straw, { depth: 50, gleam: 0.5, inside: crownWeave, touch: "cloth" }) +
    s.form(ribbon, "#24365e", { depth: 12, touch: "cloth" }) +
    s.form(
      blob([
        [110, 90],
        [180, 60],
        [250, 70],
        [236, 110],
        [180, 120],
      ]),
      "#2c4170",
      { depth: 10, touch: "cloth" },
    ) +
    s.form(
      blob([
        [116, 100],
        [170, 130],
        [216, 190],
        [180, 196],
        [130, 140],
      ]),
      "#24365e",
      { depth: 10, touch: "cloth" },
    ) +
    s.form(box(104, 76, 34, 44, 10), "#1c2b4d", { depth: 8, touch: "cloth" })
  );
}

/** Long furled umbrella with a wooden crook. */
function umbrella(s: Sketch): string {
  const handle = "M290 0H366C420 0 436 -60 396 -84C362 -102 334 -78 342 -50";
  const cloth = blob([
    [-330, -6],
    [-200, -34],
    [20, -48],
    [190, -44],
    [214, -30],
    [214, 32],
    [190, 46],
    [20, 46],
    [-200, 32],
    [-330, 8],
  ]);
  return (
    s.tube("M-430 0H320", "#9aa0a6", 12) +
    s.form(box(-440, -9, 60, 18, 9), "#6b5034", { depth: 6 }) +
    s.tube(handle, "#9a6334", 32) +
    s.ink("M300 -6H366C404 -6 420 -48 392 -66", "#d7a066", 4, 0.6) +
    s.form(box(262, -21, 44, 42, 6), "#c9cdd2", { depth: 9, gleam: 0.8 }) +
    s.form(cloth, "#26282d", { depth: 22, gleam: 0.35, touch: "cloth" }) +
    s.ink("M-326 2C-160 -30 40 -30 206 -22M-326 0C-140 0 60 6 208 8M-326 2C-140 24 60 28 204 30", "#0c0d10", 5, 0.9) +
    s.ink("M-310 -6C-160 -36 40 -38 200 -34M-300 6C-140 12 60 16 204 18", "#ffffff", 3, 0.22) +
    s.form("M70 -56C86 -20 86 20 70 54L96 52C112 20 112 -20 96 -56z", "#1a1c20", { depth: 8, touch: "cloth" }) +
    s.form(oval(88, 26, 10), "#c9cdd2", { depth: 4 }) +
    [-44, -14, 16, 42].map((y, i) => s.form(box(200, y - 4, 26 - i, 9, 4), "#b7bcc2", { depth: 3 })).join("")
  );
}

function sunglasses(s: Sketch): string {
  const frame = "#5a3116";
  const patch = Array.from({ length: 26 }, () =>
    s.fill(
      oval(s.chance.between(-330, 330), s.chance.between(-110, 110), s.chance.between(8, 26), s.chance.between(6, 16)),
      s.chance.next() < 0.5 ? "#c07a35" : "#2c1508",
      0.6,
    ),
  ).join("");
  const rim = (x: number, k: number): Point[] => [
    [x - k * 146, -84],
    [x, -100],
    [x + k * 130, -80],
    [x + k * 122, 30],
    [x + k * 40, 104],
    [x - k * 70, 100],
    [x - k * 138, 30],
  ];
  const lens = (x: number, k: number): string => {
    const d = blob(rim(x, k).map(([px, py]): Point => [x + (px - x) * 0.8, py * 0.8 + 2]));
    return (
      s.form(
        d,
        s.sweep([
          [0, "#26382b"],
          [0.6, "#3f5c40"],
          [1, "#7d9468"],
        ]),
        { depth: 5, gleam: 0.2, dusk: 0.4 },
      ) + s.glass(d, 0.5)
    );
  };
  const shape = `${blob(rim(-178, 1))}${blob(rim(178, -1))}`;
  const bridge = "M-60 -52C-30 -76 30 -76 60 -52L56 -20C30 -40 -30 -40 -56 -20z";
  return (
    s.tube("M-322 -70C-340 -150 -300 -230 -190 -262", frame, 26) +
    s.tube("M322 -70C344 -160 290 -240 150 -252", frame, 26) +
    s.ink("M-322 -70C-340 -150 -300 -230 -190 -262M322 -70C344 -160 290 -240 150 -252", "#c07a35", 8, 0.5, "18 34") +
    s.form(bridge, frame, { depth: 10, inside: patch }) +
    s.form(shape, frame, { depth: 11, gleam: 0.6, inside: patch }) +
    lens(-178, 1) +
    lens(178, -1) +
    s.form(oval(-304, -62, 8, 5), "#e6e2da", { depth: 2 }) +
    s.form(oval(304, -62, 8, 5), "#e6e2da", { depth: 2 }) +
    s.scratches(-250, -50, 160, 100, 5)
  );
}

function glasses(s: Sketch): string {
  const gold = "#c99a3f";
  const lens = (x: number): string =>
    s.fill(
      oval(x, 30, 132),
      s.sweep(
        [
          [0, "#ffffff", 0.34],
          [0.5, "#dfeaf0", 0.12],
          [1, "#b9cbd6", 0.26],
        ],
        50,
      ),
    ) +
    s.glass(oval(x, 30, 126), 0.5) +
    s.tube(oval(x, 30, 132), gold, 12);
  return (
    s.tube("M-300 -6C-330 -130 -280 -220 -130 -250C-96 -256 -80 -240 -84 -214", gold, 11) +
    s.tube("M300 -6C340 -140 270 -236 96 -246C62 -248 48 -230 54 -206", gold, 11) +
    s.tube("M-104 -245C-96 -256 -80 -240 -84 -208", "#6b4423", 20) +
    s.tube("M76 -246C62 -248 48 -230 54 -198", "#6b4423", 20) +
    lens(-164) +
    lens(164) +
    s.tube("M-36 4C-20 -28 20 -28 36 4", gold, 12) +
    s.form(oval(-42, 62, 13, 24), "#f6f3ee", { depth: 6 }) +
    s.form(oval(42, 62, 13, 24), "#d8c9a8", { depth: 6 }) +
    s.tube("M-296 4l-14 -14M296 4l14 -14", gold, 16)
  );
}

function backpack(s: Sketch): string {
  const yellow = "#eeb52a";
  const trim = "#7c4a22";
  const body = box(-220, -240, 440, 540, 70);
  const pocket = box(-160, 60, 320, 200, 30);
  return (
    s.tube("M-190 -120C-330 -60 -330 160 -230 270", trim, 40) +
    s.tube("M190 -120C330 -60 330 160 230 270", trim, 40) +
    s.tube("M-74 -230C-90 -330 -40 -340 -30 -300V-236M74 -230C90 -330 40 -340 30 -300V-236", trim, 26) +
    s.form(body, yellow, { depth: 42, gleam: 0.5, touch: "cloth" }) +
    s.tube("M-206 -20C-206 -230 -110 -236 0 -236C110 -236 206 -230 206 -20", tone(yellow, -0.3), 13) +
    s.ink("M-206 -20C-206 -230 -110 -236 0 -236C110 -236 206 -230 206 -20", "#3c2a12", 5, 0.8, "4 5") +
    s.form(box(-214, -58, 22, 48, 8), "#cdb27c", { depth: 5 }) +
    s.cast(pocket, 8, 0.35) +
    s.form(pocket, yellow, { depth: 20, gleam: 0.45, touch: "cloth" }) +
    s.tube("M-150 96H150", tone(yellow, -0.3), 12) +
    s.ink("M-150 96H150", "#3c2a12", 4.4, 0.8, "4 5") +
    s.stitch(box(-146, 74, 292, 172, 22), "#fdf0c4", 2.6) +
    s.form(oval(0, -90, 62), "#fbf5e6", { depth: 7, touch: "cloth" }) +
    s.ink(oval(0, -90, 50), "#2f6f8f", 5) +
    s.fill("M0 -128L9 -99L38 -90L9 -81L0 -52L-9 -81L-38 -90L-9 -99z", "#2f6f8f") +
    s.ink("M-214 40l36 -20M214 40l-36 -20", trim, 20) +
    s.form(oval(-238, 60, 28), "#e2703a", { depth: 8 }) +
    s.fill(
      lines(
        [
          [-258, 40],
          [-250, 62],
          [-238, 50],
          [-226, 62],
          [-218, 40],
          [-238, 88],
        ],
        true,
      ),
      "#fff3e2",
    ) +
    s.fill(oval(-246, 62, 3) + oval(-230, 62, 3), "#2a1610") +
    s.ink("M-120 -20C-60 0 60 0 130 -24M-180 200C-190 240 -180 270 -160 286", "#a2740f", 8, 0.3)
  );
}

function suitcaseGreen(s: Sketch): string {
  const green = "#4d7f5b";
  const body = box(-220, -230, 440, 540, 54);
  let ribs = "";
  for (let x = -196; x < 210; x += 28)
    ribs += s.fill(box(x, -240, 11, 560), "#16331f", 0.45) + s.fill(box(x + 11, -240, 5, 560), "#ffffff", 0.2);
  const wheel = (x: number): string =>
    s.form(box(x - 26, 296, 52, 26, 8), "#2a2c30", { depth: 6 }) + s.form(oval(x, 326, 21), "#17181b", { depth: 7 });
  return (
    s.tube("M-90 -226V-346H90V-226", "#b9bec4", 18) +
    s.form(box(-104, -366, 208, 38, 17), "#202226", { depth: 10 }) +
    wheel(-166) +
    wheel(166) +
    s.form(body, green, { depth: 30, gleam: 0.5, inside: ribs }) +
    s.ink("M-220 44H220", "#122a1a", 9, 0.9) +
    s.ink("M-220 50H220", "#ffffff", 3, 0.25) +
    [
      [-206, -216],
      [206, -216],
      [-206, 296],
      [206, 296],
    ]
      .map(([x = 0, y = 0]) =>
        s.form(
          blob([
            [x - 28, y - 28],
            [x + 28, y - 28],
            [x + 28, y + 28],
            [x - 28, y + 28],
          ]),
          "#35563f",
          { depth: 12 },
        ),
      )
      .join("") +
    s.form(box(-56, -238, 112, 28, 13), "#1f2124", { depth: 8 }) +
    s.form(box(188, -4, 48, 96, 12), "#1f2124", { depth: 9 }) +
    [16, 40, 64].map((y) => s.form(oval(212, y, 8), "#d6d9dd", { depth: 3 })).join("") +
    place(
      s.form(oval(0, 0, 68), "#f6efe0", { depth: 3, dusk: 0.2 }) +
        s.fill("M-62 26C-30 14 30 14 62 26A68 68 0 0 1 -62 26z", "#4a86b8") +
        s.fill(
          lines(
            [
              [-16, 28],
              [16, 28],
              [10, -26],
              [-10, -26],
            ],
            true,
          ),
          "#d23c33",
        ) +
        s.fill(box(-14, 2, 28, 11), "#ffffff") +
        s.fill(box(-14, -34, 28, 9), "#3b2a22") +
        s.fill(box(-8, -48, 16, 14), "#ffd95e") +
        s.fill(
          lines(
            [
              [-12, -48],
              [12, -48],
              [0, -60],
            ],
            true,
          ),
          "#d23c33",
        ) +
        s.ink("M14 -42L50 -52M14 -40L50 -34", "#ffd95e", 5, 0.8),
      -96,
      -120,
      -10,
    ) +
    s.scratches(-200, 100, 400, 190, 14, "#e9f2ea", 0.4)
  );
}

function suitcaseBlack(s: Sketch, spotted: boolean): string {
  const body = box(-225, -230, 450, 540, 40);
  const front = box(-180, -20, 360, 290, 26);
  const wheel = (x: number): string =>
    s.form(box(x - 26, 300, 52, 22, 8), "#101113", { depth: 5 }) + s.form(oval(x, 328, 20), "#232529", { depth: 7 });
  return (
    s.tube("M-86 -226V-340H86V-226", "#9da3aa", 16) +
    s.form(box(-100, -360, 200, 36, 16), "#17181b", { depth: 9 }) +
    wheel(-176) +
    wheel(176) +
    s.form(body, "#2e3036", { depth: 30, gleam: 0.45, touch: "cloth" }) +
    s.ink(box(-206, -212, 412, 504, 30), "#0d0e10", 9) +
    s.ink(box(-206, -212, 412, 504, 30), "#8d9299", 3.4, 0.9, "5 6") +
    s.cast(front, 7, 0.5) +
    s.form(front, "#33363c", { depth: 18, gleam: 0.4, touch: "cloth" }) +
    s.ink("M-160 22H160", "#0d0e10", 9) +
    s.ink("M-160 22H160", "#a3a8ae", 3, 0.9, "5 6") +
    s.form(box(140, 12, 20, 44, 6), "#cfd3d8", { depth: 5 }) +
    s.form(box(-160, -176, 320, 110, 20), "#33363c", { depth: 12, gleam: 0.4, touch: "cloth" }) +
    s.ink("M-144 -150H144", "#0d0e10", 8) +
    s.form(box(-60, 92, 120, 34, 6), "#c3c7cc", { depth: 5 }) +
    s.ink("M-44 109H44", "#6b7077", 4) +
    s.form(box(-60, -246, 120, 34, 14), "#1a1b1e", { depth: 9 }) +
    s.form(
      blob([
        [0, -228],
        [40, -262],
        [100, -262],
        [96, -220],
        [44, -206],
      ]),
      "#d0343a",
      { depth: 10 },
    ) +
    s.form(
      blob([
        [0, -228],
        [-40, -262],
        [-100, -256],
        [-96, -214],
        [-44, -206],
      ]),
      "#d0343a",
      { depth: 10 },
    ) +
    s.form(
      lines(
        [
          [-10, -224],
          [-50, -130],
          [-22, -138],
          [-10, -112],
          [16, -216],
        ],
        true,
      ),
      "#b9282f",
      { depth: 7 },
    ) +
    s.form(
      lines(
        [
          [10, -224],
          [44, -136],
          [22, -140],
          [6, -120],
          [-12, -216],
        ],
        true,
      ),
      "#c22d34",
      { depth: 7 },
    ) +
    s.form(oval(0, -226, 20), "#b9282f", { depth: 8 }) +
    (spotted
      ? [
          [-70, -236],
          [-50, -222],
          [60, -240],
          [80, -226],
          [-24, -170],
          [24, -168],
          [44, -230],
        ]
          .map(([x = 0, y = 0]) => s.fill(oval(x, y, 5), "#ffffff"))
          .join("")
      : "") +
    s.scratches(-190, -200, 380, 480, 14, "#ffffff", 0.16)
  );
}

function makeupBag(s: Sketch): string {
  const bag = blob([
    [-330, -120],
    [-280, -180],
    [0, -196],
    [280, -180],
    [330, -120],
    [360, 60],
    [330, 190],
    [220, 224],
    [-220, 224],
    [-330, 190],
    [-360, 60],
  ]);
  const flower = (x: number, y: number, r: number, c: string, turn: number): string =>
    place(
      Array.from({ length: 6 }, (_, i) => place(s.fill(oval(r, 0, r * 0.8, r * 0.5), c), 0, 0, i * 60)).join("") +
        s.fill(oval(0, 0, r * 0.5), "#f4cf57"),
      x,
      y,
      turn,
    ) + s.ink(`M${x + r} ${y + r}c20 10 40 4 52 -12`, "#5f8f62", 6);
  const flowers = [
    [-250, -30, 28],
    [-110, 80, 34],
    [30, -70, 26],
    [150, 90, 36],
    [270, -40, 28],
    [-260, 150, 24],
    [20, 180, 24],
    [-120, -100, 20],
    [290, 150, 20],
  ]
    .map(([x = 0, y = 0, r = 0], i) =>
      flower(x, y, r, ["#d9486e", "#ffffff", "#f27f9a", "#b83a6b"][i % 4] ?? "#fff", i * 17),
    )
    .join("");
  return (
    s.form(bag, "#f3b3c3", { depth: 44, gleam: 0.55, dusk: 0.34, inside: flowers, touch: "cloth" }) +
    s.ink("M-316 -128C-160 -170 160 -170 316 -128", "#8f6a2a", 17) +
    s.ink("M-316 -128C-160 -170 160 -170 316 -128", "#f0cd74", 11) +
    s.ink("M-316 -128C-160 -170 160 -170 316 -128", "#7d5a1e", 5, 1, "5 6") +
    s.form(box(222, -170, 40, 34, 9), "#e8c05c", { depth: 7 }) +
    s.ink("M240 -138l12 34", "#e8c05c", 6) +
    place(
      s.form(
        blob([
          [-46, 0],
          [-26, -26],
          [26, -26],
          [48, 0],
          [26, 26],
          [-26, 26],
        ]),
        "#f5dc3e",
        { depth: 11 },
      ) +
        s.form(
          blob([
            [-36, -24],
            [-70, -44],
            [-78, -22],
            [-50, -12],
          ]),
          "#5da454",
          { depth: 5 },
        ),
      268,
      -76,
      40,
    ) +
    s.stitch("M-340 176C-160 206 160 206 340 176", "#c76b86", 3)
  );
}

function giftBag(s: Sketch): string {
  const front = lines(
    [
      [-220, -190],
      [210, -190],
      [226, 310],
      [-236, 310],
    ],
    true,
  );
  const side = lines(
    [
      [210, -190],
      [286, -236],
      [300, 250],
      [226, 310],
    ],
    true,
  );
  const paper = Array.from({ length: 6 }, (_, i) =>
    s.form(
      lines(
        [
          [-200 + i * 74, -180],
          [-176 + i * 74, -250 - (i % 2) * 26],
          [-120 + i * 74, -226],
          [-110 + i * 74, -180],
        ],
        true,
      ),
      i % 2 ? "#fff8e6" : "#fbe9c2",
      { depth: 5, touch: "paper" },
    ),
  ).join("");
  const dots = [
    [-150, -100],
    [-60, -30],
    [60, -110],
    [140, -20],
    [-170, 60],
    [-160, 210],
    [150, 130],
    [60, 240],
    [-70, 260],
    [170, 270],
    [-20, -140],
  ]
    .map(([x = 0, y = 0]) => s.fill(`M${x} ${y - 15}l4 11l11 4l-11 4l-4 11l-4 -11l-11 -4l11 -4z`, "#f3d58a", 0.9))
    .join("");
  const gold = "#d9a840";
  const loop = blob([
    [0, 0],
    [50, -58],
    [120, -60],
    [134, -4],
    [96, 36],
    [40, 28],
  ]);
  return (
    s.tube("M-100 -220C-100 -350 100 -350 104 -226", gold, 13) +
    paper +
    s.form(side, "#1d7f86", { depth: 10 }) +
    s.form(front, "#2aa3a8", { depth: 12, gleam: 0.4, inside: dots, touch: "paper" }) +
    s.tube("M-110 -168C-110 -320 90 -320 94 -168", gold, 13) +
    s.fill(oval(-110, -168, 11) + oval(94, -168, 11), "#0f5357") +
    s.form(box(-28, -190, 50, 500), gold, { depth: 8, gleam: 0.7, touch: "cloth" }) +
    s.form(
      lines(
        [
          [-226, 40],
          [218, 40],
          [220, 90],
          [-228, 90],
        ],
        true,
      ),
      gold,
      { depth: 8, gleam: 0.7, touch: "cloth" },
    ) +
    place(s.cast(loop, 6) + place(s.cast(loop, 6), 0, 0, 0, [-1, 1]), -3, 64) +
    place(s.form(loop, "#e6b94f", { depth: 15, gleam: 0.8, touch: "cloth" }), -3, 64) +
    place(s.form(loop, "#e6b94f", { depth: 15, gleam: 0.8, touch: "cloth" }), -3, 64, 0, [-1, 1]) +
    s.form(
      lines(
        [
          [-14, 70],
          [-90, 190],
          [-50, 180],
          [-34, 214],
          [16, 80],
        ],
        true,
      ),
      gold,
      { depth: 9, touch: "cloth" },
    ) +
    s.form(
      lines(
        [
          [8, 70],
          [70, 196],
          [38, 182],
          [14, 210],
          [-20, 80],
        ],
        true,
      ),
      "#c99734",
      { depth: 9, touch: "cloth" },
    ) +
    s.form(box(-30, 42, 54, 48, 14), "#c99734", { depth: 10 }) +
    place(
      s.form(
        lines(
          [
            [-44, 0],
            [-30, -24],
            [80, -24],
            [80, 56],
            [-30, 56],
            [-44, 32],
          ],
          true,
        ),
        "#fdf8ea",
        { depth: 4 },
      ) + s.ink("M-8 4C10 -8 22 16 40 2S60 8 66 4M-4 30H50", "#8a6b32", 4),
      110,
      160,
      12,
    )
  );
}

export const clothes = {
  scarf: { on: ["oak", "linen", "terrazzo"], tilt: [-14, 14], lift: 0.6, draw: scarf },
  puffer: { on: ["linen", "oak", "felt"], tilt: [-8, 8], focus: [0, -80], lift: 0.9, draw: puffer },
  "child-raincoat": {
    on: ["walnut", "car-seat", "carpet"],
    tilt: [-10, 10],
    lift: 0.6,
    scale: 0.98,
    draw: childRaincoat,
  },
  trainers: {
    on: ["oak", "carpet", "felt"],
    tilt: [-10, 8],
    lift: 1.2,
    scale: 0.98,
    draw: (s) =>
      place(trainer(s, false), 40, -130, -4) +
      s.cast("M-310 60L-300 -10L-200 20L60 30L300 60z", 14, 0.35) +
      place(trainer(s, true), -20, 150, 3),
  },
  "straw-hat": { on: ["walnut", "carpet", "oak"], tilt: [-16, 16], lift: 1.2, draw: strawHat },
  umbrella: { on: ["oak", "linen", "terrazzo"], tilt: [-36, -22], scale: 1, draw: umbrella },
  sunglasses: { on: ["linen", "terrazzo", "felt"], tilt: [-12, 12], scale: 1.02, lift: 0.9, draw: sunglasses },
  glasses: { on: ["walnut", "linen", "carpet"], tilt: [-12, 12], scale: 1.05, lift: 0.9, draw: glasses },
  "backpack-yellow": {
    on: ["walnut", "carpet", "car-seat"],
    tilt: [-10, 10],
    focus: [-140, 0],
    lift: 1.3,
    draw: backpack,
  },
  "suitcase-green": { on: ["terrazzo", "oak", "carpet"], tilt: [-12, 12], lift: 1.5, scale: 0.96, draw: suitcaseGreen },
  "suitcase-black": {
    on: ["terrazzo", "oak", "linen"],
    tilt: [-12, 12],
    focus: [0, -190],
    lift: 1.5,
    scale: 0.96,
    draw: (s) => suitcaseBlack(s, false),
  },
  "suitcase-black-dots": {
    on: ["terrazzo", "oak", "linen"],
    tilt: [-12, 12],
    focus: [0, -190],
    lift: 1.5,
    scale: 0.96,
    draw: (s) => suitcaseBlack(s, true),
  },
  "makeup-bag": { on: ["walnut", "terrazzo", "linen"], tilt: [-12, 12], draw: makeupBag },
  "gift-bag": { on: ["oak", "walnut", "linen"], tilt: [-8, 8], lift: 1.4, scale: 0.94, draw: giftBag },
} as const satisfies Record<string, Drawing>;
