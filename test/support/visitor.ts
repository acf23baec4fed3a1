/** A page as somebody without script sees it. */
export interface Seen {
  readonly status: number;
  readonly html: string;
  readonly location: string | null;
  readonly headers: Headers;
  /** Round trips to the database, as the answer itself tells them. */
  readonly trips: number;
}

type Send = (path: string, init: RequestInit) => Promise<Response>;

/** Walks through pages by links and forms, with the cookies a browser would keep. */
export class Visitor {
  readonly #send: Send;
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();
  constructor(send: Send, origin: string) {
    this.#send = send;
    this.#origin = origin;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.#ask(path, { headers });
  }

  /** Sends the form of a page that goes to `action`, hidden fields included; the others as given. */
  async submit(
    page: Seen,
    action: string,
    fields: Record<string, string | readonly (string | File)[]> = {},
  ): Promise<Seen> {
    const form = formOf(page.html, action);
    const data = new FormData();
    for (const [name, value] of Object.entries({ ...form.hidden, ...fields })) {
      for (const one of typeof value === "string" ? [value] : value) data.append(name, one);
    }
    const plain = [...data].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
    // Written out here: another copy of undici, as wrangler brings one, does not know this FormData.
    const written = new Response(form.multipart ? data : new URLSearchParams(plain));
    const headers = { origin: this.#origin, "content-type": written.headers.get("content-type") ?? "" };
    return this.#ask(form.action, { method: "POST", body: await written.arrayBuffer(), headers });
  }

  async #ask(path: string, init: RequestInit): Promise<Seen> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...(init.headers as Record<string, string>), ...(cookie ? { cookie } : {}) };
    const answer = await this.#send(path, { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/;\s*max-age=0\b/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return {
      status: answer.status,
      html: await answer.text(),
      location: answer.headers.get("location"),
      headers: answer.headers,
      trips: Number(/(\d+) round/.exec(answer.headers.get("server-timing") ?? "")?.[1]),
    };
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#39": "'" };
export const unescaped = (html: string): string =>
  html.replace(/&(amp|quot|lt|gt|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, unescaped(value)]),
  );

function formOf(html: string, action: string) {
  for (const [, tag = "", inside = ""] of html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)) {
    const form = attributesOf(tag);
    if (form.action?.split("?")[0] !== action) continue;
    const inputs = [...inside.matchAll(/<input([^>]*)>/g)].map(([, input = ""]) => attributesOf(input));
    return {
      action: form.action ?? action,
      multipart: form.enctype === "multipart/form-data",
      hidden: Object.fromEntries(
        inputs.flatMap(({ type, name, value }) => (type === "hidden" && name ? [[name, value ?? ""]] : [])),
      ),
    };
  }
  throw new Error(`the page has no form to ${action}: ${textOf(html).slice(0, 400)}`);
}

/** The words of a page. */
export const textOf = (html: string): string =>
  unescaped(
    html
      .replace(/<head[\s\S]*?<\/head>/, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " "),
  ).trim();

/** The first link of a page whose address fits. */
export function linkIn(html: string, address: RegExp): string | undefined {
  return [...html.matchAll(/href="([^"]+)"/g)]
    .map(([, href = ""]) => unescaped(href))
    .find((href) => address.test(href));
}
