import * as z from "zod/mini";
import { link, markdown } from "../text/markdown.ts";
import { escapeJson } from "./approval-binding.ts";

/** Who denied a request, where, and why; a denial that was seen is final. */
export interface Denial {
  readonly login: string;
  readonly id: string;
  readonly url: string;
  readonly at: string;
  /** As the person wrote it: untrusted. */
  readonly reason: string;
}

const schema = z.strictObject({
  request: z.string(),
  login: z.string(),
  id: z.string(),
  url: z.string(),
  at: z.string(),
  reason: z.string(),
});

/** Writes the comment by which we keep a denial, so that it stands when its own comment is deleted. */
export function formatDenial(denial: Denial, request: string): string {
  const why = denial.reason === "" ? "No reason was given." : `Reason: ${markdown(denial.reason)}`;
  const next = "This request stays denied. To ask again, start a new run.";
  const marker = `<!-- deploy-approval-denied ${escapeJson({ request, ...denial, reason: denial.reason.slice(0, 300) })} -->`;
  return `**Denied** by ${markdown(denial.login)} (${link("comment", denial.url)}). ${why}\n\n${next}\n\n${marker}\n`;
}

/** Reads a denial that we kept for a request from a comment of our own; `undefined` for any other comment. */
export function parseDenial(body: string, request: string): Denial | undefined {
  const text = /<!-- deploy-approval-denied (\{[^\n<>]*\}) -->\s*$/.exec(body)?.[1];
  if (text === undefined) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (!parsed.success || parsed.data.request !== request) return undefined;
    const { login, id, url, at, reason } = parsed.data;
    return { login, id, url, at, reason };
  } catch {
    return undefined;
  }
}
