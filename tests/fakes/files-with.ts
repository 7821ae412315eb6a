import { Unreadable } from "../../src/core/outcome/unreadable.ts";
import type { Files } from "../../src/ports/files.ts";
import type { SourceFiles } from "../../src/ports/source-files.ts";

/** A workspace that holds the given files; what is written stays readable. */
export function filesWith(texts: Readonly<Record<string, string>>): Files & { readonly written: Map<string, string> } {
  const written = new Map<string, string>();
  return {
    written,
    read: async (path) => written.get(path) ?? texts[path],
    async write(path, text) {
      if (path.startsWith("..")) throw new Error(`'${path}' leaves the workspace`);
      written.set(path, text);
    },
  };
}

/** A repository that holds the given files at every commit; an `Unreadable` in the place of them is thrown. */
export function repositoryWith(texts: Readonly<Record<string, string>> | Unreadable): SourceFiles {
  return {
    async read(path, commit) {
      if (texts instanceof Unreadable) throw texts;
      const text = texts[path];
      return text === undefined ? undefined : { path, text, commit };
    },
  };
}
