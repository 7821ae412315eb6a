import { formatChecklist } from "../../core/checklist/format-checklist.ts";
import { migrationInWords } from "../../core/migration/migration-in-words.ts";
import { planMigration } from "../../core/migration/migration-plan.ts";
import { type RequiredApproval, uniteApprovals } from "../../core/policy/assess.ts";
import { inertLine } from "../../core/text/inert.ts";
import { readVersionName } from "../../core/version/version-name.ts";
import type { freezeGateContract } from "./contract.ts";
import { formatReads } from "./reads.ts";
import type { Ground, Verdict } from "./verdict.ts";

type Output = (typeof freezeGateContract)["outputs"][number];

/** Fills every output from what is known; what is not known stays empty, and required-approvals is a list in any case. */
export function outputsOf(verdict: Verdict, ground: Ground): Readonly<Record<Output, string>> {
  const { inputs, decision, reading } = ground;
  const roles = reading?.policy.roles ?? {};
  const approvals = approvalsOf(verdict, ground);
  const rules = [...new Set(rulesOf(decision).map((name) => name.replaceAll(/\s+/g, " ")))];
  const iso = (instant: Date | undefined) => instant?.toISOString() ?? "";
  return {
    rule: rules[0] ?? "",
    rules: rules.join("\n"),
    until: iso(decision?.until),
    "next-open": iso(decision?.nextOpen),
    "next-change": iso(decision?.nextChange),
    "required-approvals": JSON.stringify(
      approvals.map(({ role, count, evidence, rules }) => ({
        role,
        count,
        evidence,
        rule: rules.join(", "),
        users: roles[role]?.users ?? [],
        teams: roles[role]?.teams ?? [],
      })),
    ),
    asked: JSON.stringify(approvals.map(({ role, count, evidence }) => ({ role, count, evidence }))),
    checklist: formatChecklist(verdict.kind === "stop" ? [] : (ground.checklist ?? []), roles),
    "in-flight": reading?.environment.inFlight ?? "",
    "live-commit": ground.liveCommit ?? "",
    reads: ground.reads === undefined ? "" : formatReads(ground.reads),
    "change-class": ground.changeClass?.name ?? inputs["change-class"],
    "policy-commit": ground.policyCommit ?? "",
    simulated: String(inputs.at !== undefined),
    request: ground.request ?? "",
    commit: ground.commit ?? "",
    digest: ground.digest ?? "",
    "task-definition": readVersionName(inputs.version).kind === "revision" ? inputs.version : "",
    "targets-commit": ground.targetsCommit ?? "",
    ...targetOutputs(ground),
  };
}

/** Says what the target tells the jobs that come, and which version they are about. */
function targetOutputs({ inputs, target, known, commit = "" }: Ground) {
  const version = known ?? (inputs.version === "" ? commit : inputs.version);
  const migration = planMigration(target?.migrations, { version, container: "" });
  return {
    version,
    "team-commands": (target?.["team-commands"] ?? []).join("\n"),
    "has-team-commands": target === undefined ? "" : (target["team-commands"] ?? []).length > 0 ? "yes" : "no",
    "operate-environment": target === undefined ? "" : (target["operate-environment"] ?? inputs.environment),
    "runs-on": target?.["runs-on"] ?? "",
    "allow-private-hosts": String(target?.["allow-private-hosts"] ?? false),
    migration: migration === undefined ? "" : inertLine(migrationInWords(migration), 400),
  };
}

/**
 * Lists whom approval-gate has to look for, by today's members of the roles: on a second look also who was asked before, so that a denial
 * stands when nobody would be asked any more. What stops beside the policy must not hand on whom to ask.
 */
function approvalsOf(verdict: Verdict, { inputs, decision, reading }: Ground): readonly RequiredApproval[] {
  if (verdict.kind === "stop") return [];
  const before =
    inputs.request === "" ? [] : inputs.asked.filter(({ role }) => Object.hasOwn(reading?.policy.roles ?? {}, role));
  return uniteApprovals([...(decision?.approvals ?? []), ...before.map((need) => ({ ...need, rules: [] }))]);
}

/** Lists the named rule first, then the others that hold, then what asks for approvals without holding anything up. */
function rulesOf(decision: Ground["decision"]): readonly string[] {
  if (decision === undefined) return [];
  const { rule, rules, approvals } = decision;
  return [
    ...(rule === undefined ? [] : [rule.name]),
    ...rules.map(({ name }) => name),
    ...approvals.flatMap(({ rules: asking }) => asking),
  ];
}
