import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resendTransport } from "../../src/platform/mail-transport.resend.ts";

let server: Server;
let base: string;
let answer: { status: number; body: object };
const heard: { headers: IncomingHttpHeaders; body: Record<string, unknown> }[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let text = "";
    for await (const part of request) text += part;
    heard.push({ headers: request.headers, body: JSON.parse(text) });
    response.writeHead(answer.status, { "Content-Type": "application/json" }).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const mail = {
  key: "ntc_1",
  from: "Desk <desk@example.com>",
  to: "mia@example.com",
  replyTo: "quay@example.com",
  subject: "s",
  html: "<p>h</p>",
  text: "t",
};

test("the real Resend SDK sends exactly the stored mail, with the notice's id as idempotency key", async () => {
  answer = { status: 200, body: { id: "re_1" } };
  expect(await resendTransport("re_key", base).send(mail)).toEqual({ kind: "sent", providerId: "re_1" });
  const { headers, body } = heard.at(-1)!;
  expect(headers["idempotency-key"]).toBe("ntc_1");
  expect(body).toMatchObject({
    from: mail.from,
    to: mail.to,
    subject: "s",
    html: "<p>h</p>",
    text: "t",
    reply_to: "quay@example.com",
  });
});

test.each([
  [429, { name: "rate_limit_exceeded", message: "slow down" }, "later"],
  [500, { name: "internal_server_error", message: "oops" }, "later"],
  [422, { name: "validation_error", message: "bad address" }, "refused"],
  [403, { name: "invalid_api_key", message: "no" }, "refused"],
])("Resend answers %i: the notice is put off or given up", async (status, body, kind) => {
  answer = { status, body: { statusCode: status, ...body } };
  expect((await resendTransport("re_key", base).send(mail)).kind).toBe(kind);
});

test("nobody answers at all: the notice goes later", async () => {
  expect((await resendTransport("re_key", "http://127.0.0.1:9").send(mail)).kind).toBe("later");
});
