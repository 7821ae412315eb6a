import { below, objectName, treeName } from "../git-objects.ts";
import type { Repository } from "../model/model.ts";
import { nodeId, pageUrl } from "../show.ts";

/** Beyond this many bytes GraphQL cuts a blob's text. */
const LONGEST_TEXT = 512_000;

/** Shows a file's content. */
export function viewBlob(repository: Repository, content: Buffer): object {
  const oid = objectName("blob", content);
  const isBinary = content.subarray(0, 8000).includes(0);
  const isTruncated = !isBinary && content.length > LONGEST_TEXT;
  return {
    __typename: "Blob",
    id: nodeId("B", oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: content.length,
    isBinary,
    isTruncated,
    text: isBinary ? null : content.subarray(0, LONGEST_TEXT).toString("utf8"),
    commitUrl: pageUrl(repository),
  };
}

/** Shows a folder's entries; `path` is the folder's own. */
export function viewTree(repository: Repository, path: string, files: ReadonlyMap<string, Uint8Array>): object {
  const oid = treeName(files);
  const names = [...new Set([...files.keys()].map((name) => name.split("/")[0] ?? ""))].sort();
  const prefix = path === "" ? "" : `${path}/`;
  return {
    __typename: "Tree",
    id: nodeId("T", oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    entries: names.map((name) => {
      const content = files.get(name);
      const own = content === undefined ? treeName(below(files, name)) : objectName("blob", content);
      const object = () =>
        content === undefined
          ? viewTree(repository, prefix + name, below(files, name))
          : viewBlob(repository, Buffer.from(content));
      const type = content === undefined ? "tree" : "blob";
      return {
        name,
        path: prefix + name,
        type,
        oid: own,
        mode: content === undefined ? 16_384 : 33_188,
        size: content?.length ?? 0,
        object,
      };
    }),
  };
}
