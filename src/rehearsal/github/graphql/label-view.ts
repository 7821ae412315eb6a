import type { Issue } from "../model/issue.ts";
import { nodeId } from "../show.ts";
import { connection, type PageArguments } from "./connection.ts";

/** Shows a label. */
export function viewLabel(name: string): object {
  return { __typename: "Label", id: nodeId("LA", name), name, color: "ededed", description: null };
}

/** Shows the labels of an issue or pull request, a page at a time. */
export function viewLabels(issue: Pick<Issue, "labels">): (page: PageArguments) => object {
  return (page) =>
    connection(page, { name: "labels", items: issue.labels, key: (name) => name, show: (name) => viewLabel(name) });
}
