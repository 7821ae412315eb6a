import { readFileSync } from "node:fs";
import { canaryMonitor } from "../../src/actions/canary-monitor/canary-monitor.ts";
import { canaryMonitorContract } from "../../src/actions/canary-monitor/contract.ts";
import type { AskedProviders, WatchAccess } from "../../src/actions/canary-monitor/ports.ts";
import { Unreadable } from "../../src/core/outcome/unreadable.ts";
import { runAction } from "../../src/kit/run-action.ts";
import type { LogSearch } from "../../src/ports/log-search.ts";
import { filesWith, repositoryWith } from "./files-with.ts";
import { gatePorts } from "./gate-ports.ts";
import { heldRollout } from "./held-rollout.ts";
import { type MetricStory, publishedMetrics, shopMetrics } from "./published-metrics.ts";
import { REQUEST, recordBook, recordOf } from "./record-book.ts";
import { runnerWith } from "./recorded-runner.ts";
import { shopRun } from "./run-context.ts";
import { clockAt } from "./virtual-clock.ts";

const COMMIT = "c".repeat(40);
const shopFile = (name: string) => readFileSync(`examples/shop/.github/${name}`, "utf8");

/** Shop's targets and monitor. */
export const shopDocuments = {
  ".github/deploy-targets.yml": shopFile("deploy-targets.yml"),
  ".github/deploy-monitor.yml": shopFile("deploy-monitor.yml"),
};

const defaults = {
  monitor: ".github/deploy-monitor.yml",
  watch: "",
  traffic: "ecs",
  environment: "production",
  service: "shop",
  targets: ".github/deploy-targets.yml",
  "targets-commit": COMMIT,
  commit: COMMIT,
  version: "v1.5.0",
  request: REQUEST,
  "fail-on": "deny",
  "dry-run": "false",
};

/** Sets Shop's rollout up at 11:00:20, and runs canary-monitor on it; whichever provider is asked tells the same story. */
export function shopWatch({
  inputs = {} as Record<string, string>,
  story = shopMetrics() as MetricStory,
  holdMinutes = 60,
  files = shopDocuments as Record<string, string>,
  filesAwayFor = 0,
  logs = { find: async () => ({ lines: [], whole: true }) } as LogSearch,
} = {}) {
  const clock = clockAt("2026-11-24T11:00:20Z");
  const rollout = heldRollout(clock, { holdMinutes });
  const metrics = publishedMetrics(clock, story);
  const records = recordBook(recordOf());
  const runner = runnerWith({ ...defaults, ...inputs });
  const workspace = filesWith({});
  const places: unknown[] = [];
  const accesses: WatchAccess[] = [];
  const asked: AskedProviders[] = [];
  let away = filesAwayFor;
  const run = async () => {
    await runAction(
      canaryMonitorContract,
      (values, surroundings) =>
        canaryMonitor(values, surroundings, {
          workspace,
          repository: {
            read: async (path, commit) => {
              if (away-- > 0) throw new Unreadable("unavailable", "GitHub answered 503", "Wait.");
              return repositoryWith(files).read(path, commit);
            },
          },
          records,
          gate: async () => gatePorts(),
          chance: () => 0.5,
          platform: {
            rollout: (place) => {
              places.push(place);
              return rollout;
            },
            metrics: (access) => {
              accesses.push({ role: access.role, region: access.region });
              return metrics;
            },
            logs: () => logs,
          },
          sources: (providers) => {
            asked.push(providers);
            return () => metrics;
          },
        }),
      { runner, clock, readContext: () => shopRun, onInterrupt: () => {} },
    );
    const said = (name: string) => runner.outputs.get(name) ?? "";
    return {
      verdict: `${said("decision")}/${said("reason-code")}/${said("verdict")}`,
      minutes: Math.floor(clock.elapsed() / 60_000),
      said,
      log: runner.journal.join("\n"),
      summary: runner.summaries.join(""),
      exit: runner.journal.at(-1),
    };
  };
  return { rollout, metrics, records, places, accesses, asked, workspace, run };
}
