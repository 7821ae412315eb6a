import type { RecordedDeploys } from "../../core/doctor/deploy-rhythm.ts";
import { type Finding, findingsOn } from "../../core/doctor/finding.ts";
import { seeChecks } from "./checks/see-checks.ts";
import { seeEnvironments } from "./checks/see-environments.ts";
import { seeHosts } from "./checks/see-hosts.ts";
import { seeMonitor } from "./checks/see-monitor.ts";
import { type Now, seeNow } from "./checks/see-now.ts";
import { type GovernedEnvironment, type SeenPolicy, seePolicy } from "./checks/see-policy.ts";
import { seeReadRole } from "./checks/see-read-role.ts";
import { seeRecords } from "./checks/see-records.ts";
import { seeRole } from "./checks/see-role.ts";
import { seeService } from "./checks/see-service.ts";
import { seeSupport } from "./checks/see-support.ts";
import { type Chosen, choosePatients } from "./choose-patients.ts";
import { isolate } from "./isolate.ts";
import { asksInside, type DoctorDesk, nameOf, type Patient, type Place } from "./ports.ts";
import type { EarlyReads } from "./read-early.ts";

/** What the looks at deployments found, and what they gathered beside. */
export interface SeenPatients {
  readonly findings: readonly Finding[];
  readonly places: readonly Place[];
  readonly notes: Notes;
}

/** What looks gather beside their findings. */
export interface Notes {
  readonly deploys: RecordedDeploys[];
  /** Answers by deployment. */
  readonly nows: Now[];
}

/** Chooses the deployments and looks at each, and at what bears on all of them, side by side and each look by itself. */
export async function lookAtPatients(
  desk: DoctorDesk,
  early: Pick<EarlyReads, "workflows" | "documents">,
): Promise<SeenPatients> {
  const notes: Notes = { deploys: [], nows: [] };
  let chosen: Omit<Chosen, "findings"> = { patients: [], elsewhere: [] };
  const choice = await isolate(desk, findingsOn("targets"), async () => {
    const { findings, ...rest } = await choosePatients(desk);
    chosen = rest;
    return findings;
  });
  const found = await Promise.all(patientLooks(desk, chosen, { notes, ...early }));
  return { findings: [choice, ...found].flat(), places: [...chosen.patients, ...chosen.elsewhere], notes };
}

type Looks = readonly Promise<readonly Finding[]>[];

/** Looks at what bears on the chosen deployments: policy, checks and monitor once, and each deployment by itself. */
function patientLooks(
  desk: DoctorDesk,
  { patients, elsewhere }: Omit<Chosen, "findings">,
  { notes, workflows, documents }: Pick<EarlyReads, "workflows" | "documents"> & { readonly notes: Notes },
): Looks {
  const places = [...patients, ...elsewhere];
  const policy = seePolicy(desk, documents, governedBy(places, patients));
  return [
    isolate(desk, findingsOn("policy"), async () => (await policy).findings),
    isolate(desk, findingsOn("checks"), () => seeChecks(desk, patients)),
    isolate(desk, findingsOn("monitor"), async () => {
      const { findings, hosts } = await seeMonitor(desk, patients);
      return [...findings, ...(await seeHosts(desk, hosts))];
    }),
    isolate(desk, findingsOn("caller"), () => seeSupport(desk, patients, { workflows, policy })),
    ...patients.flatMap((patient) => targetLooks(desk, patient)),
    ...places.flatMap((place) => placeLooks(desk, place, { notes, policy })),
  ];
}

/** Lists the environments; what one target forbids its gate stays unread for it, so all of an environment's must allow it. */
function governedBy(places: readonly Place[], patients: readonly Patient[]): readonly GovernedEnvironment[] {
  return [...new Set(places.map(({ environment }) => environment))].map((environment) => {
    const own = patients.filter((patient) => patient.environment === environment);
    return { environment, internal: own.length > 0 && own.every(asksInside) };
  });
}

function targetLooks(desk: DoctorDesk, patient: Patient): Looks {
  const about = nameOf(patient);
  const look = (id: string, see: () => Promise<readonly Finding[]>) => isolate(desk, findingsOn(id, about), see);
  const { cluster, service, region, role, image = "" } = patient.settings;
  const opened = async () => desk.ports.open({ cluster, service, region, role, image });
  const seen = opened();
  return [
    look("aws-role", async () => seeRole(desk, patient, await seen)),
    look("aws-read-role", () => seeReadRole(desk, patient)),
    look("service", async () => seeService(patient, await seen)),
  ];
}

function placeLooks(
  desk: DoctorDesk,
  place: Place,
  { notes, policy }: { readonly notes: Notes; readonly policy: Promise<SeenPolicy> },
): Looks {
  const about = nameOf(place);
  const look = (id: string, see: () => Promise<readonly Finding[]>) => isolate(desk, findingsOn(id, about), see);
  return [
    look("environment", () => seeEnvironments(desk, place)),
    look("records", async () => {
      const { findings, deploys } = await seeRecords(desk, place);
      notes.deploys.push(deploys);
      return findings;
    }),
    nowLook(desk, place, { notes, policy }),
  ];
}

/** An answer that could not be found is said as such: what would happen is asked of every deployment. */
async function nowLook(
  desk: DoctorDesk,
  place: Place,
  { notes, policy }: { readonly notes: Notes; readonly policy: Promise<SeenPolicy> },
): Promise<readonly Finding[]> {
  const about = nameOf(place);
  let answered = false;
  const findings = await isolate(desk, findingsOn("now", about), async () => {
    const own = (await policy).environments.get(place.environment);
    if (own === undefined) return [];
    const { findings: found, now } = await seeNow(desk, place, own);
    notes.nows.push(now);
    answered = true;
    return found;
  });
  if (!answered) notes.nows.push({ about, answer: "unknown", said: findings[0]?.said ?? "" });
  return findings;
}
