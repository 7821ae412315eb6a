import { deployRhythm, type RecordedDeploys } from "../../core/doctor/deploy-rhythm.ts";
import { type Finding, findingsOn } from "../../core/doctor/finding.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { seeCallers } from "./checks/see-callers.ts";
import { seeChecks } from "./checks/see-checks.ts";
import { seeEnvironments } from "./checks/see-environments.ts";
import { seeGitHub, seeGraphql } from "./checks/see-github.ts";
import { announcedHosts, seeHosts } from "./checks/see-hosts.ts";
import { seeIdentity } from "./checks/see-identity.ts";
import { seeMonitor } from "./checks/see-monitor.ts";
import { type Now, seeNow } from "./checks/see-now.ts";
import { type SeenPolicy, seePolicy } from "./checks/see-policy.ts";
import { seeProxy } from "./checks/see-proxy.ts";
import { seeReadRole } from "./checks/see-read-role.ts";
import { seeRecords } from "./checks/see-records.ts";
import { seeRole } from "./checks/see-role.ts";
import { seeService } from "./checks/see-service.ts";
import { seeToken } from "./checks/see-token.ts";
import { choosePatients } from "./choose-patients.ts";
import type { DoctorInputs, DoctorOutcome } from "./contract.ts";
import { isolate } from "./isolate.ts";
import { type DoctorDesk, type DoctorPorts, nameOf, type Patient } from "./ports.ts";
import { reportDoctor } from "./report.ts";

/** What looks gather beside their findings. */
interface Notes {
  readonly deploys: RecordedDeploys[];
  /** Answers by deployment. */
  readonly nows: Now[];
}

/** Looks at everything that deployments rely on, all looks side by side and each by itself, and says what to mend; writes nothing. */
export async function doctor(
  inputs: DoctorInputs,
  surroundings: Surroundings,
  ports: DoctorPorts,
): Promise<DoctorOutcome> {
  const desk: DoctorDesk = { ...surroundings, inputs, ports };
  for (const token of inputs["incident-tokens"].values()) desk.mask(token);
  const notes: Notes = { deploys: [], nows: [] };
  let patients: readonly Patient[] = [];
  const atPatients = async () => {
    const chosen = await isolate(desk, findingsOn("targets"), async () => {
      const { patients: found, findings } = await choosePatients(desk);
      patients = found;
      return findings;
    });
    return [chosen, ...(await Promise.all(patientLooks(desk, patients, notes)))];
  };
  const found = await Promise.all([...generalLooks(desk), atPatients().then((lists) => lists.flat())]);
  const { clock, run } = desk;
  return reportDoctor({
    findings: found.flat(),
    about: patients.map(nameOf),
    nows: notes.nows,
    rhythms: deployRhythm(notes.deploys, clock.now()).filter(({ environment }) =>
      isWhole(environment, patients, notes),
    ),
    environments: [...new Set(patients.map(({ environment }) => environment))],
    origin: run.serverUrl,
    environment: inputs.environment,
    service: inputs.service,
  });
}

/** An environment of which the records of one service could not be read has no number: too few is not how often. */
function isWhole(environment: string, patients: readonly Patient[], { deploys }: Notes): boolean {
  const own = patients.filter((patient) => patient.environment === environment);
  return deploys.filter((read) => read.environment === environment).length === own.length;
}

type Looks = readonly Promise<readonly Finding[]>[];

function generalLooks(desk: DoctorDesk): Looks {
  const look = (id: string, see: () => readonly Finding[] | Promise<readonly Finding[]>) =>
    isolate(desk, findingsOn(id), async () => see());
  return [
    look("github-api", () => seeGitHub(desk)),
    look("github-graphql", () => seeGraphql(desk)),
    look("proxy", () => seeProxy(desk)),
    look("identity", () => seeIdentity(desk)),
    look("token-permission", () => seeToken(desk)),
    look("caller", () => seeCallers(desk)),
    look("checks", () => seeChecks(desk)),
    look("host", () => seeHosts(desk, announcedHosts(desk))),
  ];
}

/** Looks at what bears on the chosen deployments: the policy and the monitor once, and each deployment by itself. */
function patientLooks(desk: DoctorDesk, patients: readonly Patient[], notes: Notes): Looks {
  const policy = seePolicy(desk, [...new Set(patients.map(({ environment }) => environment))]);
  return [
    isolate(desk, findingsOn("policy"), async () => (await policy).findings),
    isolate(desk, findingsOn("monitor"), async () => {
      const { findings, hosts } = await seeMonitor(desk, patients);
      return [...findings, ...(await seeHosts(desk, hosts))];
    }),
    ...patients.flatMap((patient) => looksAt(desk, patient, { notes, policy })),
  ];
}

function looksAt(
  desk: DoctorDesk,
  patient: Patient,
  { notes, policy }: { readonly notes: Notes; readonly policy: Promise<SeenPolicy> },
): Looks {
  const about = nameOf(patient);
  const look = (id: string, see: () => Promise<readonly Finding[]>) => isolate(desk, findingsOn(id, about), see);
  const { cluster, service, region, role, image = "" } = patient.settings;
  const opened = async () => desk.ports.open({ cluster, service, region, role, image });
  const seen = opened();
  return [
    look("aws-role", async () => seeRole(desk, patient, await seen)),
    look("aws-read-role", () => seeReadRole(desk, patient)),
    look("service", async () => seeService(patient, await seen)),
    look("environment", () => seeEnvironments(desk, patient)),
    look("records", async () => {
      const { findings, deploys } = await seeRecords(desk, patient);
      notes.deploys.push(deploys);
      return findings;
    }),
    nowLook(desk, patient, { notes, policy }),
  ];
}

/** An answer that could not be found is said as such: what would happen is asked of every deployment. */
async function nowLook(
  desk: DoctorDesk,
  patient: Patient,
  { notes, policy }: { readonly notes: Notes; readonly policy: Promise<SeenPolicy> },
): Promise<readonly Finding[]> {
  const about = nameOf(patient);
  let answered = false;
  const findings = await isolate(desk, findingsOn("now", about), async () => {
    const own = (await policy).environments.get(patient.environment);
    if (own === undefined) return [];
    const { findings: found, now } = await seeNow(desk, patient, own);
    notes.nows.push(now);
    answered = true;
    return found;
  });
  if (!answered) notes.nows.push({ about, answer: "unknown", said: findings[0]?.said ?? "" });
  return findings;
}
