import { setTimeout as sleep } from "node:timers/promises";
import type { Commands } from "../../ports/commands.ts";
import { outputLines } from "./output-lines.ts";

/** What a team's command must not see: inputs and tokens of this step, cloud credentials, and the files that speak to the runner. */
const WITHHELD =
  /^(INPUT_|ACTIONS_|AWS_|AZURE_|ARM_|GOOGLE_APPLICATION_|GOOGLE_GHA_|CLOUDSDK_AUTH_|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$|(GITHUB|GH)_(\w+_)?TOKEN$)/;

// The inner shell leads a process group of its own and tells its id first, so that all of it can be ended.
const SCRIPT =
  'set -m; bash --norc -c \'echo $$; exec bash --noprofile --norc -e -o pipefail -c "$1"\' bash "$1" & set +m; wait $!';

/** How long what is ended may take to clean up; a runner's cancellation leaves no more. */
const GRACE_MILLISECONDS = 2_000;
const LOOK_MILLISECONDS = 50;

/** Runs commands by `bash --noprofile --norc -e -o pipefail`, as a workflow's `run:` does, without the job's credentials. */
export function shellCommands(variables: Readonly<Record<string, string | undefined>>, folder: string): Commands {
  return {
    async run({ line, environment, onLine }, signal) {
      signal.throwIfAborted();
      const { exec } = await import("@actions/exec");
      signal.throwIfAborted();
      const kept = Object.entries(variables).flatMap(([name, value]) =>
        value === undefined || WITHHELD.test(name) ? [] : [[name, value] as const],
      );
      const { promise: leader, resolve: tellLeader } = Promise.withResolvers<number>();
      let isTold = false;
      const output = outputLines((text) => {
        if (isTold) return onLine(text);
        isTold = true;
        tellLeader(Number(text));
      });
      const errors = outputLines(onLine);
      const endLines = () => {
        for (const lines of [output, errors]) lines.end();
      };
      const ended = exec("bash", ["--noprofile", "--norc", "-c", SCRIPT, "bash", line], {
        cwd: folder,
        env: { ...Object.fromEntries(kept), ...environment },
        silent: true,
        ignoreReturnCode: true,
        // By pieces: lines of `@actions/exec` end as the system's do, and bash's end by a line feed on Windows too.
        listeners: { stdout: output.take, stderr: errors.take },
      });
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => void leader.then(endGroup).then(() => reject(signal.reason)));
      });
      const first = await Promise.race([ended.finally(endLines), aborted]).finally(() => {
        // A shell that could not be started has no group to end.
        tellLeader(Number.NaN);
      });
      return signal.aborted ? aborted : first;
    },
  };
}

/** Ends a process group: asks it first, and kills what has not heard by the end of its grace. */
async function endGroup(leader: number): Promise<void> {
  if (!Number.isInteger(leader) || !reaches(leader, "SIGTERM")) return;
  for (let waited = 0; waited < GRACE_MILLISECONDS; waited += LOOK_MILLISECONDS) {
    await sleep(LOOK_MILLISECONDS);
    if (!reaches(leader, 0)) return;
  }
  reaches(leader, "SIGKILL");
}

/** Signals a group; false when it has ended already, or on a system without process groups: the runner ends what is left with the job. */
function reaches(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}
