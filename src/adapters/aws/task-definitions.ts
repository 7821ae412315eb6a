import type { RegisterTaskDefinitionRequest, Tag } from "@aws-sdk/client-ecs";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { releaseOf } from "../../core/rollout/release-of.ts";
import { registrable, type TaskDefinitionContent } from "../../core/task-definition/task-definition.ts";
import { unknownKeys } from "../../core/task-definition/unknown-keys.ts";
import type { EcsService } from "./ecs-client.ts";
import { keysOf } from "./task-definition-keys.ts";

/** A registered task definition. */
export interface RegisteredDefinition {
  readonly arn: string;
  /** `family:revision`. */
  readonly release: string;
  readonly active: boolean;
  readonly content: TaskDefinitionContent;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
}

/** Reads a task definition by family, `family:revision` or ARN; `undefined` when ECS has none. Throws `Unreadable`. */
export async function describeDefinition(
  ecs: EcsService,
  taskDefinition: string,
): Promise<RegisteredDefinition | undefined> {
  try {
    const answer = await ecs.read("ecs:DescribeTaskDefinition", (client) =>
      client.describeTaskDefinition({ taskDefinition, include: ["TAGS"] }),
    );
    const { taskDefinition: found, tags = [] } = answer;
    if (found === undefined) return undefined;
    const arn = found.taskDefinitionArn ?? "";
    const described: TaskDefinitionContent = JSON.parse(JSON.stringify(found));
    return {
      arn,
      release: releaseOf(arn),
      active: found.status === "ACTIVE",
      content: registrable(described).content,
      tags: tags.map(tagOf),
    };
  } catch (error) {
    // ECS answers ClientException for a definition that does not exist.
    if (error instanceof Unreadable && error.why === "malformed" && /Unable to describe/i.test(error.message))
      return undefined;
    throw error;
  }
}

/** Registers a definition and answers with its release and ARN; errors of ECS come through. */
export async function registerDefinition(
  ecs: EcsService,
  definition: string,
): Promise<{ readonly release: string; readonly address: string }> {
  const input = JSON.parse(definition) as RegisterTaskDefinitionRequest;
  const { taskDefinition } = await ecs.write((client) => client.registerTaskDefinition(input));
  const address = taskDefinition?.taskDefinitionArn ?? "";
  return { release: releaseOf(address), address };
}

/** Lists the keys of a definition that the SDK would drop in silence. */
export async function foreignKeys(content: TaskDefinitionContent): Promise<readonly string[]> {
  const { RegisterTaskDefinitionRequest$ } = await import("@aws-sdk/client-ecs");
  return unknownKeys(content, keysOf(RegisterTaskDefinitionRequest$));
}

function tagOf({ key = "", value = "" }: Tag): { readonly key: string; readonly value: string } {
  return { key, value };
}
