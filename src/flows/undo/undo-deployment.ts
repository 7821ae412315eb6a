import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { RollbackDecision, WayBack } from "../../core/rollback/decide-rollback.ts";
import type { ConfigurationChange } from "../../core/rollout/configuration-change.ts";
import type { KnownGood } from "../../core/rollout/known-good.ts";
import { returningConfiguration } from "../../core/rollout/returning-configuration.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { ActResult, TargetAction } from "../../ports/target.ts";
import { findByRecord, lookAt, type Sighting } from "./find-deployment.ts";
import type { PreparedRelease } from "./prepare-release.ts";
import type { UndoMeans } from "./undo-means.ts";

/** What to go back to, as far as the record tells. */
export interface FormerState {
  /** `family:revision`; empty when nothing was live before; `undefined` when the record could not be read. */
  readonly previous: string | undefined;
  readonly change: ConfigurationChange;
}

/** How the way back began. */
export type UndoStart =
  /** The platform accepted it; `release` is what must be live afterwards, empty when only the platform knows. */
  | {
      readonly kind: "accepted";
      readonly way: WayBack;
      readonly rollout: string;
      readonly release: string;
      readonly knownGood: KnownGood | undefined;
      /** The release that `release` was registered from; empty when it stands as it stood. */
      readonly copyOf: string;
    }
  /** Meanwhile another row of the table holds, and none writes. */
  | {
      readonly kind: "settled";
      readonly decision: Exclude<RollbackDecision, { readonly kind: "roll-back" }>;
      readonly sighting: Sighting;
    }
  | {
      readonly kind: "refused";
      readonly why: "no-known-good" | "forbidden" | "refused" | "image-missing" | "definition-gone";
      readonly message: string;
      readonly remedy: string;
    };

/** What undoing one deployment needs. */
export interface UndoRequest {
  readonly sighting: Sighting;
  /** What is known of the former state so far, and all that can be known of it; only bringing a release back waits for that. */
  readonly former: { readonly now: () => FormerState; readonly read: () => Promise<FormerState> };
  /** A release that a person named; empty: the last known good. */
  readonly named: string;
  /** Makes sure that a release can come back before it is brought out. */
  readonly prepare: (release: string, knownGood: KnownGood | undefined) => Promise<PreparedRelease>;
  /** The table, asked again after every conflict. */
  readonly decide: (sighting: Sighting) => RollbackDecision;
}

const ROUNDS = 6;
const PAUSE_MILLISECONDS = 1_000;

/** Takes the fastest way back that is open; a conflict or a lost answer reads again and takes the next row. */
export async function undoDeployment(request: UndoRequest, means: UndoMeans): Promise<UndoStart> {
  let { sighting } = request;
  let trouble = { message: "the deployment kept changing", remedy: "Run the job again." };
  for (let round = 1; round <= ROUNDS; round++) {
    const decision = request.decide(sighting);
    if (decision.kind !== "roll-back") return { kind: "settled", decision, sighting };
    try {
      const start = await attempt(decision.way, sighting, { request, means });
      if (start.kind !== "conflict") return start;
      trouble = start;
      means.tell(`The way back is taken already (${inertLine(start.message, 160)}); reading again.`);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (error.why === "forbidden" || error.why === "unauthorized")
        return { kind: "refused", why: "forbidden", message: error.message, remedy: error.remedy };
      trouble = error;
      means.tell(`The platform did not answer (${inertLine(error.message, 160)}); reading again.`);
    }
    // An interruption shortens the pause and no more: a way back that was begun is taken to its end.
    await means.clock.sleep(PAUSE_MILLISECONDS * round, means.signal).catch(() => undefined);
    sighting = sighting.rollout === "" ? await findByRecord(undefined, means) : await lookAt(sighting.rollout, means);
  }
  return { kind: "refused", why: "refused", message: trouble.message, remedy: trouble.remedy };
}

type Attempt = UndoStart | { readonly kind: "conflict"; readonly message: string; readonly remedy: string };

interface Scope {
  readonly request: UndoRequest;
  readonly means: UndoMeans;
}

async function attempt(way: WayBack, sighting: Sighting, scope: Scope): Promise<Attempt> {
  const { named } = scope.request;
  const former = way.kind === "restore-release" ? await scope.request.former.read() : scope.request.former.now();
  const knows = way.kind !== "restore-release" && former.previous !== "";
  const knownGood = knows ? undefined : await findKnownGood(sighting, former, scope);
  if (!knows && named === "" && knownGood === undefined) return noKnownGood(former);
  if (way.kind !== "restore-release") {
    const release = former.previous ?? "";
    const result = await scope.means.target.act(actionOf(way, { rollout: sighting.rollout, release }));
    return startOf(result, { way, rollout: sighting.rollout, release, knownGood, copyOf: "" });
  }
  const prepared = await scope.request.prepare(named || (knownGood?.release ?? ""), knownGood);
  if (prepared.kind === "refused") return prepared;
  const { release, copyOf } = prepared;
  const after = sighting.observation?.primary.rollout ?? "";
  const { configuration } = returningConfiguration(sighting.observation?.configuration ?? "", former.change);
  const back = { rollout: sighting.rollout, release, configuration, after };
  const result = await scope.means.target.act(actionOf(way, back));
  return startOf(result, { way, rollout: sighting.rollout, release, knownGood, copyOf });
}

async function findKnownGood(
  sighting: Sighting,
  former: FormerState,
  { request, means }: Scope,
): Promise<KnownGood | undefined> {
  if (request.named !== "") return undefined;
  const than = sighting.observation?.rollout?.release ?? sighting.observation?.primary.release ?? "";
  const captured = former.previous ?? "";
  return means.history.lastKnownGood({ than, ...(captured === "" || captured === than ? {} : { captured }) });
}

function noKnownGood({ previous: known }: FormerState): Attempt {
  return {
    kind: "refused",
    why: "no-known-good",
    message: `no release is known to have worked before${known === undefined || known === "" ? "" : `; ${known} was live, and cannot be used any more`}`,
    remedy: "Name a task definition that works (input 'task-definition'), or deploy a mended version.",
  };
}

function actionOf(
  way: WayBack,
  {
    rollout,
    release,
    configuration = "",
    after = "",
  }: {
    readonly rollout: string;
    readonly release: string;
    readonly configuration?: string;
    readonly after?: string;
  },
): TargetAction {
  switch (way.kind) {
    case "roll-back-held":
      return { kind: "roll-back-held", rollout, hold: way.hold };
    case "stop-with-rollback":
      return { kind: "stop-with-rollback", rollout };
    case "restore-release":
      return { kind: "restore-release", release, configuration, after };
  }
}

function startOf(
  result: ActResult,
  taken: {
    readonly way: WayBack;
    readonly rollout: string;
    readonly release: string;
    readonly knownGood: KnownGood | undefined;
    readonly copyOf: string;
  },
): Attempt {
  if (result.kind === "accepted")
    return { kind: "accepted", ...taken, rollout: result.rollout === "" ? taken.rollout : result.rollout };
  const { message, remedy, why } = result;
  if (why === "conflict") return { kind: "conflict", message, remedy };
  return { kind: "refused", why: why === "forbidden" ? "forbidden" : "refused", message, remedy };
}
