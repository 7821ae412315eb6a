import { type DeployRecord, isProven } from "../../core/record/deploy-record.ts";
import { type ChosenRelease, chooseRelease } from "../../core/rollback/choose-release.ts";
import { irreversibleSince, isOneWay, objectionsTo } from "../../core/rollback/judge-release.ts";
import { versionOf } from "../../core/rollback/pick-rollout.ts";
import { rolledBackAlready } from "../../core/rollback/rolled-back-already.ts";
import { untoldReturn } from "../../core/rollback/untold-return.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { parseDuration } from "../../core/time/duration.ts";
import type { Conclusion, Live, TargetRefused } from "./conclusion.ts";
import type { HandKnowledge } from "./hand-knowledge.ts";
import type { Leaving } from "./leaving.ts";
import type { RollbackCase } from "./rollback-case.ts";

/** As far back as ECS remembers its service deployments. */
const DEFAULT_WITHIN = "90d";

/** What a person's order comes to before anything is touched. */
export type OrderJudgement =
  | {
      readonly kind: "allowed";
      /** `undefined` where only the platform knows what it falls back to. */
      readonly release: ChosenRelease | undefined;
      /** Whether the platform itself puts it back, since it served until a moment ago. */
      readonly standing: boolean;
      readonly skipped: readonly string[];
    }
  /** What was ordered is there or on its way, from an order that died before anybody was told: the rest of it is owed. */
  | { readonly kind: "untold"; readonly release: ChosenRelease; readonly left: DeployRecord }
  | { readonly kind: "ends"; readonly conclusion: Conclusion; readonly live: Live };

/** What is judged. */
export interface Order {
  readonly observation: TargetObservation;
  readonly leaving: Leaving;
  readonly knowledge: HandKnowledge;
}

/** Judges a person's order: what it names, whether that may come back, and which checks `force` skips. */
export function judgeOrder(current: RollbackCase, order: Order): OrderJudgement {
  const { observation, leaving, knowledge } = order;
  const ends = (conclusion: Conclusion): OrderJudgement => ({
    kind: "ends",
    conclusion,
    live: { release: observation.live.release, version: versionOfLive(order) },
  });
  const elsewhere = placeTrouble(order);
  if (elsewhere !== undefined) return ends(elsewhere);
  const untold = judgeUntold(order);
  if (untold !== undefined) return untold;
  const fallback = leaving.moving === undefined ? undefined : knowledge.past?.[0]?.release;
  if (knowledge.wanted.kind === "previous" && leaving.moving !== undefined) {
    if (fallback === undefined) return judgeFallback(current, order, ends);
    const chosen = chooseRelease({
      ...question(order),
      wanted: { kind: "release", release: fallback, region: "", account: "" },
    });
    return chosen.kind === "chosen"
      ? judgeChosen(current, { ...order, target: chosen.release, standing: true }, ends)
      : judgeFallback(current, order, ends);
  }
  if (knowledge.wanted.kind === "previous") {
    const back = rolledBackAlready({ live: observation.primary.release, ...knowledge });
    if (back !== undefined)
      return ends({
        kind: "already-rolled-back",
        cause: "person",
        why: `${back} was; name a version to go further back`,
      });
  }
  const choice = chooseRelease(question(order));
  if (choice.kind !== "chosen") return ends(refusalOf(choice));
  const { release } = choice.release;
  if (release === leaving.release) return ends({ kind: "nothing-changed" });
  return judgeChosen(current, { ...order, target: choice.release, standing: release === fallback }, ends);
}

/** Names the version of what is live, by its record or its mark. */
function versionOfLive({ observation: { live }, knowledge: { records = [], marks } }: Order): string {
  const mark = marks.get(live.release);
  return versionOf(live.release, records) || (mark?.kind === "proven" ? mark.version : "");
}

type Ends = (conclusion: Conclusion) => OrderJudgement;

function question({ observation, leaving, knowledge }: Order) {
  const leave = [leaving.release, ...(leaving.moving === undefined ? [observation.primary.release] : [])];
  return { ...knowledge, leaving: leave };
}

