import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

const IN_PAGE = new URL("in-page/faint-texts.js", import.meta.url);

/** Finds the visible texts of a page whose contrast to what is behind them is less than WCAG 2.2 asks for (1.4.3: 4.5 to 1), each with its ratio. */
export async function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(await readFile(IN_PAGE, "utf8"));
}
