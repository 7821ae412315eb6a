import { accessSync, constants } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";

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

/** A browser that opens pages from a folder of its own. */
export interface Reader {
  open(html: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** Starts the browser without a window. */
export async function startReader(executablePath: string): Promise<Reader> {
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  const browser = await chromium.launch({ executablePath });
  let opened = 0;
  return {
    async open(html, options = {}) {
      opened += 1;
      const file = join(folder, `${opened}.html`);
      await writeFile(file, html);
      const context = await browser.newContext({ viewport: { width: 1_100, height: 900 }, ...options });
      const page = await context.newPage();
      const [errors, requests]: [string[], string[]] = [[], []];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("dialog", (dialog) => {
        errors.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("request", (request) => request.url() === pathToFileURL(file).href || requests.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      return { page, errors, requests };
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
