import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

const IN_PAGE = new URL("in-page/chart-reading.js", import.meta.url);

/** A chart as it is drawn. */
export interface ChartReading {
  readonly name: string;
  /** The canary's values from left to right, read off the picture by the ticks beside its axis. */
  readonly canary: readonly number[];
  /** How far the canary's last point lies above the alert limit, in pixels of the screen; 0 without a limit. */
  readonly above: number;
}

/** Reads a page's charts off their pictures, without their data. */
export async function readCharts(page: Page): Promise<ChartReading[]> {
  return page.evaluate<ChartReading[]>(await readFile(IN_PAGE, "utf8"));
}
