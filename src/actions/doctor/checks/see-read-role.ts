import { claimedEnvironment, trustPolicy } from "../../../core/doctor/assess-claims.ts";
import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { Unreadable } from "../../../core/outcome/unreadable.ts";
import { type DoctorDesk, nameOf, type Patient } from "../ports.ts";

/** Looks at the read role of a target, as which the gate finds digests before the environment admits a job. Throws `Unreadable`. */
export async function seeReadRole({ ports }: DoctorDesk, patient: Patient): Promise<readonly Finding[]> {
  const { cluster, service, region, image = "", "read-role": role } = patient.settings;
  if (role === undefined) return [];
  const on = findingsOn("aws-read-role", nameOf(patient));
  const claims = await ports.identity.claims();
  if (claimedEnvironment(claims) !== "")
    return [
      on.beyond(
        `Not tried: the gate assumes ${role} outside of every environment, and this job is in ${claimedEnvironment(claims)}.`,
        "Run doctor in a job without an environment to try it.",
      ),
    ];
  const { probe, readiness } = await ports.open({ cluster, service, region, role, image });
  try {
    await probe.caller();
    if (image !== "") await readiness.image(`${image}:latest`);
    return [on.ok(image === "" ? `${role} can be assumed.` : `${role} can be assumed and may read ${image}.`)];
  } catch (error) {
    if (!(error instanceof Unreadable) || error.why !== "forbidden") throw error;
    const trusted = !error.message.includes("does not trust this job");
    const paste = trusted
      ? JSON.stringify({ Effect: "Allow", Action: "ecr:DescribeImages", Resource: "*" }, null, 2)
      : trustPolicy(role, claims);
    return [
      on.problem(`The gate's read role: ${error.message}.`, {
        remedy: trusted
          ? "Add this statement to its policy:"
          : "Let its trust policy admit the gate; this statement admits doctor's job:",
        paste,
      }),
    ];
  }
}
