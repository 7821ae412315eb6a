import { type AwsPermission, MIGRATION_PERMISSIONS } from "../../core/doctor/aws-permissions.ts";
import { type Finding, findingsOn } from "../../core/doctor/finding.ts";
import type { TriedRead } from "../../ports/role-probe.ts";
import { nameOf, type Patient } from "./ports.ts";

/** Sorts what came of trying the reads of a role: what it lacks, with the policy to paste; what could not be tried; and the writes, which never are. */
export function assessRole(
  patient: Patient,
  tried: readonly TriedRead[],
  permissions: readonly AwsPermission[],
): readonly Finding[] {
  const on = findingsOn("aws-permissions", nameOf(patient));
  const role = `The role ${patient.settings.role.split("/").at(-1) ?? ""}`;
  const useOf = (action: string) => permissions.find((one) => one.action === action)?.use ?? "";
  const refused = tried.filter(({ kind }) => kind === "refused").map(({ action }) => action);
  const explains = (action: string) => permissions.find((one) => one.action === action)?.explains === true;
  const lacking = (actions: readonly string[]) => {
    const said = `${role} lacks ${actions.map((action) => `${action} (${useOf(action)})`).join(", ")}`;
    return [said, { remedy: "Add this statement to the policy of the role:", paste: statement(actions) }] as const;
  };
  const needed = refused.filter((action) => !explains(action));
  const wished = refused.filter(explains);
  const allowed = tried.filter(({ kind }) => kind === "allowed");
  const unread = tried.flatMap((one) => (one.kind === "unread" ? [one] : []));
  const open = tried.flatMap((one) => (one.kind === "not-tried" ? [one] : []));
  const [saidNeeded, mendsNeeded] = lacking(needed);
  const [saidWished, mendsWished] = lacking(wished);
  return [
    ...(needed.length === 0 ? [] : [on.problem(`${saidNeeded}.`, mendsNeeded)]),
    ...(wished.length === 0 ? [] : [on.warning(`${saidWished}; a failure is told with less.`, mendsWished)]),
    ...unread.map(({ action, said, remedy }) =>
      on.unknown(`Whether ${patient.settings.role} has ${action} is not known: ${said}.`, remedy),
    ),
    ...(allowed.length === 0 ? [] : [on.ok(`${role} has ${allowed.map(({ action }) => action).join(", ")}.`)]),
    ...open.map(({ action, why }) => on.ok(`${action} was not needed or could not be tried: ${why}.`)),
    writesOf(patient, permissions),
  ];
}

/** Names the writes, and the command by which an administrator asks IAM about them. */
function writesOf(patient: Patient, permissions: readonly AwsPermission[]): Finding {
  const { settings } = patient;
  const actions = [...permissions.filter(({ tried }) => !tried), ...migrationPermissions(settings)].map(
    ({ action }) => action,
  );
  return findingsOn("aws-writes", nameOf(patient)).beyond(
    `Not tried: writes are never tried. ${settings.role} needs ${actions.join(", ")}.`,
    {
      remedy: "Somebody who may read IAM asks it without doing any of it; docs/aws-roles.md has the policies.",
      paste: `aws iam simulate-principal-policy --policy-source-arn ${settings.role} \\\n  --action-names ${actions.join(" ")} \\\n  --query 'EvaluationResults[?EvalDecision!=\`allowed\`].[EvalActionName,EvalDecision]' --output text`,
    },
  );
}

/** What the target's migrations need beside; snapshots are RDS's, of a database or of a cluster. */
function migrationPermissions({ migrations = "none" }: Patient["settings"]): readonly AwsPermission[] {
  if (migrations === "none") return [];
  const { backup } = migrations;
  const cluster = backup !== "none" && "cluster-snapshot" in backup;
  if (!cluster && (backup === "none" || !("snapshot" in backup)))
    return MIGRATION_PERMISSIONS.filter(({ action }) => !action.startsWith("rds:"));
  return MIGRATION_PERMISSIONS.map((one) =>
    cluster ? { ...one, action: one.action.replace("DBSnapshot", "DBClusterSnapshot") } : one,
  );
}

function statement(actions: readonly string[]): string {
  return JSON.stringify({ Sid: "Look", Effect: "Allow", Action: [...actions].sort(), Resource: "*" }, null, 2);
}
