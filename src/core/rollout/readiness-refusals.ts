import { isPinned } from "../task-definition/image-reference.ts";
import type { Balancing, RuleReading } from "./balancing.ts";
import { type Refusal, refuseWhen } from "./refusal.ts";
import type { Strategy } from "./rollout.ts";
import type { AlarmReading } from "./service-alarms.ts";

/** What was found of all that a rollout relies on; what could not be read is left out, and told elsewhere. */
export interface ReadinessFacts {
  readonly images: readonly {
    readonly container: string;
    readonly image: string;
    readonly changed: boolean;
    readonly presence: "present" | "missing" | "unknown-registry" | "unread";
  }[];
  readonly alarms: readonly AlarmReading[];
  readonly strategy: Strategy;
  readonly balancing: readonly Balancing[];
  readonly rules: readonly RuleReading[];
  /** The target group that serves the live release; `undefined` where it is not known. */
  readonly liveGroup: string | undefined;
  /** Whether another rollout moves the weights at this moment. */
  readonly moving: boolean;
}

/** Lists every reason against a rollout in what it relies on beside its service. */
export function readinessRefusals(facts: ReadinessFacts): readonly Refusal[] {
  return [imageRefusals, alarmRefusals, balancingRefusals]
    .flatMap((part) => part(facts))
    .filter((one) => one !== undefined);
}

type Parts = readonly (Refusal | undefined)[];

function imageRefusals({ images }: ReadinessFacts): Parts {
  const named = (some: ReadinessFacts["images"]) =>
    some.map(({ container, image }) => `${image} (${container})`).join(", ");
  const missing = images.filter(({ presence }) => presence === "missing");
  const loose = images.filter(({ image, changed }) => changed && !isPinned(image));
  return [
    refuseWhen(missing.length > 0, "image_missing", [
      `The registry has no ${named(missing)}.`,
      "Push the image, or mend its repository, tag or digest; images of a pull-through cache are there after their first pull.",
    ]),
    refuseWhen(loose.length > 0, "image_not_pinned", [
      `A tag may move between test and deployment: ${named(loose)}.`,
      "Give the input `digest`, or name the image by its digest (`repository@sha256:…`).",
    ]),
  ];
}

function alarmRefusals({ alarms }: ReadinessFacts): Parts {
  const active = alarms.filter(({ state }) => state === "alarm").map(({ name }) => name);
  const silent = alarms
    .filter(({ state }) => state === "no-data" || state === "missing")
    .map(({ name, state }) => `${name} (${state === "missing" ? "there is no such alarm" : "no data"})`);
  return [
    refuseWhen(active.length > 0, "alarm_active", [
      `In ALARM before the deployment begins: ${active.join(", ")}. ECS ignores an alarm that is active at the start, so nothing would guard it.`,
      "Find out what is wrong with the service, or mend the alarm, then re-run the job.",
    ]),
    refuseWhen(silent.length > 0, "alarm_unreadable", [
      `Alarms that cannot tell whether the deployment goes well: ${silent.join(", ")}.`,
      "Mend their names in the service's deployment configuration, or let the alarm treat missing data as not breaching.",
    ]),
  ];
}

function balancingRefusals({ strategy, balancing, rules, liveGroup, moving }: ReadinessFacts): Parts {
  if (strategy === "rolling") return [];
  return balancing.flatMap((one) => {
    const gaps = gapsOf(one, rules);
    const said = gaps.length > 0 || moving ? undefined : weightsSaid(one, rules, liveGroup);
    return [
      refuseWhen(gaps.length > 0, "load_balancer_incomplete", [
        `A ${strategy} deployment shifts traffic, and the service's load balancer is not set up for it: ${gaps.join("; ")}.`,
        "Complete `advancedConfiguration` of the service, with both target groups in the listener's rules, or set `strategy: rolling`.",
      ]),
      refuseWhen(said !== undefined, "weights_unexpected", [
        `${said ?? ""} ECS does not look at the live weights before it shifts.`,
        "Give the live target group the whole weight of the production rule and the other one 0, then re-run the job.",
      ]),
    ];
  });
}

/** Names what an Application or Network Load Balancer lacks for ECS to shift traffic (`advancedConfiguration`). */
function gapsOf(one: Balancing, rules: readonly RuleReading[]): readonly string[] {
  const lacking = [
    one.targetGroup === "" ? "no target group" : "",
    one.alternateTargetGroup === "" ? "no alternate target group" : "",
    one.productionRule === "" ? "no production listener rule" : "",
    one.role === "" ? "no role for the load balancer" : "",
  ].filter((gap) => gap !== "");
  const read = rules.filter(({ rule }) => rule === one.productionRule || rule === one.testRule);
  if (lacking.length > 0 || !read.some(({ rule }) => rule === one.productionRule)) return lacking;
  // What the test rule holds is not known unless it was read too.
  if (one.testRule !== "" && !read.some(({ rule }) => rule === one.testRule)) return [];
  return [one.targetGroup, one.alternateTargetGroup]
    .filter((group) => !read.some(({ weights }) => weights.has(group)))
    .map((group) => `target group ${nameOf(group)} is in neither the production nor the test rule`);
}

function weightsSaid(
  { targetGroup, alternateTargetGroup, productionRule }: Balancing,
  rules: readonly RuleReading[],
  liveGroup: string | undefined,
): string | undefined {
  const production = rules.find(({ rule }) => rule === productionRule);
  if (production === undefined) return undefined;
  const served = [...production.weights].filter(([, weight]) => weight > 0);
  const [only] = served;
  const words = `The production rule's weights are ${[...production.weights].map(([group, weight]) => `${nameOf(group)} ${weight}`).join(", ") || "none"}`;
  if (only === undefined || served.length > 1 || ![targetGroup, alternateTargetGroup].includes(only[0]))
    return `${words}: one target group of the service should have all of it.`;
  return liveGroup === undefined || liveGroup === only[0]
    ? undefined
    : `${words}, and the live release is behind ${nameOf(liveGroup)}.`;
}

function nameOf(targetGroup: string): string {
  return /targetgroup\/([^/]+)/.exec(targetGroup)?.[1] ?? targetGroup;
}
