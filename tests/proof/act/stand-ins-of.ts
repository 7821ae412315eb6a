import { standInFor } from "../../../src/rehearsal/stand-ins/stand-ins.ts";

/** Finds the stand-ins of the actions of others that workflows use, by `owner/name@ref` as written there. */
export function standInsOf(workflows: string): Record<string, string> {
  const uses = workflows.matchAll(/\buses:\s*["']?([\w.-]+)\/([\w.-]+)@([\w.-]+)/g);
  return Object.fromEntries(
    [...uses].flatMap(([, owner = "", name = "", ref = ""]) => {
      const standIn = standInFor({ owner, name, ref }, {});
      return standIn === undefined ? [] : [[`${owner}/${name}@${ref}`, standIn.folder]];
    }),
  );
}
