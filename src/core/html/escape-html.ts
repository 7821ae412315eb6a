import { htmlEntities } from "./html-entities.ts";

/** Escapes text for HTML content and quoted attributes; control characters but line ends are removed. */
export function escapeHtml(text: string): string {
  return htmlEntities(text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ""));
}
