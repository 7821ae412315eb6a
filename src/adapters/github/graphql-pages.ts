import { Unreadable } from "../../core/outcome/unreadable.ts";

/** What is listed, in words; how many pages at most; and what to do when there are more. */
export interface Listing {
  readonly what: string;
  readonly most: number;
  readonly remedy: string;
}

/** One page of a GraphQL connection. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Reads a connection to its end, from a cursor on; throws `Unreadable` when a page repeats or there is no end in sight, since
 * evidence that is not read to its end decides nothing.
 */
export async function everyPage<Node>(
  { what, most, remedy }: Listing,
  read: (after: string | null) => Promise<Page<Node>>,
  start: string | null = null,
): Promise<Node[]> {
  const nodes: Node[] = [];
  const seen = new Set<string | null>([start]);
  let after = start;
  for (let page = 1; page <= most; page++) {
    const { nodes: more, pageInfo } = wholePage(await read(after), what);
    nodes.push(...more);
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
    if (after === null || seen.has(after)) {
      throw new Unreadable(
        "malformed",
        `${what} repeats a page (pagination_invalid)`,
        "Re-run the job; if it stays, report it.",
      );
    }
    seen.add(after);
  }
  throw new Unreadable("malformed", `${what} has more than ${most} pages`, remedy);
}

/** Refuses an answer that leaves out what was asked for: what is not there was not read. */
function wholePage<Node>(page: Page<Node> | undefined, what: string): Page<Node> {
  if (Array.isArray(page?.nodes) && typeof page.pageInfo?.hasNextPage === "boolean") return page;
  throw new Unreadable("malformed", `${what} came without its list`, "Re-run the job; if it stays, report it.");
}
