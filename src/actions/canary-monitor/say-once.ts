import type { Progress } from "../../ports/progress.ts";

/** Passes on what is said, unless it was said just before. */
export function sayOnce(progress: Pick<Progress, "say">): (line: string) => void {
  let last = "";
  return (line) => {
    if (line === last) return;
    last = line;
    progress.say(line);
  };
}
