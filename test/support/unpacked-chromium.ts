import packaged from "@sparticuz/chromium";

/** Unpacks the packaged browser once, before two files do it at the same moment. */
export default async function setup(): Promise<void> {
  if (!process.env.CHROMIUM_PATH) await packaged.executablePath();
}
