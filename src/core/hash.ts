const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 of UTF-8 text, as 64 lower-case hex digits. */
export async function sha256(text: string): Promise<string> {
  return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** HMAC-SHA-256 of text under a secret, as hex; signs short-lived photo links. */
export async function sign(secret: string, text: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  return hex(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text)));
}

/** Compares two hex strings in a time that does not tell where they differ. */
export function sameHex(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}

/** 128 random bits as hex. */
export function randomHex(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)).buffer);
}

/**
 * What makes one sending of a form the same as another: its hidden key and everything in it. The same form sent
 * twice is one; the same key with other content (a page gone back to) is a new one. Null without a key.
 */
export async function submissionOf(input: { readonly submissionKey: string | null }): Promise<string | null> {
  return input.submissionKey ? sha256(JSON.stringify(input)) : null;
}
