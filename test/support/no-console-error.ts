import { afterEach, expect, vi } from "vitest";

// The real console still prints; this only listens, so that a fault nobody expected fails the test.
const heard = vi.spyOn(console, "error");

/** A test that provokes a logged fault takes what was logged, and says so by calling this. */
export function takeLoggedErrors(): string[] {
  const lines = heard.mock.calls.map((call) => String(call[0]));
  heard.mockClear();
  return lines;
}

afterEach(() => {
  expect(takeLoggedErrors(), "unexpected console.error").toEqual([]);
});
