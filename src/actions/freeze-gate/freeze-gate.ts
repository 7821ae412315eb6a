import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import { callUnderWay } from "../../kit/call-under-way.ts";
import { InvalidInputs } from "../../kit/read-inputs.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { look } from "./look.ts";
import type { FreezeGatePorts } from "./ports.ts";
import type { GateInputs, GateLook, GateOutcome } from "./verdict.ts";
import { waitForOpening } from "./wait-for-opening.ts";

/** Answers whether a deployment may start now, after waiting for a near opening where that is asked for; what cannot be read is `unknown`. */
export async function freezeGate(
  inputs: GateInputs,
  surroundings: Surroundings,
  ports: FreezeGatePorts,
): Promise<GateOutcome> {
  refuseContradictions(inputs);
  for (const token of inputs["incident-tokens"].values()) surroundings.mask(token);
  // Like what judges, what reports loads while GitHub answers.
  const reporting = callUnderWay(surroundings.clock).then(() => import("./report.ts"));
  const looking = waitForOpening(inputs, surroundings, () => lookOnce(inputs, surroundings, ports));
  const [{ verdict, ground }, { reportGate }] = await Promise.all([looking, reporting]);
  for (const line of ground.advice ?? []) surroundings.progress.warn(line);
  return reportGate(verdict, ground);
}

/** Refuses inputs that are right each by itself and wrong together. */
function refuseContradictions({ at, wait, policy, "policy-ref": ref }: GateInputs): void {
  const problems = [
    ...(at !== undefined && wait !== undefined
      ? [{ file: "wait", message: "Inputs 'at' and 'wait' exclude each other: what is simulated is not waited for." }]
      : []),
    ...(policy.kind === "central" && ref !== ""
      ? [
          {
            file: "policy-ref",
            message:
              "Input 'policy-ref' is for a policy in this repository: write a central one's ref behind its path, as owner/repo:path@ref.",
          },
        ]
      : []),
  ];
  if (problems.length > 0) throw new InvalidInputs(problems);
}

async function lookOnce(inputs: GateInputs, { clock, run }: Surroundings, ports: FreezeGatePorts): Promise<GateLook> {
  const ground = { inputs, run, at: inputs.at ?? clock.now() };
  try {
    return await look(ground, { ...ports, clock });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {
      ground,
      verdict: {
        kind: "stop",
        decision: "unknown",
        reason: isPassing(error) ? "github_unavailable" : "github_unreadable",
        headline: `What the gate decides by could not be read: ${error.message}.`,
        remedy: error.remedy,
      },
    };
  }
}
