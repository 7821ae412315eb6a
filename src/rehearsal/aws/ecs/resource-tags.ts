import type { TagResourceRequest, UntagResourceRequest } from "@aws-sdk/client-ecs";
import { AwsError } from "../protocol/aws-error.ts";
import { checkTags } from "./check-tags.ts";
import { findTaskDefinition } from "./find.ts";
import type { EcsState } from "./state.ts";

/** Adds tags to a service, a task definition or a one-off task; a key that exists gets the new value, and fifty are the most. */
export function tagResource(state: EcsState, input: TagResourceRequest): unknown {
  const arn = known(state, input.resourceArn);
  checkTags(input.tags ?? []);
  const tags = new Map((state.tags.get(arn) ?? []).map((tag) => [tag.key, tag]));
  for (const tag of input.tags ?? []) tags.set(tag.key, tag);
  if (tags.size > 50) throw new AwsError("InvalidParameterException", "A resource can have at most 50 tags.");
  state.tags.set(arn, [...tags.values()]);
  return {};
}

/** Removes tags by key. */
export function untagResource(state: EcsState, input: UntagResourceRequest): unknown {
  const arn = known(state, input.resourceArn);
  const kept = (state.tags.get(arn) ?? []).filter((tag) => tag.key === undefined || !input.tagKeys?.includes(tag.key));
  state.tags.set(arn, kept);
  return {};
}

/** Lists a resource's tags. */
export function listTags(state: EcsState, resourceArn: string | undefined): unknown {
  return { tags: state.tags.get(known(state, resourceArn)) ?? [] };
}

function known(state: EcsState, arn: string | undefined): string {
  const found =
    state.services.some((one) => one.arn === arn) ||
    state.oneOff.tasks.some((one) => one.arn === arn) ||
    (arn?.startsWith("arn:") && findTaskDefinition(state, arn) !== undefined);
  if (!found || arn === undefined) {
    throw new AwsError("InvalidParameterException", "The specified resource was not found.");
  }
  return arn;
}
