import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { OneOffTask } from "../../core/task/one-off-task.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { TaskMeans } from "./task-means.ts";

const LINES = 5_000;
const WIDTH = 1_000;

/** The log of a task as it grows. */
export interface LogStream {
  /** Prints what was written since; what cannot be read is warned of once, and changes nothing else. */
  print(task: OneOffTask): Promise<void>;
}

/** Starts to print the log of a task's containers, or of one; every line is untrusted and made inert. */
export function streamLogs({ logs, progress }: Pick<TaskMeans, "logs" | "progress">, container: string): LogStream {
  const since = new Map<string, string>();
  let printed = 0;
  let over = false;
  const sources = async (release: string) => {
    const known = await logs.sources(release);
    return container === "" ? known : known.filter((name) => name === container);
  };
  return {
    async print({ release, id }) {
      if (over) return;
      try {
        const names = await sources(release);
        for (const name of names) {
          const { lines, next } = await logs.tail({ release, container: name, task: id }, since.get(name) ?? "");
          since.set(name, next);
          const prefix = names.length > 1 ? `  ${inertLine(name, 60)} | ` : "  | ";
          for (const { text } of lines.slice(0, LINES - printed)) progress.say(prefix + inertLine(text, WIDTH));
          printed += lines.length;
        }
        if (printed < LINES) return;
        over = true;
        progress.say(`  … the rest of the log stands in CloudWatch Logs (task ${inertLine(id, 60)}).`);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        over = error.why === "forbidden" || error.why === "unauthorized";
        if (over) progress.warn(inertLine(`The task's log cannot be shown: ${error.message}. ${error.remedy}`, 600));
      }
    },
  };
}
