import type { Child } from "hono/jsx";
import { describe, expect, test } from "vitest";
import {
  ErrorSummary,
  EvidenceTable,
  Field,
  Form,
  ListRow,
  Status,
  Table,
  TextArea,
  timeWords,
  UserText,
} from "../../src/web/components/index.ts";
import { directionOf, Page, TravelerShell } from "../../src/web/layout.tsx";
import { type PreviewPage, preview } from "../../src/web/preview.tsx";

async function html(node: Child | Promise<Child>): Promise<string> {
  return String(await node);
}

describe("a field that came back", () => {
  test("keeps what was typed, shows the message beside it and ties the two for a screen reader", async () => {
    const text = await html(
      <Field name="unit" label="Room" hint="As on the key" value="9 & 14" error="No such room" />,
    );
    expect(text).toContain('value="9 &amp; 14"');
    expect(text).toContain('aria-invalid="true"');
    expect(text).toContain('aria-describedby="f-unit-hint f-unit-error"');
    expect(text).toContain('id="f-unit-error"');
  });

  test("is reached from the summary above the form", async () => {
    const summary = await html(<ErrorSummary errors={{ "colours[0]": "Choose one", unit: undefined }} />);
    expect(summary).toContain('href="#f-colours-0-"');
    expect(await html(<TextArea name="colours[0]" label="Colours" />)).toContain('id="f-colours-0-"');
  });

  test("no summary stands above a form without faults", async () => {
    expect(await html(<ErrorSummary errors={{}} />)).toBe("");
  });
});

describe("words a person wrote", () => {
  test("never become markup", async () => {
    const bad = '<img src=x onerror="alert(1)">';
    const text = await html(
      <>
        <UserText>{bad}</UserText>
        <ListRow href="/x" title={bad} meta={[bad]} />
        <TextArea name="a" label="A" value={bad} />
        <EvidenceTable rows={[{ aspect: "Brand", verdict: "agree", item: bad }]} />
        <Table caption="T" columns={[{ label: "A" }]} rows={[[bad]]} />
      </>,
    );
    expect(text).not.toContain("<img");
  });

  test("run in their own direction", async () => {
    expect(await html(<UserText>نظارة</UserText>)).toContain('dir="auto"');
  });
});

test("statuses of one kind differ by word and by shape, not by colour alone", async () => {
  const items = ["held", "promised", "shipped", "returned", "disposed", "overdue"] as const;
  const reports = ["searching", "possible_match", "verifying", "returning", "reunited", "closed"] as const;
  const shape = (text: string) => /<svg.*<\/svg>/.exec(text)?.[0];
  const faces = await Promise.all(items.map((is) => html(<Status of="item" is={is} />)));
  expect(new Set(faces.map(shape)).size).toBe(items.length);
  const others = await Promise.all(reports.map((is) => html(<Status of="report" is={is} />)));
  expect(new Set(others.map(shape)).size).toBe(reports.length);
});

test("a form carries its submission key and posts unless told otherwise", async () => {
  const text = await html(
    <Form action="/log" submissionKey="k1" files>
      x
    </Form>,
  );
  expect(text).toContain('method="post"');
  expect(text).toContain('name="submission" value="k1"');
  expect(text).toContain('enctype="multipart/form-data"');
});

describe("a traveler's page", () => {
  const site = { name: "Harbour Hotel" };

  test("names the site first and tells the browser to keep its address to itself", async () => {
    const text = await html(
      <TravelerShell title="Your report" site={site}>
        x
      </TravelerShell>,
    );
    expect(text.startsWith("<!DOCTYPE html>")).toBe(true);
    expect(text.indexOf("Harbour Hotel")).toBeLessThan(text.indexOf("Homeward"));
    expect(text).toContain('<meta name="referrer" content="no-referrer"');
  });

  test("is laid out from right to left in Arabic", async () => {
    expect(directionOf("ar")).toBe("rtl");
    expect(directionOf("ar-EG")).toBe("rtl");
    expect(directionOf("arn")).toBe("ltr");
    expect(
      await html(
        <Page title="x" lang="ar">
          x
        </Page>,
      ),
    ).toContain('<html lang="ar" dir="rtl"');
  });
});

test.each([
  ["Atlantic/Madeira", "GMT+0"],
  ["Asia/Tokyo", "GMT+9"],
  ["Asia/Kolkata", "GMT+5:30"],
  ["America/New_York", "GMT-5"],
])("a moment in %s is told with its offset", (zone, offset) => {
  for (const lang of ["en", "de", "ja", "ar"]) {
    expect(timeWords({ at: Date.UTC(2026, 10, 21, 18, 40), zone, lang })).toContain(offset);
  }
});

test.each(["staff", "traveler", "arabic", "sign-in"] as const)("every part renders: %s", async (page: PreviewPage) => {
  const text = await html(preview(page));
  expect(text).toContain('id="main"');
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(ids.length).toBe(new Set(ids).size);
});
