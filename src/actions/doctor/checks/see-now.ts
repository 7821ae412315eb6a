import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { type DeployLock, holdingLocks, isHolding } from "../../../core/lock/deploy-lock.ts";
import { sayLock } from "../../../core/lock/say-lock.ts";
import { decide } from "../../../core/policy/decide.ts";
import { checkLabels } from "../../../flows/ask-gate/check-labels.ts";
import { type DoctorDesk, nameOf, type Place } from "../ports.ts";
import { sayNow } from "../say-now.ts";
import type { SeenEnvironment } from "./see-policy.ts";

/** What a deployment would be answered at this moment. */
export interface Now {
  readonly about: string;
  readonly answer: "allow" | "require-approval" | "deny" | "unknown";
  /** One line; may hold untrusted words. */
  readonly said: string;
}

/** What was found on the way to the answer, and the answer. */
export interface SeenNow {
  readonly findings: readonly Finding[];
  readonly now: Now;
}

/** Asks the policy what a standard deployment would be answered now, by the locks and incidents that stand; asks nobody and writes nothing. Throws `Unreadable`. */
export async function seeNow({ ports, clock }: DoctorDesk, place: Place, policy: SeenEnvironment): Promise<SeenNow> {
  const { environment, service } = place;
  const about = nameOf(place);
  if (policy.kind === "refused") {
    const { decision, headline } = policy.refusal;
    return { findings: [], now: { about, answer: decision, said: headline } };
  }
  const { reading, sources } = policy;
  const labels = reading.policy.incidents?.labels ?? [];
  const standing = await ports.gate.standing.read({ labels, service, environments: [], protections: [] });
  const at = clock.now();
  const decision = decide(reading.policy, {
    ...{ environment, service, changeClass: "standard", action: "deploy", at },
    incidents: [...standing.incidents, ...sources.incidents],
    locks: standing.locks,
    holidays: sources.calendars?.holidays ?? new Map(),
  });
  const blind = checkLabels(reading.policy, environment, standing);
  const findings = [
    ...lockFindings(standing.locks, place, { at, zone: reading.policy.zone }),
    ...(blind === undefined ? [] : [findingsOn("incident-label", about).problem(blind.headline, blind.remedy)]),
  ];
  const unread = sources.unread[0] ?? blind;
  if (unread !== undefined && decision?.kind !== "deny")
    return { findings, now: { about, answer: "unknown", said: unread.headline } };
  return {
    findings,
    now: { about, answer: decision?.kind ?? "deny", said: sayNow(decision, reading) },
  };
}

function lockFindings(
  locks: readonly DeployLock[],
  place: Place,
  { at, zone }: { readonly at: Date; readonly zone: string },
): readonly Finding[] {
  const about = nameOf(place);
  return holdingLocks(locks, place)
    .filter((lock) => isHolding(lock, at))
    .map((lock) =>
      findingsOn("lock", about).warning(
        `${about} is ${sayLock(lock, zone)}.`,
        `Close the issue when what it says is over: ${lock.url}`,
      ),
    );
}