function placeTrouble({ observation, knowledge: { wanted } }: Order): TargetRefused | undefined {
  if (wanted.kind !== "release" || wanted.account === "") return undefined;
  const { account, region } = observation;
  if ((account === "" || wanted.account === account) && (region === "" || wanted.region === region)) return undefined;
  return {
    kind: "target-refused",
    reason: "target_elsewhere",
    message: `${wanted.release} of account ${wanted.account} in ${wanted.region} is not this service's (${account}, ${region})`,
    remedy: "Name a task definition of the target's own account and region.",
  };
}

/** An order that is given again finds what the first one brought out; going on from there would bring back what both of them left. */
function judgeUntold(order: Order): OrderJudgement | undefined {
  const { leaving, knowledge } = order;
  const former = knowledge.copied ?? leaving.release;
  const left = untoldReturn(former, knowledge.records ?? []);
  if (left === undefined) return undefined;
  // What the platform has forgotten, nobody can look after any more; only what was complete is in its history.
  const listed = knowledge.past?.some(({ release }) => release === left.payload.family) ?? true;
  if (isProven(left) && !listed) return undefined;
  const { wanted } = knowledge;
  const meansThere = wanted.kind === "previous" || (wanted.kind === "release" && wanted.release === leaving.release);
  const there = { kind: "release", release: former, region: "", account: "" } as const;
  const choice = chooseRelease({ ...question(order), wanted: meansThere ? there : wanted });
  if (choice.kind !== "chosen" || choice.release.release !== former) return undefined;
  return { kind: "untold", release: { ...choice.release, release: leaving.release }, left };
}

function refusalOf(choice: Exclude<ReturnType<typeof chooseRelease>, { readonly kind: "chosen" }>): TargetRefused {
  if (choice.kind === "no-previous")
    return {
      kind: "target-refused",
      reason: "known_good_missing",
      message: "nothing else is known to have been live before",
      remedy: "Name a release that was, or deploy a mended version.",
    };
  const known = choice.known.slice(0, 5).join(", ");
  return {
    kind: "target-refused",
    reason: "version_unknown",
    message: `no record, mark or commit of this service has ${choice.name}`,
    remedy: `Name ${known === "" ? "a task definition as family:revision" : `one of ${known}, or a task definition as family:revision`}.`,
  };
}

/** The platform falls back to what it knows itself; only the data may object. */
function judgeFallback(current: RollbackCase, { leaving, knowledge }: Order, ends: Ends): OrderJudgement {
  const oneWay = (knowledge.records ?? []).find(
    ({ payload }) => payload.family === leaving.release && isOneWay(payload),
  );
  const full = (leaving.moving?.weight ?? 0) >= 100;
  if (oneWay === undefined || !full) return { kind: "allowed", release: undefined, standing: true, skipped: [] };
  const message = `${oneWay.payload.version} brought a migration that cannot be rolled back`;
  if (current.inputs.force)
    return { kind: "allowed", release: undefined, standing: true, skipped: [`migration_irreversible: ${message}`] };
  return ends({
    kind: "target-refused",
    reason: "migration_irreversible",
    message,
    remedy: "Mend forward, or set force.",
  });
}

function judgeChosen(
  { inputs, settings, surroundings }: RollbackCase,
  { target, standing, knowledge, leaving }: Order & { readonly target: ChosenRelease; readonly standing: boolean },
  ends: Ends,
): OrderJudgement {
  // While the old version still serves somebody, falling back to it brings nothing that is not there already.
  const served = standing && (leaving.moving?.weight ?? 0) < 100;
  const objections = objectionsTo({
    target,
    standing,
    historyRead: knowledge.past !== undefined,
    now: surroundings.clock.now(),
    within: parseDuration(settings.rollback?.within ?? DEFAULT_WITHIN) ?? Number.POSITIVE_INFINITY,
    deny: settings.rollback?.deny ?? [],
    irreversible: served ? [] : irreversibleSince(target, knowledge.records ?? []),
  });
  const refusal = objections.find(({ advisory }) => !advisory || !inputs.force);
  if (refusal !== undefined) {
    const { reason, message, remedy } = refusal;
    return ends({ kind: "target-refused", reason, message, remedy });
  }
  return {
    kind: "allowed",
    release: target,
    standing,
    skipped: objections.map(({ reason, message }) => `${reason}: ${message}`),
  };
}
