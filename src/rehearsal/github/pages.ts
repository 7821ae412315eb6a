import type { Reply } from "./reply.ts";

/** Answers one page of `items` by `per_page` (30, at most 100) and `page`, with the Link header that leads to the others. */
export function pageReply<T>(url: URL, items: readonly T[], show: (item: T) => unknown): Reply {
  const { shown, headers } = cutPage(url, items);
  return { status: 200, body: shown.map(show), headers };
}

/** Cuts one page for an answer that wraps its list in an object. */
export function cutPage<T>(url: URL, items: readonly T[]): { shown: readonly T[]; headers: Record<string, string> } {
  const size = Math.min(positive(url.searchParams.get("per_page"), 30), 100);
  const page = positive(url.searchParams.get("page"), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (rel: string, to: number) => {
    const target = new URL(url);
    target.searchParams.set("page", String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link("prev", page - 1)] : []),
    ...(page < last ? [link("next", page + 1), link("last", last)] : []),
    ...(page > 1 ? [link("first", 1)] : []),
  ];
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(", ") };
  return { shown: items.slice((page - 1) * size, page * size), headers };
}

function positive(text: string | null, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}
