import { accessSync, constants } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page, type ViewportSize } from "playwright-core";

/** Finds the browser: `CHROMIUM` names it, or it stands on the PATH; `undefined` when it is not installed. */
export function chromiumCommand(): string | undefined {
  const named = process.env.CHROMIUM ?? "";
  const places = (process.env.PATH ?? "").split(delimiter);
  const candidates = named === "" ? places.map((place) => join(place, "chromium")) : [named];
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A page that was opened from a file, and what went wrong in it. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors of the console, of the page's script and of its policy, and dialogs that it opened. */
  readonly errors: readonly string[];
  /** Everything that it asked for beyond itself. */
  readonly requests: readonly string[];
}

/** How a page is looked at; a desk's light screen without. */
export interface Looking {
  readonly viewport?: ViewportSize;
  readonly colorScheme?: "light" | "dark";
}

/** A browser that opens pages from a folder of its own, one after another. */
export interface Reader {
  open(html: string, looking?: Looking): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** Starts the browser without a window. */
export async function startReader(executablePath: string): Promise<Reader> {
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  const browser = await chromium.launch({ executablePath, args: ["--disable-gpu"] });
  // A page of its own for each test took most of their time.
  const page = await browser.newPage();
  let [file, errors, requests]: [string, string[], string[]] = ["", [], []];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("dialog", (dialog) => {
    errors.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => request.url() === file || requests.push(request.url()));
  let opened = 0;
  return {
    async open(html, { viewport = { width: 1_100, height: 900 }, colorScheme = "light" } = {}) {
      opened += 1;
      const path = join(folder, `${opened}.html`);
      await writeFile(path, html);
      [file, errors, requests] = [pathToFileURL(path).href, [], []];
      await page.emulateMedia({ colorScheme, media: "screen" });
      await page.setViewportSize(viewport);
      await page.goto(file);
      return { page, errors, requests };
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
