import * as z from "zod/mini";
import { boundChecklist, itemsOf } from "../checklist/bound-checklist.ts";
import type { ChecklistItem } from "../checklist/checklist-item.ts";
import { readJson } from "../document/read-json.ts";
import { type DeployRequest, requestId } from "../request/request.ts";
import { EVIDENCE_KINDS } from "../role/evidence-kind.ts";
import { HELD_ORDERS, type HeldOrder } from "./held-order.ts";
import type { RoleDemand } from "./role-demand.ts";

/** What an approval issue is bound to: the request's own members, and what people were shown. */
export interface ApprovalBinding extends DeployRequest {
  readonly request: string;
  readonly version: string;
  readonly changeClass: string;
  /** The numeric ids that unpinned logins had when people were asked, by lower-case login. */
  readonly people: Readonly<Record<string, string>>;
  /** Who was asked, as people were shown it. */
  readonly demands: readonly RoleDemand[];
  /** The commit that was live when people were asked; empty when it was not known. */
  readonly liveCommit: string;
  /** What is asked for a deployment that is held; absent where one is to be started. */
  readonly order?: HeldOrder;
  /** The checklist as people were shown it, in its order; absent where there was none. */
  readonly checklist?: readonly ChecklistItem[];
  /** The title as the workflow words it; absent where it is made of the members. */
  readonly title?: string;
}

const demand = z.strictObject({
  role: z.string(),
  count: z.int(),
  evidence: z.enum(EVIDENCE_KINDS),
  rules: z.array(z.string()),
  users: z.array(z.strictObject({ login: z.string(), id: z.optional(z.string()) })),
  teams: z.array(z.string()),
});

const schema = z.strictObject({
  repositoryId: z.string(),
  environment: z.string(),
  service: z.string(),
  commit: z.string(),
  digest: z.string(),
  runId: z.string(),
  round: z.int(),
  request: z.string(),
  version: z.string(),
  changeClass: z.string(),
  people: z.record(z.string(), z.string()),
  demands: z.array(demand),
  liveCommit: z.string(),
  order: z.optional(z.enum(HELD_ORDERS)),
  checklist: z.optional(boundChecklist),
  title: z.optional(z.string()),
});

const MOST_ROUNDS = 99;

/** Writes the marker that is hidden in an approval issue's body; angle brackets are escaped so that it cannot be ended early. */
export function formatBinding(binding: ApprovalBinding): string {
  return `<!-- deploy-approval ${escapeJson(binding)} -->`;
}

/** Reads the marker at the end of an issue's body, behind all text that others chose; `undefined` when there is none, or when its members do not add up to its request. */
export function parseBinding(body: string): ApprovalBinding | undefined {
  const text = /<!-- deploy-approval (\{[^\n<>]*\}) -->\s*$/.exec(body)?.[1];
  const parsed = text === undefined ? undefined : schema.safeParse(readJson(text));
  if (parsed?.success !== true) return undefined;
  if (requestId(parsed.data) !== parsed.data.request) return undefined;
  const demands = parsed.data.demands.map(({ users, ...shown }) => ({
    ...shown,
    users: users.map(({ login, id }) => ({ login, id })),
  }));
  const { order, checklist, title, ...bound } = parsed.data;
  return {
    ...bound,
    demands,
    ...(order === undefined ? {} : { order }),
    ...(checklist === undefined ? {} : { checklist: itemsOf(checklist) }),
    ...(title === undefined ? {} : { title }),
  };
}

/** Names the request that an issue's body claims to ask about, believed or not. */
export function claimedRequest(body: string): string | undefined {
  return /<!-- deploy-approval \{[^\n<>]*"request":"([0-9a-f]{64})"[^\n<>]*\} -->\s*$/.exec(body)?.[1];
}

/** Finds the round in which the members add up to the request; `undefined` when the request is about something else. */
export function roundOf(request: string, members: Omit<DeployRequest, "round">): number | undefined {
  for (let round = 1; round <= MOST_ROUNDS; round++) if (requestId({ ...members, round }) === request) return round;
  return undefined;
}

/** Names the members in which an issue's binding differs from what is to be done now; of the change class too, for another one may ask the same role under another rule. */
export function differences(
  binding: ApprovalBinding,
  now: Pick<
    ApprovalBinding,
    "repositoryId" | "environment" | "service" | "commit" | "digest" | "changeClass" | "order"
  >,
): string[] {
  return (["repositoryId", "environment", "service", "commit", "digest", "changeClass", "order"] as const).filter(
    (member) => binding[member] !== now[member],
  );
}

/** Writes JSON that can stand in an HTML comment. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("@", "\\u0040")
    .replaceAll("--", "-\\u002d");
}
