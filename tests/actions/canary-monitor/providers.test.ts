import { describe, expect, it } from "vitest";
import { watchRollout } from "../../../src/actions/canary-monitor/watch-rollout.ts";
import { wordsOf } from "../../../src/actions/canary-monitor/watch-words.ts";
import type { MetricPlan } from "../../../src/core/canary/monitor-plan.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { parsePhases } from "../../../src/core/rollout/phases.ts";
import type { Metrics } from "../../../src/ports/metrics.ts";
import { metricPlan, monitorPlan } from "../../fakes/monitor-plans.ts";
import { publishedMetrics } from "../../fakes/published-metrics.ts";
import { steppedRollout } from "../../fakes/stepped-rollout.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const START = "2026-11-24T11:00:00Z";
const own = metricPlan({ samples: 10 });
const theirs: MetricPlan = {
  ...metricPlan({ samples: 10 }),
  name: "their errors",
  provider: "prometheus",
  values: [{ kind: "expression", expression: "errors" }],
  totals: [{ kind: "expression", expression: "requests" }],
};

interface Given {
  readonly metrics?: readonly MetricPlan[];
  /** The minutes during which Prometheus is away, and how it refuses. */
  readonly away?: readonly [from: number, to: number];
  readonly why?: ConstructorParameters<typeof Unreadable>[0];
  /** The share of requests that CloudWatch, and Prometheus, report as failed, by the minute. */
  readonly failing?: (minute: number) => number;
  readonly theirFailing?: (minute: number) => number;
  readonly text?: string;
}

/** A canary of three phases that two providers are asked about. */
async function canary({
  metrics = [own, theirs],
  away = [0, 0],
  why = "unavailable",
  failing = () => 0,
  theirFailing = () => 0,
  text = "5%@10m, 25%@10m, 100%@10m",
}: Given = {}) {
  const clock = clockAt(START);
  const minute = (at: number) => (at - Date.parse(START)) / 60_000;
  const cloudwatch = publishedMetrics(clock, ({ metric }, at) =>
    metric === "Requests" ? 1_000 : 1_000 * failing(minute(at)),
  );
  const errors = publishedMetrics(clock, (_, at) => 1_000 * theirFailing(minute(at)));
  const requests = publishedMetrics(clock, () => 1_000);
  const asked: number[] = [];
  const prometheus: Metrics = {
    async read(queries, window) {
      const now = minute(clock.now().getTime());
      asked.push(now);
      if (now >= away[0] && now < away[1]) throw new Unreadable(why, "prometheus answered 503", "Look after it.");
      const of = (name: string) => queries.filter((one) => one.kind === "expression" && one.expression === name);
      return new Map([...(await errors.read(of("errors"), window)), ...(await requests.read(of("requests"), window))]);
    },
  };
  const phases = parsePhases(text);
  if (phases.kind !== "phases") throw new Error(phases.problems.join());
  const said: string[] = [];
  const rollout = steppedRollout(clock, [5, 25, 100], 60);
  const end = await watchRollout(
    monitorPlan({ metrics, extend: 600_000 }),
    {
      ...{ clock, chance: () => 0.5, signal: new AbortController().signal, traffic: rollout },
      sources: (name) => (name === "prometheus" ? prometheus : cloudwatch),
      progress: { say: (line) => void said.push(line), warn: (line) => void said.push(line) },
    },
    { phases: phases.plan.phases },
  );
  const minutes = Math.round(clock.elapsed() / 60_000);
  return { end, words: wordsOf(end), raised: rollout.raised, said: said.join("\n"), minutes, asked };
}

describe("a watch by several providers", () => {
  it("asks each for its own metrics, and passes when all do", async () => {
    const { words, end } = await canary();
    expect(words.reasonCode).toBe("passed");
    expect(end.providers.map(({ name, errors, error }) => [name, errors, error])).toEqual([
      ["cloudwatch", 0, ""],
      ["prometheus", 0, ""],
    ]);
  });

  it("holds a canary while a provider is away for ten minutes, and goes on when it is back", async () => {
    const { words, end, raised, said } = await canary({ away: [7, 17] });
    expect(words.decision).toBe("success");
    expect(raised).toEqual(["0 % after 0 min", "5 % after 17 min", "25 % after 27 min"]);
    expect(said).toContain("The metrics of prometheus could not be read: prometheus answered 503. Look after it.");
    const [own, other] = end.providers;
    expect([own?.errors, other?.error]).toEqual([0, ""]);
    expect(other?.errors).toBeGreaterThan(30);
  });

  it("never passes a phase while a provider stays away, and ends without a verdict on the new version", async () => {
    const { words, raised, minutes } = await canary({ away: [3, 1_000] });
    expect(words).toMatchObject({ decision: "unknown", reasonCode: "provider_error", verdict: "error" });
    expect(words.headline).toContain("at 5 % of the traffic: prometheus: prometheus answered 503");
    expect([raised.length, minutes]).toEqual([1, 20]);
  });

  it("ends by what another provider proves while one is away", async () => {
    const { words, end } = await canary({ away: [0, 1_000], failing: () => 0.1 });
    expect(words.reasonCode).toBe("regression_found");
    expect(end.judgement?.metrics.map(({ verdict }) => verdict)).toEqual(["fail", "error"]);
  });

  it("keeps what was proven by a provider that is away now", async () => {
    const slow = { ...theirs, severity: "sev2" } as const;
    const { end, words } = await canary({ metrics: [own, slow], away: [8, 1_000], theirFailing: () => 0.1 });
    expect(words).toMatchObject({ decision: "failure", reasonCode: "regression_found" });
    expect(end.judgement?.metrics.map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
  });

  it("looks to the end of the phase for what fails where one provider refuses for ever, and no longer", async () => {
    const { words, minutes } = await canary({ away: [0, 1_000], why: "forbidden" });
    expect([words.reasonCode, minutes]).toEqual(["provider_error", 10]);
    const proven = await canary({ away: [0, 1_000], why: "forbidden", failing: (minute) => (minute > 3 ? 0.1 : 0) });
    expect(proven.words.reasonCode).toBe("regression_found");
  });

  it("gives up at once where no critical metric can ever be read", async () => {
    const lesser = { ...own, role: "weighed" } as const;
    const { words, minutes } = await canary({ metrics: [lesser, theirs], away: [0, 1_000], why: "unauthorized" });
    expect(words.reasonCode).toBe("provider_error");
    expect(minutes).toBeLessThan(4);
  });

  it("is not held by a provider whose metrics do not decide", async () => {
    const lesser = { ...theirs, role: "weighed" } as const;
    const { words, end } = await canary({ metrics: [own, lesser], away: [0, 1_000] });
    expect(words.decision).toBe("success");
    expect(end.judgement?.metrics.map(({ verdict }) => verdict)).toEqual(["pass", "error"]);
  });
});
