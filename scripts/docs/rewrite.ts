import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Changes a file's text, empty where there is none, and writes it only where it then differs. */
export function rewrite(file: string, change: (text: string) => string): void {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const after = change(before);
  if (after !== before) writeFileSync(file, after);
}
