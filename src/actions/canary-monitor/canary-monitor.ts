import { STANDARD_CLASS } from "../../core/policy/change-class.ts";
import { statusOf } from "../../core/record/deploy-record.ts";
import type { RecordVerdict } from "../../core/record/record-status.ts";
import type { SoakMark } from "../../core/record/soak-marks.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { GateState } from "../../flows/ask-gate/gate-state.ts";
import { noteVerdict } from "../../flows/verdict/note-verdict.ts";
import { poll } from "../../kit/poll.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { namedArms } from "./arm-names.ts";
import type { CanaryMonitorInputs, CanaryOutcome } from "./contract.ts";
import { liveTraffic } from "./live-traffic.ts";
import type { CanaryMonitorPorts } from "./ports.ts";
import { type NotPrepared, type Prepared, prepare } from "./prepare.ts";
import { reportWatch } from "./report.ts";
import { reportBlocked } from "./report-blocked.ts";
import type { WatchEnd } from "./watch-end.ts";
import { watchRollout } from "./watch-rollout.ts";

const PATIENCE_MILLISECONDS = 10 * 60_000;
const AGAIN_MILLISECONDS = 15_000;

/** Moves a held rollout's traffic to the new version and judges it by its metrics; falling back is left to rollback, finishing to deploy-ecs. */
export async function canaryMonitor(
  inputs: CanaryMonitorInputs,
  surroundings: Surroundings,
  ports: CanaryMonitorPorts,
): Promise<CanaryOutcome> {
  for (const token of inputs["provider-tokens"].values()) surroundings.mask(token);
  const prepared = await insist(inputs, surroundings, ports);
  if (prepared.kind !== "prepared") return reportBlocked(prepared, inputs);
  if (inputs["dry-run"]) return reportBlocked({ kind: "dry-run", prepared }, inputs);
  const { clock, progress, signal } = surroundings;
  const { traffic, sources } = open(prepared, inputs, ports);
  const gate = await gateOf(prepared, inputs, { ports, surroundings });
  const notebook: Notebook = { prepared, ports, surroundings, marks: marksOf(prepared) };
  const end = await watchRollout(
    prepared.plan,
    { clock, progress, signal, chance: ports.chance, traffic, sources, gate },
    {
      budget: inputs.deadline,
      phases: prepared.phases,
      marks: notebook.marks,
      noted: (marks) => noteSoaks(marks, notebook),
      accepted: wasMovedOn(prepared),
    },
  );
  const outcome = reportWatch(end, prepared, inputs);
  await note(end, outcome, notebook);
  return outcome;
}

/** Prepares, and tries again while GitHub is away: a deployment that is held can wait that long. */
async function insist(
  inputs: CanaryMonitorInputs,
  { clock, progress, signal }: Surroundings,
  ports: CanaryMonitorPorts,
): Promise<Prepared | NotPrepared> {
  const deadline = clock.elapsed() + PATIENCE_MILLISECONDS;
  const plan = { clock, chance: ports.chance, signal, deadline, interval: () => AGAIN_MILLISECONDS };
  let last: Prepared | NotPrepared | undefined;
  await poll(plan, async () => {
    last = await prepare(inputs, ports);
    if (!("passing" in last) || !last.passing) return { kind: "found", value: last };
    progress.say(`Not read yet, tried again: ${inertLine(last.why)}.`);
    return { kind: "again" };
  });
  if (last === undefined) throw signal.reason;
  return last;
}

/** Opens the gate that is asked before traffic is raised; `undefined` without a policy. Only then is its code loaded. */
async function gateOf(
  { record }: Prepared,
  inputs: CanaryMonitorInputs,
  { ports, surroundings }: { readonly ports: CanaryMonitorPorts; readonly surroundings: Surroundings },
): Promise<(() => Promise<GateState>) | undefined> {
  const { policy: place, environment, service, "incident-tokens": tokens } = inputs;
  if (place === undefined) return undefined;
  const { clock, mask } = surroundings;
  for (const token of tokens.values()) mask(token);
  const { gateAsker } = await import("../../flows/ask-gate/ask-gate.ts");
  const changeClass = inputs["change-class"] === "" ? STANDARD_CLASS : inputs["change-class"];
  const since = record?.createdAt ?? clock.now();
  const question = { place, policyRef: inputs["policy-ref"], environment, service, changeClass, since, tokens };
  return gateAsker(question, { ...ports.gate, clock });
}

/** Opens what is watched and what it is watched by; nothing is called yet. */
function open({ place, access, plan, names }: Prepared, inputs: CanaryMonitorInputs, ports: CanaryMonitorPorts) {
  const traffic = place === undefined ? liveTraffic(names) : namedArms(ports.platform.rollout(place), names);
  const own = access === undefined ? undefined : ports.platform.metrics(access);
  const asked = { providers: plan?.providers ?? new Map(), tokens: inputs["provider-tokens"] };
  return { traffic, sources: ports.sources(asked, own) };
}

interface Notebook {
  readonly prepared: Prepared;
  readonly ports: CanaryMonitorPorts;
  readonly surroundings: Surroundings;
  /** The shares that the rollout was judged at; the last is where the watch stands. */
  marks: readonly SoakMark[];
}

function marksOf({ record, phases }: Prepared): readonly SoakMark[] {
  const marks = record === undefined ? [] : (statusOf(record)?.soak ?? []);
  return phases.length === 0 ? marks : marks.filter((mark) => phases.some(({ share }) => share === mark.share));
}

/** Tells whether a person moved the deployment on already, by resume. */
function wasMovedOn({ record }: Prepared): boolean {
  return record !== undefined && statusOf(record)?.resumed !== undefined;
}

/** Keeps in the record at which shares the rollout was judged and since when, so that a re-run goes on there with all that was measured. */
async function noteSoaks(marks: readonly SoakMark[], notebook: Notebook): Promise<void> {
  notebook.marks = marks;
  await write({ phase: "watching" }, notebook);
}

async function note(end: WatchEnd, { decision }: CanaryOutcome, notebook: Notebook): Promise<void> {
  // Whoever superseded us owns what is live now; a verdict on ours would only confuse.
  if (end.kind === "not-ours" && end.why === "superseded") return;
  const watch: RecordVerdict = end.kind === "not-judged" ? "skipped" : decision;
  const phase = phaseAt(end, notebook);
  await write({ watch, ...(phase === undefined ? {} : { phase }) }, notebook);
}

function phaseAt({ kind, heldAt }: WatchEnd, { marks }: Notebook): string | undefined {
  // Whoever rolls it back says where it stands.
  if (kind === "not-ours") return undefined;
  if (heldAt === "production") return "held-production";
  return marks.length === 0 ? undefined : "watching";
}

async function write(
  said: Parameters<typeof noteVerdict>[2],
  { prepared: { record }, ports, surroundings, marks }: Notebook,
): Promise<void> {
  if (record === undefined) return;
  const warning = await noteVerdict(ports.records, record, { ...said, ...(marks.length === 0 ? {} : { soak: marks }) });
  if (warning !== undefined) surroundings.progress.warn(inertLine(warning));
}
