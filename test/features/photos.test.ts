import { existsSync, readdirSync, statSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Desk, HOUR, openDesk } from "../support/desk.ts";
import { CAMERA, cameraPhoto, fileOf, lookAt, vastPng } from "../support/pictures.ts";

let desk: Desk;
let cookie: string;
beforeEach(async () => {
  desk = await openDesk();
  cookie = await desk.signIn(desk.agent);
});
afterEach(() => desk.close());

/** Files below the photo folder. */
function stored(): string[] {
  const folder = desk.platform.config.PHOTO_DIR;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(`${folder}/${name}`).isFile(),
  );
}

async function countOf(table: "items" | "reports" | "photos"): Promise<unknown> {
  return (await desk.client.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n;
}

function formOf(fields: Record<string, string>, files: readonly File[]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append("photos", file);
  return form;
}

async function post(path: string, body: FormData, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await desk.app.request(`http://desk.test${path}`, {
    method: "POST",
    body,
    headers: { origin: "http://desk.test", ...headers },
  });
  await desk.settled();
  return answer;
}

/** The agent's form, as its page sends it. */
const log = (...files: File[]) =>
  post(
    "/desk/items/new",
    formOf(
      { siteId: desk.hotel, timeZone: "Europe/Lisbon", title: "Black phone, cracked", foundAt: "2026-05-12T08:00" },
      files,
    ),
    { cookie },
  );

/** The traveler's form, as its page sends it. */
const report = (...files: File[]) =>
  post(
    "/quay/lost",
    formOf(
      { what: "Black phone", travelerName: "Mia", travelerEmail: "mia@example.com", zone: "Europe/Lisbon" },
      files,
    ),
  );

const REFUSED: readonly (readonly [string, () => Promise<File> | File, RegExp])[] = [
  ["a text file", () => fileOf(Buffer.from("not a picture"), "notes.txt", "text/plain"), /not a picture we can read/],
  [
    "a page that calls itself a JPEG",
    () => fileOf(Buffer.from("<html><script>1</script>")),
    /not a picture we can read/,
  ],
  [
    "a drawing with script inside",
    () => fileOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), "a.svg", "image/svg+xml"),
    /not a picture we can read/,
  ],
  ["a photo cut off half-way", async () => fileOf((await cameraPhoto()).subarray(0, 2000)), /damaged or cut off/],
  ["a photo's first bytes and nothing else", () => fileOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0])), /damaged or cut off/],
  ["a picture of 100 megapixels", () => fileOf(vastPng(), "vast.png", "image/png"), /more than 50 megapixels/],
  [
    "a file of 30 MB",
    async () => fileOf(Buffer.concat([await cameraPhoto(), Buffer.alloc(30 * 1024 * 1024)])),
    /larger than 12 MB/,
  ],
];

describe.each(REFUSED)("%s", (_name, make, words) => {
  test("is refused beside the photo field, with what was typed, and nothing is stored", async () => {
    const sound = fileOf(await cameraPhoto());
    const answer = await log(sound, await make());
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toMatch(words);
    expect(page).toContain("Black phone, cracked");
    expect(stored()).toEqual([]);
    expect(await countOf("items")).toBe(0);
  });

  test("is refused on a traveler's report, too", async () => {
    const answer = await report(await make());
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("mia@example.com");
    expect(stored()).toEqual([]);
    expect(await countOf("reports")).toBe(0);
  });
});

test("a refused photo is named by path over the API", async () => {
  const { id } = await desk.log();
  const answer = await post(`/api/v1/items/${id}/photos`, formOf({}, [fileOf(vastPng())]), { cookie });
  expect(answer.status).toBe(422);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({ errors: [{ path: "photos", code: "too_many_pixels" }] });
  expect(stored()).toEqual([]);
});

