import type { Progress } from "../../../ports/progress.ts";
import type { Desk } from "../ports.ts";

/** Passes on what is said, and keeps the warnings for the summary too. */
export function noting({ progress, trace }: Pick<Desk, "progress" | "trace">): Progress {
  return {
    say: (line) => progress.say(line),
    warn(line, place) {
      trace.notes.push(line);
      progress.warn(line, place);
    },
  };
}
