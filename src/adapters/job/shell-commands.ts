import type { Commands } from "../../ports/commands.ts";

/** What a team's command must not see: inputs and tokens of this step, and the files that speak to the runner. */
const WITHHELD =
  /^(INPUT_|ACTIONS_|AWS_|RUNNER_TRACKING_ID$|GITHUB_(TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$|GH_TOKEN$)/;

// The inner shell leads a process group of its own and tells its id first, so that all of it can be ended.
const SCRIPT =
  'set -m; bash --norc -c \'echo $$; exec bash --noprofile --norc -e -o pipefail -c "$1"\' bash "$1" & set +m; wait $!';

/** Runs commands by `bash --noprofile --norc -e -o pipefail`, as a workflow's `run:` does, without the job's credentials. */
export function shellCommands(variables: Readonly<Record<string, string | undefined>>, folder: string): Commands {
  return {
    async run({ line, environment, onLine }, signal) {
      signal.throwIfAborted();
      const { exec } = await import("@actions/exec");
      const kept = Object.entries(variables).flatMap(([name, value]) =>
        value === undefined || WITHHELD.test(name) ? [] : [[name, value] as const],
      );
      let leader: number | undefined;
      const stdline = (text: string) => {
        if (leader === undefined) leader = Number(text);
        else onLine(text);
      };
      const ended = exec("bash", ["--noprofile", "--norc", "-c", SCRIPT, "bash", line], {
        cwd: folder,
        env: { ...Object.fromEntries(kept), ...environment },
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdline, errline: onLine },
      });
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => {
          endGroup(leader);
          reject(signal.reason);
        });
      });
      return Promise.race([ended, aborted]);
    },
  };
}

function endGroup(leader: number | undefined): void {
  if (leader === undefined || !Number.isInteger(leader)) return;
  try {
    process.kill(-leader, "SIGTERM");
  } catch {
    // Ended already, or a system without process groups: the runner ends what is left with the job.
  }
}
