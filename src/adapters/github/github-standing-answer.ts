import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { OpenIncident } from "../../core/policy/facts.ts";
import { taskOf } from "../../core/record/deploy-record.ts";
import type { EnvironmentProtection, Environments } from "../../ports/environments.ts";
import type { Standing, StandingQuery } from "../../ports/gate-standing.ts";
import type { Locks } from "../../ports/locks.ts";
import type { Records } from "../../ports/records.ts";
import { type LockNode, readLock } from "./github-lock-issue.ts";
import { type RecordNode, readRecord } from "./github-record-node.ts";
import type { ProtectionNode, StandingFields, StandingPage } from "./github-standing-part.ts";

/** The adapters that read on where one page does not hold everything, or GraphQL does not show it. */
export interface WholeLists {
  readonly locks: Pick<Locks, "list">;
  readonly records: Pick<Records, "list">;
  readonly environments: Environments;
}

/** What a look was answered with: the repository's fields, whose token it is, and the custom rules by environment, `undefined` where REST knows no such environment. */
export interface StandingAnswer {
  readonly found: StandingFields;
  readonly viewer: string;
  readonly customRules: ReadonlyMap<string, readonly string[] | undefined>;
}

/** Reads how things stand from an answer, and reads on where it does not hold everything. Throws `Unreadable`. */
export async function readStanding(asked: StandingQuery, answer: StandingAnswer, whole: WholeLists): Promise<Standing> {
  const { labels, service, environments, protections } = asked;
  const { found, viewer } = answer;
  if (!found.hasIssuesEnabled) {
    const remedy = "Switch Issues on in Settings → General → Features: locks and approvals are issues.";
    throw new Unreadable("not_found", "the repository's Issues are switched off, so no lock can be seen", remedy);
  }
  const readRecords = async (environment: string, page: StandingPage<RecordNode> | undefined) => {
    if (page?.pageInfo?.hasNextPage !== false) return await whole.records.list({ environment, service });
    return page.nodes.filter(({ task }) => task === taskOf(service)).flatMap((node) => readRecord(node, viewer) ?? []);
  };
  const [records, demands, locks] = await Promise.all([
    byName(environments, (name, index) => readRecords(name, found[`records${index}`])),
    byName(protections, (name, index) => readProtection(name, found[`protection${index}`], { answer, whole })),
    found.locks?.pageInfo?.hasNextPage === false
      ? found.locks.nodes.map((issue) => readLock(issue, found))
      : whole.locks.list(),
  ]);
  return {
    incidents: incidentsOf(labels, found),
    missingLabels: labels.filter((_, index) => found[`label${index}`] === null),
    locks,
    records,
    protections: demands,
  };
}

async function byName<T>(
  names: readonly string[],
  read: (name: string, index: number) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  return new Map(await Promise.all(names.map(async (name, index) => [name, await read(name, index)] as const)));
}

/** Reads an environment's protection from both answers; where they differ, REST alone is asked, which documents the right that it needs. */
async function readProtection(
  name: string,
  node: ProtectionNode | null | undefined,
  { answer, whole }: { readonly answer: StandingAnswer; readonly whole: WholeLists },
): Promise<EnvironmentProtection | undefined> {
  const customRules = answer.customRules.get(name);
  if (node === null || node === undefined)
    return customRules === undefined ? undefined : await whole.environments.read(name);
  const rules = node.protectionRules.nodes;
  return {
    name,
    reviewers: rules
      .filter(({ type }) => type === "REQUIRED_REVIEWERS")
      .reduce((sum, { reviewers }) => sum + Math.max(1, reviewers.totalCount), 0),
    waitMinutes: Math.max(0, ...rules.filter(({ type }) => type === "WAIT_TIMER").map(({ timeout }) => timeout)),
    customRules: customRules ?? [],
  };
}

function incidentsOf(labels: readonly string[], found: StandingFields): readonly OpenIncident[] {
  const byIssue = new Map<number, OpenIncident>();
  for (const [index, label] of labels.entries()) {
    for (const { number, url, title, createdAt } of nodesOf(found[`labelled${index}`], label)) {
      const openedAt = new Date(createdAt);
      if (!byIssue.has(number))
        byIssue.set(number, { name: `issue #${number}`, issue: number, url, title, label, openedAt });
    }
  }
  return [...byIssue.values()];
}

/** Reads a label's issues; an answer that leaves them out says nothing about them. */
function nodesOf(page: StandingPage<LockNode> | undefined, label: string): readonly LockNode[] {
  if (Array.isArray(page?.nodes)) return page.nodes;
  throw new Unreadable(
    "malformed",
    `GitHub's answer leaves the issues with the label '${label}' out`,
    "Re-run the job; if it stays, report it.",
  );
}
