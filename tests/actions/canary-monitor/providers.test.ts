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

/** A Prometheus that refuses some queries by their names, since the minute in which it begins to, and is asked once for each reading. */
async function refusing(
  metrics: readonly MetricPlan[],
  refusal: (name: string, minute: number) => Unreadable | undefined,
  { failing = 0 } = {},
) {
  const clock = clockAt(START);
  const told = publishedMetrics(clock, (_, at) => (at >= Date.parse(START) ? 1_000 : undefined));
  const none = publishedMetrics(clock, () => 1_000 * failing);
  const asked: string[][] = [];
  const prometheus: Metrics = {
    async read(queries, window) {
      const names = queries.map((one) => (one.kind === "expression" ? one.expression : ""));
      asked.push([...new Set(names)]);
      for (const name of names) {
        const refused = refusal(name, (clock.now().getTime() - Date.parse(START)) / 60_000);
        if (refused !== undefined) throw refused;
      }
      const of = (total: boolean) => queries.filter((_, index) => names[index]?.startsWith("requests") === total);
      return new Map([...(await told.read(of(true), window)), ...(await none.read(of(false), window))]);
    },
  };
  const phases = parsePhases("5%@10m, 100%@10m");
  if (phases.kind !== "phases") throw new Error(phases.problems.join());
  const warned: string[] = [];
  const rollout = steppedRollout(clock, [5, 100], 60);
  const end = await watchRollout(
    monitorPlan({ metrics, extend: 600_000 }),
    {
      ...{ clock, chance: () => 0.5, signal: new AbortController().signal, traffic: rollout },
      sources: () => prometheus,
      progress: { say: () => {}, warn: (line) => void warned.push(line) },
    },
    { phases: phases.plan.phases },
  );
  const minutes = Math.round(clock.elapsed() / 60_000);
  const verdicts = end.judgement?.metrics.map(({ verdict }) => verdict);
  return { end, words: wordsOf(end), warned, minutes, asked, verdicts };
}

const asksFor = (name: string, differs: Partial<MetricPlan> = {}): MetricPlan => ({
  ...theirs,
  name,
  values: [{ kind: "expression", expression: name }],
  totals: [{ kind: "expression", expression: `requests of ${name}` }],
  ...differs,
});
const nonsense = (name: string) =>
  name === "nonsense"
    ? new Unreadable("refused", "prometheus answered 400 (bad_data: ##[error]parse error)", "Mend the query.")
    : undefined;

