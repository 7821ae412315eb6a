import { createHash } from "node:crypto";

/** Computes the object name that git gives to `content` of this type (SHA-1 over header and content). */
export function objectName(type: "blob" | "tree" | "commit" | "tag", content: Uint8Array): string {
  return createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}

/** Computes the object name of the tree that holds `files`, all of them plain files, by git's order and format. */
export function treeName(files: ReadonlyMap<string, Uint8Array>): string {
  const entries = new Map<string, { mode: string; name: string; oid: string }>();
  for (const [path, content] of files) {
    const [first = "", ...rest] = path.split("/");
    if (rest.length === 0) entries.set(first, { mode: "100644", name: first, oid: objectName("blob", content) });
    else if (!entries.has(`${first}/`)) {
      entries.set(`${first}/`, { mode: "40000", name: first, oid: treeName(below(files, first)) });
    }
  }
  const ordered = [...entries].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const parts = ordered.flatMap(([, { mode, name, oid }]) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(oid, "hex"),
  ]);
  return objectName("tree", Buffer.concat(parts));
}

/** Selects the files of a folder, with paths relative to it. */
export function below(files: ReadonlyMap<string, Uint8Array>, folder: string): Map<string, Uint8Array> {
  const prefix = folder === "" ? "" : `${folder}/`;
  const inside = [...files].filter(([path]) => path.startsWith(prefix));
  return new Map(inside.map(([path, content]) => [path.slice(prefix.length), content]));
}

/** Computes a commit's object name; author and committer are the same person at the same instant, in UTC. */
export function commitName(commit: {
  readonly treeOid: string;
  readonly parents: readonly string[];
  readonly login: string;
  readonly committedAt: number;
  readonly message: string;
}): string {
  const who = `${commit.login} <${commit.login}@users.noreply.github.com> ${Math.floor(commit.committedAt / 1000)} +0000`;
  const lines = [
    `tree ${commit.treeOid}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${who}`,
    `committer ${who}`,
    "",
    commit.message,
  ];
  return objectName("commit", Buffer.from(lines.join("\n")));
}

/** Computes an annotated tag's object name; tagger and message are the commit's author and the tag itself. */
export function tagName(tag: {
  readonly tag: string;
  readonly oid: string;
  readonly login: string;
  readonly committedAt: number;
}): string {
  const who = `${tag.login} <${tag.login}@users.noreply.github.com> ${Math.floor(tag.committedAt / 1000)} +0000`;
  const lines = [`object ${tag.oid}`, "type commit", `tag ${tag.tag}`, `tagger ${who}`, "", tag.tag, ""];
  return objectName("tag", Buffer.from(lines.join("\n")));
}
