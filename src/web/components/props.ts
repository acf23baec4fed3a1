import type { Child } from "hono/jsx";

export type Children = Child;

/** Joins the class names that apply. */
export function classes(...names: readonly (string | false | undefined | null)[]): string {
  return names.filter(Boolean).join(" ");
}

/** What the mood of a thing is: quiet fact, something that waits, the act that matters, done, harm. */
export type Tone = "quiet" | "wait" | "act" | "done" | "harm";