describe("a query that its provider refuses", () => {
  it.each(["dry-run", "shown", "weighed"] as const)("stops and holds nothing where its metric is %s", async (role) => {
    const { words, verdicts, minutes, warned, end } = await refusing(
      [asksFor("errors"), asksFor("nonsense", { role })],
      nonsense,
    );
    expect([words.decision, words.reasonCode, minutes]).toEqual(["success", "passed", 20]);
    expect(words.headline).toContain("1 metrics kept within their limits");
    expect(words.headline).toContain("not counted, since they could not be read: nonsense");
    expect(verdicts).toEqual(["pass", "error"]);
    expect(warned).toEqual([
      "Metric 'nonsense' could not be read: prometheus answered 400 (bad_data: # #[error]parse error). Mend the query.",
    ]);
    expect(end.providers).toMatchObject([{ error: "", errors: 0, refused: [{ name: "nonsense", hopeless: true }] }]);
  });

  it("is asked apart from then on, so that the others are read in one call", async () => {
    const metrics = [asksFor("errors"), asksFor("timeouts"), asksFor("nonsense", { role: "dry-run" })];
    const { asked } = await refusing(metrics, nonsense);
    const all = ["errors", "requests of errors", "timeouts", "requests of timeouts"];
    expect(asked.filter((names) => names.includes("nonsense") && names.length > 2)).toHaveLength(2);
    expect(asked.filter((names) => names.join() === all.join()).length).toBeGreaterThan(10);
    // Once for the hour before, and once when it was found out.
    expect(asked.filter((names) => names.join() === "errors,requests of errors")).toHaveLength(2);
  });

  it("leaves what another metric of the same provider proves", async () => {
    const { words, verdicts } = await refusing([asksFor("errors"), asksFor("nonsense")], nonsense, { failing: 0.1 });
    expect(words.reasonCode).toBe("regression_found");
    expect(verdicts).toEqual(["fail", "error"]);
  });

  it("is looked at no longer than the phase where it is critical and others are read, and named with its remedy", async () => {
    const { words, minutes, end } = await refusing([asksFor("errors"), asksFor("nonsense")], nonsense);
    expect([words.decision, words.reasonCode, minutes]).toEqual(["unknown", "provider_error", 10]);
    expect(words.headline).toContain(
      "at 5 % of the traffic: nonsense: prometheus answered 400 (bad_data: # #[error]parse error). Mend the query.",
    );
    expect(end.kind).toBe("undecided");
  });

  it("ends the watch soon where no critical metric can ever be read", async () => {
    const lesser = asksFor("errors", { role: "weighed" });
    const { words, minutes } = await refusing([lesser, asksFor("nonsense")], nonsense);
    expect(words.reasonCode).toBe("provider_error");
    expect(minutes).toBeLessThan(5);
  });

  it("is not taken for the last word of one that answers again: something in between may have said so", async () => {
    const blip = (_: string, minute: number) => (minute >= 5 && minute < 5.3 ? nonsense("nonsense") : undefined);
    const { words, minutes } = await refusing([asksFor("errors")], blip);
    expect([words.reasonCode, minutes]).toEqual(["passed", 20]);
  });

  it.each([
    ["an alarm that is not there yet", "not_found"],
    ["an answer that cannot be used", "malformed"],
  ] as const)("is told apart from %s, which may come", async (_, why) => {
    const until = (minute: number) => (name: string, now: number) =>
      name === "late" && now < minute ? new Unreadable(why, "not there", "Create it.") : undefined;
    const metrics = [asksFor("errors"), asksFor("late")];
    const came = await refusing(metrics, until(15));
    expect([came.words.reasonCode, came.minutes]).toEqual(["passed", 25]);
    const never = await refusing(metrics, until(1_000));
    expect([never.words.reasonCode, never.minutes]).toEqual(["provider_error", 20]);
    const alone = await refusing([asksFor("late")], until(15));
    expect(alone.words.reasonCode).toBe("passed");
  });

  it.each(["unavailable", "rate_limited", "expired"] as const)(
    "is never what a provider says that is away (%s): it is not asked for each metric by itself",
    async (why) => {
      const away = (_: string, minute: number) =>
        minute >= 3 && minute < 8 ? new Unreadable(why, "prometheus answered 503", "Wait.") : undefined;
      const { words, asked, warned, end } = await refusing([asksFor("errors"), asksFor("timeouts")], away);
      expect(words.reasonCode).toBe("passed");
      expect(asked.every((names) => names.length === 4)).toBe(true);
      expect([warned, end.providers[0]?.refused]).toEqual([[], []]);
    },
  );

  it("asks once for all where who asks is not known, and for each where a right is missing for some", async () => {
    const denied = (why: "unauthorized" | "forbidden") => (name: string) =>
      why === "unauthorized" || name === "secret" ? new Unreadable(why, "prometheus said no", "Grant it.") : undefined;
    const metrics = [asksFor("errors"), asksFor("secret", { role: "dry-run" })];
    const all = await refusing(metrics, denied("unauthorized"));
    expect(all.words.headline).toContain("prometheus: prometheus said no. Grant it.");
    expect(all.asked[0]).toHaveLength(4);
    const some = await refusing(metrics, denied("forbidden"));
    expect([some.words.reasonCode, some.verdicts]).toEqual(["passed", ["pass", "error"]]);
  });
});

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

  it("reads the hour before as soon as a provider is back that was away at the first look", async () => {
    const { end } = await canary({ away: [0, 7], theirFailing: (minute) => (minute < 0 ? 0.25 : 0) });
    expect(end.judgement?.metrics.map(({ before }) => before)).toEqual([0, 0.25]);
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
