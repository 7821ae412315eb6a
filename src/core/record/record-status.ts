import { formatSoaks, parseSoaks, type SoakMark } from "./soak-marks.ts";

const LIMIT = 140;

/** What a step of the pipeline concluded, as it stands in the record. */
export type RecordVerdict = "success" | "failure" | "unknown" | "skipped";

/** The facts that the statuses of a record carry from step to step. */
export interface RecordStatus {
  /** ECS's service deployment, `ecs-svc/N`; empty until it is known. */
  readonly serviceDeployment: string;
  /** `family:revision` of the task definition; left out of the text when it would not fit. */
  readonly family: string;
  /** Where the deployment stands: `started`, `held-test`, `held-production`, `watching`, `finishing`, `proven`, `rolled-back`, or a reason code. */
  readonly phase: string;
  readonly smoke?: RecordVerdict;
  readonly watch?: RecordVerdict;
  /** The shares of the traffic that the rollout was judged at, in order of time; the last is where it stands. */
  readonly soak?: readonly SoakMark[];
  /** The one-off task that carries the phase out; only in phases of a migration. */
  readonly task?: string;
  /** The run in which a person moved the deployment on, with the approvals that the policy asks for. */
  readonly resumed?: string;
}

/** Writes a status into GitHub's 140 characters: `ecs-svc/N family:rev phase=… smoke=… watch=… resumed=…`; what matters to later steps comes before the family, and of the shares between the first and the last as many are left out as must be. */
export function formatRecordStatus({
  serviceDeployment,
  family,
  phase,
  smoke,
  watch,
  soak,
  task,
  resumed,
}: RecordStatus): string {
  const factsWith = (marks: readonly SoakMark[] = []) => [
    `phase=${phase}`,
    ...(smoke === undefined ? [] : [`smoke=${smoke}`]),
    ...(watch === undefined ? [] : [`watch=${watch}`]),
    ...(marks.length === 0 ? [] : [`soak=${formatSoaks(marks)}`]),
    ...(task === undefined ? [] : [`task=${task}`]),
    ...(resumed === undefined ? [] : [`resumed=${resumed}`]),
  ];
  const text = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
  const full = text(serviceDeployment, family, ...factsWith(soak));
  if (full.length <= LIMIT) return full;
  let marks = soak ?? [];
  while (marks.length > 2 && text(serviceDeployment, ...factsWith(marks)).length > LIMIT) marks = marks.toSpliced(1, 1);
  return text(serviceDeployment, ...factsWith(marks)).slice(0, LIMIT);
}

/** Reads a status back; `undefined` for text that we did not write. */
export function parseRecordStatus(text: string): RecordStatus | undefined {
  const parts = text.split(" ");
  const facts = new Map(
    parts
      .filter((part) => part.includes("="))
      .map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]),
  );
  const phase = facts.get("phase");
  if (phase === undefined || !/^[a-z][a-z0-9_-]*$/.test(phase)) return undefined;
  const smoke = verdict(facts.get("smoke"));
  const watch = verdict(facts.get("watch"));
  const soak = parseSoaks(facts.get("soak") ?? "");
  const task = /^[\da-f]{32,36}$/.exec(facts.get("task") ?? "")?.[0];
  const resumed = /^\d{1,20}$/.exec(facts.get("resumed") ?? "")?.[0];
  const words = parts.filter((part) => !part.includes("="));
  return {
    serviceDeployment: words.find((word) => /^(ecs-svc\/\d+|d-[A-Z0-9]+)$/.test(word)) ?? "",
    family: words.find((word) => /^[\w-]+:\d+$/.test(word)) ?? "",
    phase,
    ...(smoke === undefined ? {} : { smoke }),
    ...(watch === undefined ? {} : { watch }),
    ...(soak === undefined ? {} : { soak }),
    ...(task === undefined ? {} : { task }),
    ...(resumed === undefined ? {} : { resumed }),
  };
}

function verdict(text: string | undefined): RecordVerdict | undefined {
  return text === "success" || text === "failure" || text === "unknown" || text === "skipped" ? text : undefined;
}
