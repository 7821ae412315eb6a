import { type Claims, claim, claimedEnvironment, trustPolicy } from "../../../core/doctor/assess-claims.ts";
import { CODEDEPLOY_PERMISSIONS, ROLE_PERMISSIONS } from "../../../core/doctor/aws-permissions.ts";
import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { Unreadable } from "../../../core/outcome/unreadable.ts";
import type { PlatformCaller } from "../../../ports/role-probe.ts";
import { assessRole } from "../assess-role.ts";
import { type DoctorDesk, nameOf, type Patient, type SeenTarget } from "../ports.ts";

/** Looks at the role of a target: whether this job may assume it, whose it is, and which reads it may make. Throws `Unreadable`. */
export async function seeRole(desk: DoctorDesk, patient: Patient, { probe }: SeenTarget): Promise<readonly Finding[]> {
  const strange = strangeRole(patient);
  let caller: PlatformCaller;
  try {
    caller = await probe.caller();
  } catch (error) {
    if (!(error instanceof Unreadable) || error.why !== "forbidden") throw error;
    const { identity, workflows } = desk.ports;
    return [...strange, refusedRole(error, patient, { claims: await identity.claims(), home: workflows.home })];
  }
  const found = [...strange, ...strangeCaller(patient, caller)];
  const fine = findingsOn("aws-role", nameOf(patient)).ok(`The job is ${caller.arn} in account ${caller.account}.`);
  const tried = await probe.reads();
  const byCodeDeploy = tried.some(({ action }) => action.startsWith("codedeploy:"));
  return [
    ...(found.some(({ status }) => status === "problem") ? found : [...found, fine]),
    ...assessRole(patient, tried, byCodeDeploy ? [...ROLE_PERMISSIONS, ...CODEDEPLOY_PERMISSIONS] : ROLE_PERMISSIONS),
  ];
}

/** A role of another account than the target's is told by its name alone. */
function strangeRole(patient: Patient): readonly Finding[] {
  const { role, account = "" } = patient.settings;
  const own = accountOf(role);
  if (account === "" || account === own) return [];
  return [
    findingsOn("aws-role", nameOf(patient)).problem(
      `The role ${role} is of account ${own}, and the target says account ${account}.`,
      "Mend `account` or `role` of the target: one of them is of another environment.",
    ),
  ];
}

function accountOf(role: string): string {
  const [, account = ""] = /^arn:[\w-]+:iam::(\d{12}):/.exec(role) ?? [];
  return account;
}

/** A caller of the role's own account is not told again: its role has been. */
function strangeCaller(patient: Patient, caller: PlatformCaller): readonly Finding[] {
  const { account = "", role } = patient.settings;
  const on = findingsOn("aws-role", nameOf(patient));
  if (account === caller.account || (account !== "" && accountOf(role) === caller.account)) return [];
  if (account === "")
    return [
      on.warning("The target names no account, so that a role of another one would not be noticed.", {
        remedy: "Name the account in the target.",
        paste: `account: "${caller.account}"`,
      }),
    ];
  return [
    on.problem(
      `The job speaks for account ${caller.account}, and the target says ${account}.`,
      "Mend `account` or `role` of the target.",
    ),
  ];
}

/** A refusal is the role's own fault only where this job is one that it should trust. */
function refusedRole(
  { message }: Unreadable,
  patient: Patient,
  { claims, home }: { readonly claims: Claims; readonly home: string },
): Finding {
  const { environment, settings } = patient;
  const on = findingsOn("aws-role", nameOf(patient));
  const own = claimedEnvironment(claims);
  const expected = [environment, settings["operate-environment"] ?? environment];
  if (!expected.includes(own))
    return on.unknown(
      `The role cannot be assumed by this job, which is in ${own === "" ? "no environment" : `the environment ${own}`}, and its trust should name ${environment}.`,
      {
        remedy: `Run doctor for ${environment} in a job that names the environment:`,
        paste: `environment:\n  name: ${environment}\n  deployment: false`,
      },
    );
  const workflow = claim(claims, "job_workflow_ref");
  const paste = trustPolicy(settings.role, claims);
  const ours = home === "" ? /^[^/]+\/deploy-actions\// : undefined;
  if (workflow !== "" && !(ours?.test(workflow) ?? workflow.startsWith(`${home}/`)))
    return on.unknown(
      `The role refuses this job, whose workflow is ${workflow}: it may trust the deploying workflows alone, which cannot be told from here.`,
      {
        remedy:
          "Call the workflow doctor.yml of deploy-actions in place of this step: its trust policy in docs/aws-roles.md names it beside those that deploy. Should the role rather let this very job look, add this statement to its trust policy.",
        paste,
      },
    );
  return on.problem(`${message}.`, {
    remedy: "Let the trust policy of the role admit this job by exactly these claims, and the workflows beside it:",
    paste,
  });
}
