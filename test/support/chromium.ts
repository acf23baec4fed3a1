import packaged from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** One process for all pages ends with its first closed window; the other flags of the package suit us. */
const UNSUITED: ReadonlySet<string> = new Set(["--single-process", "--no-zygote"]);

/** Headless Chromium: the one the package carries, or a system's own where CHROMIUM_PATH names it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || (await packaged.executablePath()),
    args: packaged.args.filter((flag) => !UNSUITED.has(flag)),
  });
}