test("whoever is not signed in cannot even have a picture re-encoded", async () => {
  const { id } = await desk.log();
  let processed = 0;
  const images = desk.platform.images;
  const watched = await openDesk({
    platform: {
      images: {
        process(bytes) {
          processed += 1;
          return images.process(bytes);
        },
      },
    },
  });
  const answer = await watched.app.request(`http://desk.test/api/v1/items/${id}/photos`, {
    method: "POST",
    body: formOf({}, [fileOf(await cameraPhoto())]),
    headers: { origin: "http://desk.test" },
  });
  expect(answer.status).toBe(401);
  expect(processed).toBe(0);
  watched.close();
});

test("more than six photos at once are too many", async () => {
  const photo = fileOf(await cameraPhoto());
  const answer = await log(...Array.from({ length: 7 }, () => photo));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("at most 6");
  expect(stored()).toEqual([]);
});

test("a photo is kept in two sizes, upright, without place or camera", async () => {
  const photo = await cameraPhoto();
  expect(photo.includes(CAMERA)).toBe(true);
  expect(await lookAt(photo)).toMatchObject({ metadata: expect.arrayContaining(["exif"]), orientation: 6 });

  const answer = await log(fileOf(photo));
  expect(answer.status).toBe(303);
  const files = stored();
  expect(files.map((name) => name.slice(name.lastIndexOf("/") + 1)).sort()).toEqual(["full.webp", "thumb.webp"]);
  for (const [size, width, height] of [
    ["full", 900, 1200],
    ["thumb", 240, 320],
  ] as const) {
    const { rows } = await desk.client.execute("SELECT id FROM photos");
    const bytes = (await desk.platform.photos.get(`photos/${rows[0]?.id}/${size}.webp`)) ?? new Uint8Array();
    expect(await lookAt(bytes)).toEqual({
      width,
      height,
      format: "webp",
      metadata: [],
      orientation: 1,
      above: "red",
      below: "blue",
      left: "red",
    });
    expect(Buffer.from(bytes).includes(CAMERA)).toBe(false);
  }
});

describe("a photo's address", () => {
  async function photoOf(): Promise<{ id: string; full: string; thumb: string }> {
    const { id } = await desk.log();
    await post(`/api/v1/items/${id}/photos`, formOf({}, [fileOf(await cameraPhoto())]), { cookie });
    const viewed = await desk.app.request(`http://desk.test/api/v1/items/${id}`, { headers: { cookie } });
    const { photos } = (await viewed.json()) as { photos: { id: string; full: string; thumb: string }[] };
    return photos[0]!;
  }
  const get = (path: string, headers: Record<string, string> = {}) =>
    desk.app.request(`http://desk.test${path}`, { headers });

  test("opens the photo for whoever was given it, for two hours at most", async () => {
    const { full, thumb } = await photoOf();
    for (const address of [full, thumb]) {
      const answer = await get(address);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("image/webp");
      expect(answer.headers.get("cache-control")).toContain("private");
    }
    desk.clock.advance(2 * HOUR + 1);
    expect((await get(full)).status).toBe(401);
  });

  test("is of no use when it is forged, for another size, or put off", async () => {
    const { full, thumb } = await photoOf();
    const signature = new URL(full, "http://desk.test").searchParams.get("sig")!;
    const until = new URL(full, "http://desk.test").searchParams.get("until")!;
    expect(
      (
        await get(
          full.replace(
            signature,
            signature.replace(/./, (c) => (c === "0" ? "1" : "0")),
          ),
        )
      ).status,
    ).toBe(401);
    expect((await get(full.replace("/full?", "/thumb?"))).status).toBe(401);
    expect((await get(full.replace(until, String(Number(until) + HOUR)))).status).toBe(401);
    expect((await get(thumb.split("?")[0]!)).status).toBe(401);
  });

  test("without a signature is for staff of its site", async () => {
    const { id } = await photoOf();
    const path = `/photos/${id}/thumb`;
    expect((await get(path, { cookie })).status).toBe(200);
    expect((await get(path, { cookie: await desk.signIn(desk.stranger) })).status).toBe(403);
    expect((await get(`/photos/pho_unknown/thumb`, { cookie })).status).toBe(404);
    expect((await get(`/photos/${id}/original`, { cookie })).status).toBe(404);
  });
});
