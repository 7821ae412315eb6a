import { assessClaims } from "../../../core/doctor/assess-claims.ts";
import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { Unreadable } from "../../../core/outcome/unreadable.ts";
import type { DoctorDesk } from "../ports.ts";

/** Looks at the identity that GitHub gives the job for AWS: whether it may ask for one, and what it says. Throws `Unreadable` where GitHub does not answer. */
export async function seeIdentity({ ports: { identity }, run }: DoctorDesk): Promise<readonly Finding[]> {
  const { owner, name, id } = run.repository;
  try {
    return assessClaims(await identity.claims(), { repository: `${owner}/${name}`, repositoryId: id, ref: run.ref });
  } catch (error) {
    if (!(error instanceof Unreadable) || error.why !== "forbidden") throw error;
    return [
      findingsOn("identity").problem(`No AWS role can be assumed: ${error.message}.`, {
        remedy: error.remedy,
        paste: "permissions:\n  id-token: write",
      }),
    ];
  }
}
