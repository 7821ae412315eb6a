import type { Progress } from "../../ports/progress.ts";

const REFUSED = /\b([a-z][a-z0-9-]*:[A-Z]\w+)(?=: AccessDenied| is not allowed)|[Aa]llow ([a-z][a-z0-9-]*:[A-Z]\w+)/;

/** Passes on what is said; of warnings that ask for the same permission only the first. */
export function warnOncePerPermission(progress: Progress): Progress {
  const told = new Set<string>();
  return {
    say: (line) => progress.say(line),
    warn(line, place) {
      const [, refused, wanted] = REFUSED.exec(line) ?? [];
      const permission = refused ?? wanted;
      if (permission !== undefined && told.has(permission)) return;
      if (permission !== undefined) told.add(permission);
      progress.warn(line, place);
    },
  };
}
