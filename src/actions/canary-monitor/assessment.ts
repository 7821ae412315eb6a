import { assessFailure, type Stance } from "../../core/canary/assess-failure.ts";
import type { CanaryJudgement } from "../../core/canary/judge-canary.ts";
import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatDuration } from "../../core/time/duration.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import type { TrafficHold } from "../../ports/traffic.ts";
import { holdLeft } from "./hold-left.ts";
import { someOf } from "./some-of.ts";
import type { WatchMeans } from "./watch-means.ts";

/** What is said of a failure of `sev2`. */
export interface Assessed {
  /** When it failed first, in milliseconds. */
  readonly failedAt: number;
  readonly metrics: readonly string[];
  readonly became: "open" | "recovered" | "accepted" | "failed";
}

/** Leaves failures of `sev2` to people for a while: the traffic is held meanwhile, they are warned once, and who ends the hold has accepted them. */
export class Assessment {
  readonly #plan: Pick<MonitorPlan, "assess" | "period" | "score">;
  readonly #means: Pick<WatchMeans, "clock" | "progress">;
  #accepted: boolean;
  /** The pause during which it is assessed, while it is. */
  #hold: string | undefined;
  #assessed: Assessed | undefined;

  /** `accepted` where a person moved the deployment on already. */
  constructor(
    plan: Pick<MonitorPlan, "assess" | "period" | "score">,
    means: Pick<WatchMeans, "clock" | "progress">,
    accepted: boolean,
  ) {
    this.#plan = plan;
    this.#means = means;
    this.#accepted = accepted;
  }

  /** Decides what a judgement means, held at a pause of the rollout or not; a pause that ends soon ends the assessment too. */
  stance(judgement: CanaryJudgement, hold: TrafficHold | undefined): Stance {
    const { clock, progress } = this.#means;
    if (this.#hold !== undefined && this.#hold !== hold?.id) {
      this.#accepted = true;
      progress.warn(
        "The hold was ended by another hand while a failure was assessed: it is only reported from here on.",
      );
    }
    this.#hold = undefined;
    const known = this.#sinceFirst(judgement);
    const found = assessFailure(known, this.#plan, { now: clock.now().getTime(), accepted: this.#accepted });
    const expiring = hold !== undefined && holdLeft(hold, clock) <= 0;
    const stance: Stance = found.kind === "assessed" && expiring ? { kind: "failing" } : found;
    if (stance.kind === "assessed" && hold?.ours === true) this.#hold = hold.id;
    this.#keep(known, stance);
    return stance;
  }

  /** Limits look no further back than the share that is judged now: what failed at an earlier one does not get its time anew. */
  #sinceFirst(judgement: CanaryJudgement): CanaryJudgement {
    const earlier = this.#assessed?.failedAt ?? Number.POSITIVE_INFINITY;
    return judgement.failedAt === undefined
      ? judgement
      : { ...judgement, failedAt: Math.min(earlier, judgement.failedAt) };
  }

  /** Says what was assessed; `undefined` where nothing was. */
  assessed(): Assessed | undefined {
    return this.#assessed;
  }

  #keep(judgement: CanaryJudgement, stance: Stance): void {
    const { failedAt, severity, verdict } = judgement;
    if (verdict === "pass" && this.#assessed?.became === "open")
      this.#assessed = { ...this.#assessed, became: "recovered" };
    if (failedAt === undefined || severity !== "sev2") return;
    const first = this.#assessed === undefined;
    const metrics = judgement.metrics.filter(({ verdict }) => verdict === "fail").map(({ metric }) => metric.name);
    this.#assessed = { failedAt, metrics, became: becameOf(stance) };
    if (first && stance.kind === "assessed")
      this.#means.progress.warn(warning(judgement, stance.until, this.#plan.assess));
  }
}

function becameOf(stance: Stance): Assessed["became"] {
  switch (stance.kind) {
    case "assessed":
      return "open";
    case "failing":
      return "failed";
    case "clear":
      return stance.despite === "accepted" ? "accepted" : "recovered";
  }
}

function warning({ metrics }: CanaryJudgement, until: number, assess: number): string {
  const failed = metrics.filter(({ verdict }) => verdict === "fail");
  const what = someOf(failed.map(({ metric, why }) => `${inertLine(metric.name, 80)} (${why})`));
  return `sev2: ${what}. The traffic stays where it is for ${formatDuration(assess)}, until ${formatInstant(new Date(until), "UTC")}: end the hold to accept it, or leave it to be rolled back unless it recovers.`;
}
