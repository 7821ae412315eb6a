import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import { type Look, poll } from "../../kit/poll.ts";
import type { Arms } from "../../ports/traffic.ts";
import { Findings } from "./findings.ts";
import type { Interval } from "./interval.ts";
import { lostIn } from "./lost-in.ts";
import { type Measured, measureWith } from "./measure.ts";
import { AGAIN_MILLISECONDS, PATIENCE_MILLISECONDS } from "./patience.ts";
import type { WatchEnd } from "./watch-end.ts";
import type { WatchMeans } from "./watch-means.ts";

/** What looking back reaches the world through. */
export interface LookMeans extends Pick<WatchMeans, "clock" | "chance" | "signal" | "progress" | "sources"> {
  readonly traffic: Arms;
}

/** Judges an interval that has passed, once; a provider that is away is asked again for a while. Nothing is moved and nothing noted. Throws the signal's reason when interrupted. */
export async function lookBack(plan: MonitorPlan, means: LookMeans, { from, to }: Interval): Promise<WatchEnd> {
  const { clock, chance, signal, progress } = means;
  const findings = new Findings((line) => progress.say(line));
  findings.add({ watchedMilliseconds: to - from });
  const measure = measureWith(plan, means);
  const deadline = clock.elapsed() + PATIENCE_MILLISECONDS;
  let last: WatchEnd | undefined;
  const look = async (): Promise<Look<WatchEnd>> => {
    try {
      const arms = await means.traffic.readArms();
      const measured = await measure(arms, { since: from, until: to, endsAt: to, former: undefined });
      findings.learn(measured);
      last = findings.with(endingOf(measured));
      return isPassingAway(measured) ? { kind: "again" } : { kind: "found", value: last };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      last = findings.with({ kind: "unreadable", why: error.message, remedy: error.remedy });
      progress.say(`Where to measure is not known yet: ${inertLine(error.message)}.`);
      return isPassing(error) ? { kind: "again" } : { kind: "found", value: last };
    }
  };
  await poll({ clock, chance, signal, deadline, interval: () => AGAIN_MILLISECONDS }, look);
  if (last === undefined || signal.aborted) throw signal.reason;
  return last;
}

function endingOf({ judgement: { verdict } }: Measured) {
  if (verdict === "pass" || verdict === "fail") return { kind: "judged", verdict } as const;
  return { kind: "undecided", verdict, expiring: false } as const;
}

/** A failure is proven whatever a provider that is away would say, and what does not count is not waited for. */
function isPassingAway({ judgement, providers }: Measured): boolean {
  const lost = lostIn(providers);
  const open = judgement.metrics.filter(({ metric, verdict }) => verdict === "error" && !lost.has(metric.name));
  return judgement.verdict !== "fail" && open.some(({ metric: { role } }) => role === "critical" || role === "weighed");
}
