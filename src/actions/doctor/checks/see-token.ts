import { permissionsText, unionOf } from "../../../core/doctor/assess-caller.ts";
import { CALLED_PERMISSIONS } from "../../../core/doctor/called-permissions.ts";
import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { Unreadable } from "../../../core/outcome/unreadable.ts";
import { isolate } from "../isolate.ts";
import type { DoctorDesk } from "../ports.ts";

const WORKFLOW = "deploy-ecs.yml";
/** Read by asking for an identity token, and by nothing else. */
const IDENTITY = "id-token";

/** Looks at what the job's GITHUB_TOKEN may read, each permission by one harmless read, and says which jobs need it; what it may write is not tried. */
export async function seeToken(desk: DoctorDesk): Promise<readonly Finding[]> {
  const union = unionOf(WORKFLOW);
  const read = [...union.keys()].filter((name) => name !== IDENTITY);
  const found = await Promise.all(
    read.map((name) => isolate(desk, findingsOn("token-permission"), () => tryOne(desk, name))),
  );
  const writes = [...union]
    .filter(([name, level]) => level === "write" && name !== IDENTITY)
    .map(([name]) => `${name}: write`);
  return [
    ...found.flat(),
    findingsOn("token-writes").beyond(
      `Not tried: writes are never tried, so whether jobs may have ${writes.join(" and ")} is not known from here; callers are held to it by their files.`,
      `A caller of ${WORKFLOW} grants the union of what its jobs ask:`,
    ),
  ].map((one) => (one.id === "token-writes" ? { ...one, paste: permissionsText(union) } : one));
}

async function tryOne({ ports }: DoctorDesk, permission: string): Promise<readonly Finding[]> {
  const on = findingsOn("token-permission");
  const jobs = Object.entries(CALLED_PERMISSIONS[WORKFLOW] ?? {}).filter(([, asked]) =>
    Object.hasOwn(asked, permission),
  );
  const needed = `${WORKFLOW} needs ${permission} in ${jobs.map(([job]) => job).join(", ")}`;
  try {
    await ports.token.try(permission);
    return [on.ok(`The token may read ${permission}.`)];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const isOff = permission === "security-events" && (error.why === "not_found" || /enabled/i.test(error.message));
    if (isOff)
      return [
        on.beyond(
          `Code scanning has no alerts to read here, or is off (${error.message}); only a checklist item \`security-alerts\` needs it.`,
          "Nothing, unless the policy asks for security-alerts: then set code scanning up.",
        ),
      ];
    if (error.why !== "forbidden" && error.why !== "not_found") throw error;
    return [
      on.problem(`The token may not read ${permission}: ${error.message}; ${needed}.`, {
        remedy: `Grant doctor's job, and the jobs that call ${WORKFLOW}, what is missing. Doctor itself takes this block:`,
        paste: doctorBlock(),
      }),
    ];
  }
}

/** The permissions that doctor's own job takes: the reads of all that is tried, and the right to ask for an identity. */
function doctorBlock(): string {
  const own = [...unionOf(WORKFLOW).keys()].map((name) => [name, name === IDENTITY ? "write" : "read"] as const);
  return permissionsText(new Map(own));
}
