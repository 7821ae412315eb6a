import { isMark } from "../../core/rollout/proven-mark.ts";
import type { ReleaseWish } from "../../core/rollout/release-plan.ts";
import { dropEmpty } from "../../core/task-definition/drop-empty.ts";
import { parseTaskDefinition } from "../../core/task-definition/parse-task-definition.ts";
import { renderDefinition } from "../../core/task-definition/render-definition.ts";
import { type ImageWish, renderImage } from "../../core/task-definition/render-image.ts";
import type { RenderWish } from "../../core/task-definition/render-wish.ts";
import { registrable, type TaskDefinitionContent } from "../../core/task-definition/task-definition.ts";
import type { EcsService } from "./ecs-client.ts";
import { describeDefinition, foreignKeys, type RegisteredDefinition } from "./task-definitions.ts";

/** The definition that a wish comes to, or why it comes to none. */
export type WantedDefinition =
  | {
      readonly kind: "content";
      readonly content: TaskDefinitionContent;
      /** The revision that it is, where nothing is rendered into it. */
      readonly same?: RegisteredDefinition;
      readonly notices?: readonly string[];
    }
  | {
      readonly kind: "problems";
      readonly problems: readonly string[];
      readonly reason?: "definition_keys_unknown";
    };

/** Computes the definition that is wanted: from a file, from what runs, or from a revision, with everything rendered into it. */
export async function wantedDefinition(
  ecs: EcsService,
  wish: ReleaseWish,
  running: RegisteredDefinition | undefined,
): Promise<WantedDefinition> {
  switch (wish.kind) {
    case "existing":
      return existing(ecs, wish, running);
    case "image":
      if (running === undefined)
        return problem("The service runs no task definition that could be rendered: give `task-definition`.");
      return rendered(withTags(running), wish, wish.render);
    case "definition":
      return fromFile(wish);
  }
}

async function existing(
  ecs: EcsService,
  { release, render, settled }: Extract<ReleaseWish, { kind: "existing" }>,
  running: RegisteredDefinition | undefined,
): Promise<WantedDefinition> {
  const found = await describeDefinition(ecs, release);
  if (found === undefined) return problem(`There is no task definition ${release}: check its name and region.`);
  if (settled !== undefined) {
    const family = running?.content.family ?? found.content.family ?? "";
    if (found.content.family !== family)
      return problem(
        `Task definition ${found.release} is none of ${family}, which the service runs: its variables and roles are another's. Name a revision of ${family}, or the tag.`,
      );
    const pinned = pinTo(found, settled);
    if (pinned.kind === "problems") return pinned;
    if (render !== undefined)
      return renderKeeping(settled.digest, pinned.same === undefined ? pinned.content : withTags(found), render);
    if (pinned.same === undefined) return pinned;
  }
  if (render !== undefined) return renderDefinition(withTags(found), render);
  if (!found.active) return problem(`Task definition ${found.release} is inactive: register it again.`);
  return { kind: "content", content: found.content, same: found };
}

/** Holds a revision to the digest that its version was settled to. */
function pinTo(
  found: RegisteredDefinition,
  { container, digest }: { readonly container: string; readonly digest: string },
): WantedDefinition {
  const containers = found.content.containerDefinitions ?? [];
  const { image = "" } = containers.find(({ name }) => name === container) ?? containers[0] ?? {};
  if (image.endsWith(`@${digest}`)) return { kind: "content", content: found.content, same: found };
  if (image.includes("@"))
    return problem(
      `Task definition ${found.release} runs ${image}, and the version was settled to ${digest}: re-run all jobs.`,
    );
  return rendered(withTags(found), { image: "", container, digest }, undefined);
}

async function fromFile(wish: Extract<ReleaseWish, { kind: "definition" }>): Promise<WantedDefinition> {
  const { file, keep = [], render } = wish;
  const parsed = parseTaskDefinition(wish.text, file);
  if (parsed.kind === "invalid") return problem(parsed.problem);
  const { content, dropped } = registrable(parsed.content);
  const unknown = await foreignKeys(content);
  if (unknown.length > 0)
    return {
      kind: "problems",
      problems: unknown.map((text) => `${file}: ${text}`),
      reason: "definition_keys_unknown",
    };
  if (content.family === undefined || content.family === "") return problem(`${file} has no \`family\`: name it.`);
  const wanted = rendered(dropEmpty(content, keep), wish, render);
  if (wanted.kind === "problems" || dropped.length === 0) return wanted;
  const notice = `${file}: left out ${dropped.join(", ")}, which ECS describes and does not register; remove them from the file.`;
  return { ...wanted, notices: [notice] };
}

function rendered(content: TaskDefinitionContent, image: ImageWish, render: RenderWish | undefined): WantedDefinition {
  const pinned =
    image.image === "" && (image.digest ?? "") === ""
      ? ({ kind: "content", content } as const)
      : renderImage(content, image);
  if (pinned.kind === "invalid") return problem(pinned.problem);
  return render === undefined ? pinned : renderKeeping(image.digest ?? "", pinned.content, render);
}

/** Renders everything else beside the image that was settled by its digest; a rendering that gives its container another one is a problem. */
function renderKeeping(digest: string, content: TaskDefinitionContent, render: RenderWish): WantedDefinition {
  const wanted = renderDefinition(content, render);
  if (wanted.kind === "problems" || digest === "") return wanted;
  const settled = (content.containerDefinitions ?? []).filter(({ image = "" }) => image.endsWith(`@${digest}`));
  const lost = settled.find(({ name }) => {
    const { image = "" } = wanted.content.containerDefinitions?.find((one) => one.name === name) ?? {};
    return !image.endsWith(`@${digest}`);
  });
  if (lost === undefined) return wanted;
  return problem(
    `\`containers\` gives '${lost.name ?? ""}' another image than the one that was settled, ${digest}: leave its \`image\` out.`,
  );
}

/** Gives a registered definition its tags back, ours and those of AWS excepted. */
function withTags({ content, tags }: RegisteredDefinition): TaskDefinitionContent {
  const kept = tags.filter(({ key }) => !isMark(key) && !key.startsWith("aws:"));
  return kept.length === 0 ? content : { ...content, tags: kept };
}

function problem(text: string): WantedDefinition {
  return { kind: "problems", problems: [text] };
}
