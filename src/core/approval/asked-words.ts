import { inertLine } from "../text/inert.ts";
import type { ApprovalBinding } from "./approval-binding.ts";
import { isManualEnvironment } from "./manual-approval.ts";

/** Names in one inert line what is to be approved: `shop v1.5.0 for production`; a version that is the commit itself, and a place that only a waiting step has, say nothing. */
export function askedWords({
  service,
  version,
  environment,
  commit,
}: Pick<ApprovalBinding, "service" | "version" | "environment" | "commit">): string {
  const parts = [
    inertLine(service, 60),
    commit.startsWith(version) ? "" : inertLine(version, 80),
    environment === "" || isManualEnvironment(environment) ? "" : `for ${inertLine(environment, 60)}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}
