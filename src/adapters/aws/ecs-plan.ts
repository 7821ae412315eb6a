import { Unreadable } from "../../core/outcome/unreadable.ts";
import { isMark } from "../../core/rollout/proven-mark.ts";
import { familyOf } from "../../core/rollout/release-of.ts";
import type { ReleasePlan, ReleaseWish } from "../../core/rollout/release-plan.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { canonical } from "../../core/task-definition/canonical.ts";
import { definitionFacts, NO_FACTS } from "../../core/task-definition/definition-facts.ts";
import { diffDefinitions } from "../../core/task-definition/diff-definitions.ts";
import type { TaskDefinitionContent } from "../../core/task-definition/task-definition.ts";
import type { EcsService } from "./ecs-client.ts";
import type { EcsReader } from "./ecs-reader.ts";
import { servingGroups } from "./ecs-serving-groups.ts";
import type { ElbReader } from "./elb-client.ts";
import { describeDefinition, type RegisteredDefinition } from "./task-definitions.ts";
import { wantedDefinition } from "./wanted-definition.ts";

const NOTHING_LIVE = { release: "", rollout: "" };

/** What the plan is read with. */
export interface EcsPlanPorts {
  readonly ecs: EcsService;
  readonly reader: EcsReader;
  readonly elb: ElbReader;
  /** Tells what is live. */
  readonly observe: () => Promise<Pick<TargetObservation, "live">>;
}

/** Computes what would be registered and how it departs from what is live. */
export async function planEcs({ ecs, reader, elb, observe }: EcsPlanPorts, wish: ReleaseWish): Promise<ReleasePlan> {
  const live = ecs.service === "" ? NOTHING_LIVE : (await observe()).live;
  const blind = new Set<string>();
  const running = live.release === "" ? undefined : await describeIfAllowed(ecs, live.release, { wish, blind });
  const liveHealth =
    ecs.service === "" ? ({ kind: "no-load-balancer" } as const) : await healthOf({ reader, elb }, live.rollout);
  const wanted = await wantedDefinition(ecs, wish, running);
  if (wanted.kind === "problems")
    return {
      release: undefined,
      family: familyOf(live.release),
      definition: "",
      changes: [],
      problems: wanted.problems,
      ...(wanted.reason === undefined ? {} : { problemReason: wanted.reason }),
      facts: NO_FACTS,
      liveHealth,
    };
  const { content, notices = [] } = wanted;
  const same = wanted.same ?? (await identical(ecs, content, { wish, running, blind }));
  return {
    release: same?.release,
    address: same?.arn ?? "",
    family: content.family ?? "",
    notices,
    blind: [...blind],
    definition: JSON.stringify(content),
    // Where the running one may not be read, everything would look new.
    changes: blind.size > 0 ? [] : diffDefinitions(running?.content ?? {}, content),
    problems: [],
    facts: definitionFacts(running?.content, content),
    liveHealth,
  };
}

type Sight = { readonly wish: ReleaseWish; readonly blind: Set<string> };

/** Reads a definition that a file can be deployed without: a role that may not read it is noted. */
async function describeIfAllowed(
  ecs: EcsService,
  release: string,
  { wish, blind }: Sight,
): Promise<RegisteredDefinition | undefined> {
  try {
    return await describeDefinition(ecs, release);
  } catch (error) {
    if (wish.kind !== "definition" || !(error instanceof Unreadable) || error.why !== "forbidden") throw error;
    blind.add("ecs:DescribeTaskDefinition");
    return undefined;
  }
}

/** Finds a revision of the same content, the running one or the newest of its family; a file whose images may move is registered each time. */
async function identical(
  ecs: EcsService,
  content: TaskDefinitionContent,
  { running, ...sight }: Sight & { readonly running: RegisteredDefinition | undefined },
): Promise<RegisteredDefinition | undefined> {
  const fromFile = sight.wish.kind === "definition";
  if (fromFile && !(content.containerDefinitions ?? []).every(({ image = "" }) => image.includes("@sha256:")))
    return undefined;
  const text = canonical(content);
  const same = (found: RegisteredDefinition | undefined) =>
    found?.active === true && canonical(found.content) === text && (!fromFile || sameTags(found.tags, content.tags));
  if (same(running)) return running;
  if (sight.blind.size > 0) return undefined;
  const newest = await describeIfAllowed(ecs, content.family ?? "", sight);
  return same(newest) ? newest : undefined;
}

function sameTags(registered: RegisteredDefinition["tags"], wanted: unknown): boolean {
  const given: readonly { readonly key?: unknown; readonly value?: unknown }[] = Array.isArray(wanted) ? wanted : [];
  const own = registered.filter(({ key }) => !isMark(key) && !key.startsWith("aws:"));
  return (
    own.length === given.length &&
    own.every((tag) => given.some(({ key, value }) => key === tag.key && (value ?? "") === tag.value))
  );
}

async function healthOf(
  { reader, elb }: Pick<EcsPlanPorts, "reader" | "elb">,
  rollout: string,
): Promise<ReleasePlan["liveHealth"]> {
  try {
    const [group] = await servingGroups(reader, rollout);
    if (group === undefined) return { kind: "no-load-balancer" };
    const targets = await elb.health(group);
    return { kind: targets.some(({ state }) => state === "healthy") ? "healthy" : "unhealthy" };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: "unknown", why: `${error.message}. ${error.remedy}` };
  }
}
