import { inertLine } from "../text/inert.ts";
import type { Lifter } from "./policy.ts";

/** Names a role that may lift a rule, with the evidence that people would not guess. */
export function nameLifter({ role, evidence }: Lifter): string {
  const name = inertLine(role, 80);
  if (evidence === "comments") return name;
  return `${name} by ${evidence === "reviews" ? "reviews" : "the environment's approval"}`;
}
