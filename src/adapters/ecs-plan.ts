import { Unreadable } from "../core/outcome/unreadable.ts";
import { isMark } from "../core/rollout/proven-mark.ts";
import { familyOf } from "../core/rollout/release-of.ts";
import type { ReleasePlan, ReleaseWish } from "../core/rollout/release-plan.ts";
import { revisionNumber } from "../core/rollout/service-deployment-id.ts";
import { canonical } from "../core/task-definition/canonical.ts";
import { diffDefinitions } from "../core/task-definition/diff-definitions.ts";
import { parseTaskDefinition } from "../core/task-definition/parse-task-definition.ts";
import { type ImageWish, renderImage } from "../core/task-definition/render-image.ts";
import { registrable, type TaskDefinitionContent } from "../core/task-definition/task-definition.ts";
import type { EcsService } from "./ecs-client.ts";
import { observeEcs } from "./ecs-observe.ts";
import type { EcsReader } from "./ecs-reader.ts";
import type { ElbReader } from "./elb-client.ts";
import { describeDefinition, foreignKeys, type RegisteredDefinition } from "./task-definitions.ts";

/** What the plan is read with. */
export interface EcsPlanPorts {
  readonly ecs: EcsService;
  readonly reader: EcsReader;
  readonly elb: ElbReader;
}

/** Computes what would be registered and how it departs from what is live. */
export async function planEcs({ ecs, reader, elb }: EcsPlanPorts, wish: ReleaseWish): Promise<ReleasePlan> {
  const { live } = await observeEcs(ecs, reader);
  const running = live.release === "" ? undefined : await describeDefinition(ecs, live.release);
  const liveHealth = await healthOf({ reader, elb }, live.rollout);
  const wanted = await wantedDefinition(ecs, wish, running);
  if (wanted.kind === "problems")
    return {
      release: undefined,
      family: familyOf(live.release),
      definition: "",
      changes: [],
      problems: wanted.problems,
      liveHealth,
    };
  const { content } = wanted;
  const family = content.family ?? "";
  const release = wanted.release ?? (await identical(ecs, content, running));
  return {
    release,
    family,
    definition: JSON.stringify(content),
    changes: diffDefinitions(running?.content ?? {}, content),
    problems: [],
    liveHealth,
  };
}

type Wanted =
  | { readonly kind: "content"; readonly content: TaskDefinitionContent; readonly release?: string }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

async function wantedDefinition(
  ecs: EcsService,
  wish: ReleaseWish,
  running: RegisteredDefinition | undefined,
): Promise<Wanted> {
  switch (wish.kind) {
    case "existing": {
      const found = await describeDefinition(ecs, wish.release);
      if (found === undefined)
        return problem(`There is no task definition ${wish.release}: check its name and region.`);
      if (!found.active) return problem(`Task definition ${found.release} is inactive: register it again.`);
      return { kind: "content", content: found.content, release: found.release };
    }
    case "image": {
      if (running === undefined)
        return problem("The service runs no task definition that could be rendered: give `task-definition`.");
      const tags = running.tags.filter(({ key }) => !isMark(key) && !key.startsWith("aws:"));
      return rendered({ ...running.content, ...(tags.length === 0 ? {} : { tags }) }, wish);
    }
    case "definition": {
      const parsed = parseTaskDefinition(wish.text, wish.file);
      if (parsed.kind === "invalid") return problem(parsed.problem);
      const { content } = registrable(parsed.content);
      const unknown = await foreignKeys(content);
      if (unknown.length > 0) return { kind: "problems", problems: unknown.map((text) => `${wish.file}: ${text}`) };
      if (content.family === undefined || content.family === "")
        return problem(`${wish.file} has no \`family\`: name it.`);
      return wish.image === "" ? { kind: "content", content } : rendered(content, wish);
    }
  }
}

function rendered(content: TaskDefinitionContent, wish: ImageWish): Wanted {
  const result = renderImage(content, wish);
  return result.kind === "invalid" ? problem(result.problem) : result;
}

function problem(text: string): Wanted {
  return { kind: "problems", problems: [text] };
}

/** Finds a revision of the same content: the running one, or the newest of its family. */
async function identical(
  ecs: EcsService,
  content: TaskDefinitionContent,
  running: RegisteredDefinition | undefined,
): Promise<string | undefined> {
  const text = canonical(content);
  const same = (found: RegisteredDefinition | undefined) => found?.active === true && canonical(found.content) === text;
  if (same(running)) return running?.release;
  const newest = await describeDefinition(ecs, content.family ?? "");
  return same(newest) ? newest?.release : undefined;
}

async function healthOf(
  { reader, elb }: Pick<EcsPlanPorts, "reader" | "elb">,
  rollout: string,
): Promise<ReleasePlan["liveHealth"]> {
  try {
    const service = await reader.describe();
    const number = revisionNumber(rollout);
    const arn = service.currentServiceRevisions?.find((one) => revisionNumber(one.arn ?? "") === number)?.arn;
    const revision = arn === undefined ? undefined : await reader.revision(arn);
    const attached = revision?.resolvedConfiguration?.loadBalancers ?? service.loadBalancers ?? [];
    const [group] = attached.flatMap(({ targetGroupArn }) => (targetGroupArn === undefined ? [] : [targetGroupArn]));
    if (group === undefined) return { kind: "no-load-balancer" };
    const targets = await elb.health(group);
    return { kind: targets.some(({ state }) => state === "healthy") ? "healthy" : "unhealthy" };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: "unknown", why: `${error.message}. ${error.remedy}` };
  }
}
