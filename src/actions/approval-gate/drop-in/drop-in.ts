import { demandOf, manualEnvironment } from "../../../core/approval/manual-approval.ts";
import type { Problem } from "../../../core/outcome/problem.ts";
import { InvalidInputs } from "../../../kit/read-inputs.ts";
import type { Surroundings } from "../../../kit/run-action.ts";
import type { ApprovalGateInputs } from "../contract.ts";
import { identityProblems } from "../evidence/identity-problems.ts";
import { readsTeams } from "../evidence/reads-teams.ts";
import { dropInFields } from "./drop-in-fields.ts";
import { refusals, warnings } from "./drop-in-limits.ts";

/** How a step asks that is written for trstringer/manual-approval. */
export interface DropIn {
  readonly title: string;
  readonly words: string;
  readonly labels: readonly string[];
  /** Milliseconds between two looks; `undefined` where the caller does not say. */
  readonly interval: number | undefined;
  /** A denial does not fail the step; whatever else is not a yes still does. */
  readonly passesDenial: boolean;
}

/** Inputs in this action's own terms, and how to ask where they were translated. */
export interface Settled {
  readonly inputs: ApprovalGateInputs;
  readonly dropIn: DropIn | undefined;
}

/** A hosted job ends after six hours; some minutes before, the answer is still written. */
const LONGEST_WAIT_MILLISECONDS = (5 * 60 + 45) * 60_000;

/** Finds the tokens to act by: `secret` is another name of github-token, and reads teams where nothing else is given to. */
export function tokensOf(inputs: ApprovalGateInputs): {
  readonly token: string;
  readonly identityToken: string;
  readonly identityApp: string;
  readonly identityKey: string;
} {
  const named = inputs.approvers.some((name) => name.includes("/"));
  return {
    token: inputs.secret === "" ? inputs["github-token"] : inputs.secret,
    identityToken: readsTeams(inputs) || !named ? inputs["identity-token"] : inputs.secret,
    identityApp: inputs["identity-app"],
    identityKey: inputs["identity-key"],
  };
}

/** Translates the inputs of manual-approval into this action's own, each with its safe meaning; throws `InvalidInputs` for what has none. */
export function settleInputs(given: ApprovalGateInputs, { run, progress }: Surroundings): Settled {
  const { mode } = given;
  const torn = identityProblems(given);
  if (torn.length > 0) throw new InvalidInputs(torn);
  if (given.approvers.length === 0) {
    const strays = straysOf(given);
    if (strays.length > 0) throw new InvalidInputs(strays);
    return { inputs: { ...given, mode: mode === "" ? "request" : mode }, dropIn: undefined };
  }
  const asked = demandOf({
    approvers: given.approvers,
    minimum: given["minimum-approvals"],
    initiator: run.actor.login,
  });
  const problems = [...refusals(given, run), ...(asked.kind === "problems" ? asked.problems : [])];
  if (asked.kind === "problems" || problems.length > 0) throw new InvalidInputs(problems);
  for (const warning of warnings(given)) progress.warn(warning);
  const waits = mode === "" || mode === "wait";
  const inputs: ApprovalGateInputs = {
    ...given,
    mode: waits ? "wait" : mode,
    environment: given.environment === "" ? environmentOf(given, run, waits) : given.environment,
    service: given.service === "" ? run.repository.name : given.service,
    "required-approvals": [asked.demand],
    deadline: given.deadline ?? (waits ? LONGEST_WAIT_MILLISECONDS : 0),
    "identity-token": tokensOf(given).identityToken,
  };
  return { inputs, dropIn: dropInOf(given) };
}

function dropInOf(given: ApprovalGateInputs): DropIn {
  const seconds = given["polling-interval-seconds"];
  return {
    title: given["issue-title"],
    words: given["issue-body"],
    labels: given["issue-labels"],
    interval: seconds === undefined ? undefined : Math.max(10, seconds) * 1_000,
    passesDenial: given["fail-on-denial"] === false,
  };
}

/** A waiting step asks anew in every attempt, as manual-approval does; one that is resumed finds its answer in a later one. */
function environmentOf(given: ApprovalGateInputs, run: Surroundings["run"], waits: boolean): string {
  return manualEnvironment({
    job: run.job,
    step: run.step ?? "",
    attempt: waits ? run.runAttempt : 0,
    asked: [
      given["issue-title"],
      given["issue-body"],
      given.approvers.join(","),
      String(given["minimum-approvals"] ?? ""),
    ],
  });
}

function straysOf(given: ApprovalGateInputs): Problem[] {
  return (Object.keys(dropInFields) as (keyof typeof dropInFields)[])
    .filter((name) => {
      const value = given[name];
      return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "";
    })
    .map((name) => ({
      file: name,
      message: `Input '${name}' belongs to the input approvers, which is empty; name the approvers, or leave it out${name === "secret" ? " and pass the token as github-token" : ""}.`,
    }));
}
