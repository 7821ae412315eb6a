import type { EcsState } from "./state.ts";

/** Draws lower-case hexadecimal digits, as in task ids. */
export function hexId(state: EcsState, length: number): string {
  return Array.from({ length }, () => Math.floor(state.random() * 16).toString(16)).join("");
}

/** Draws the 19 digits that `ecs-svc/…` and a service revision's ARN share. */
export function revisionNumber(state: EcsState): string {
  return `${1 + Math.floor(state.random() * 9)}${Array.from({ length: 18 }, () => Math.floor(state.random() * 10)).join("")}`;
}

/** Draws letters and digits, as in a service deployment's ARN. */
export function letterId(state: EcsState, length: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  return Array.from({ length }, () => letters[Math.floor(state.random() * letters.length)]).join("");
}

/** Builds an ARN of ECS in the world's account and region. */
export function ecsArn(state: { readonly account: string; readonly region: string }, resource: string): string {
  return `arn:aws:ecs:${state.region}:${state.account}:${resource}`;
}

/** Reads the last part of an ARN or path: the name a person uses. */
export function lastPart(arn: string): string {
  return arn.split("/").at(-1) ?? arn;
}
