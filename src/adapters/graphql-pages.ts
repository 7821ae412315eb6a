import { Unreadable } from "../core/outcome/unreadable.ts";

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
  let after = start;
  for (let page = 1; page <= most; page++) {
    const { nodes: more, pageInfo } = await read(after);
    nodes.push(...more);
    if (!pageInfo.hasNextPage) return nodes;
    if (pageInfo.endCursor === null || pageInfo.endCursor === after) {
      throw new Unreadable(
        "malformed",
        `${what} repeats a page (pagination_invalid)`,
        "Re-run the job; if it stays, report it.",
      );
    }
    after = pageInfo.endCursor;
  }
  throw new Unreadable("malformed", `${what} has more than ${most} pages`, remedy);
}
