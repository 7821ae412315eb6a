import { permissionsText, unionOf } from "../../../core/doctor/asked-permissions.ts";
import { CALLED_PERMISSIONS } from "../../../core/doctor/called-permissions.ts";
import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { Unreadable } from "../../../core/outcome/unreadable.ts";
import { isolate } from "../isolate.ts";
import type { DoctorDesk } from "../ports.ts";

const WORKFLOW = "deploy-ecs.yml";
/** Read by asking for an identity token, and by nothing else. */
const IDENTITY = "id-token";
/** What doctor's own looks read by; without one of them something stays unseen. */
const OWN: readonly string[] = ["actions", "contents", "deployments", "issues"];

/** Looks at what the job's GITHUB_TOKEN may read, each permission by one harmless read, and says which jobs need it; what it may write is not tried. */
export async function seeToken(desk: DoctorDesk): Promise<readonly Finding[]> {
  const on = findingsOn("token-permission");
  const union = unionOf(WORKFLOW);
  const names = [...union.keys()].filter((name) => name !== IDENTITY);
  const allowed: string[] = [];
  const found = await Promise.all(
    names.map((name) =>
      isolate(desk, on, async () => {
        const refused = await tryOne(desk, name);
        if (refused === undefined) allowed.push(name);
        return refused === undefined ? [] : [refused];
      }),
    ),
  );
  const writes = [...union].filter(([name, level]) => level === "write" && name !== IDENTITY);
  return [
    ...(allowed.length === 0 ? [] : [on.ok(`The token may read ${allowed.sort().join(", ")}.`)]),
    ...found.flat(),
    findingsOn("token-writes").beyond(
      `Not tried: writes are never tried, so whether jobs may have ${writes.map(([name]) => `${name}: write`).join(" and ")} is told by the files of their callers alone.`,
      {
        remedy: `A caller of ${WORKFLOW} grants the union of what its jobs ask:`,
        paste: permissionsText(union),
      },
    ),
  ];
}

/** Tries one permission; `undefined` where it is there. Throws `Unreadable` where GitHub does not say. */
async function tryOne({ ports }: DoctorDesk, permission: string): Promise<Finding | undefined> {
  const on = findingsOn("token-permission");
  try {
    await ports.token.try(permission);
    return undefined;
  } catch (error) {
    if (!(error instanceof Unreadable) || (error.why !== "forbidden" && error.why !== "not_found")) throw error;
    const { message } = error;
    const said = `The token may not read ${permission} (${message}); of ${WORKFLOW}, ${jobsOf(permission)} ${needOf(permission)} it.`;
    if (OWN.includes(permission))
      return on.problem(said, {
        remedy: "Give doctor's job this block, so that it sees everything:",
        paste: ownBlock(),
      });
    return on.beyond(
      said,
      "Nothing for doctor itself: what the deploying jobs get is told by the files of their callers.",
    );
  }
}

function jobsNeeding(permission: string): readonly string[] {
  return Object.entries(CALLED_PERMISSIONS[WORKFLOW] ?? {}).flatMap(([job, asked]) =>
    Object.hasOwn(asked, permission) ? [job] : [],
  );
}

function jobsOf(permission: string): string {
  const jobs = jobsNeeding(permission);
  return jobs.length === 1 ? `the job ${jobs.join("")}` : `the jobs ${jobs.join(", ")}`;
}

function needOf(permission: string): string {
  return jobsNeeding(permission).length === 1 ? "needs" : "need";
}

/** The permissions that doctor's own job takes. */
function ownBlock(): string {
  const own = [...OWN.map((name) => [name, "read"] as const), [IDENTITY, "write"] as const];
  return permissionsText(new Map(own.sort(([a], [b]) => a.localeCompare(b))));
}
