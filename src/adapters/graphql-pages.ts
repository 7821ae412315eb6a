import { Unreadable } from "../core/outcome/unreadable.ts";

const MAXIMUM_PAGES = 50;

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
  read: (after: string | null) => Promise<Page<Node>>,
  start: string | null = null,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after = start;
  for (let page = 1; page <= MAXIMUM_PAGES; page++) {
    const { nodes: more, pageInfo } = await read(after);
    nodes.push(...more);
    if (!pageInfo.hasNextPage) return nodes;
    if (pageInfo.endCursor === null || pageInfo.endCursor === after) {
      throw new Unreadable(
        "malformed",
        "the approval evidence repeats a page (pagination_invalid)",
        "Re-run the job; if it stays, report it.",
      );
    }
    after = pageInfo.endCursor;
  }
  throw new Unreadable(
    "malformed",
    `the approval evidence has more than ${MAXIMUM_PAGES} pages`,
    "Start a new run, which asks in a fresh issue; evidence that is not read to its end decides nothing.",
  );
}
