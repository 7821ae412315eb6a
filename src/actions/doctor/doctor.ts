import { deployRhythm } from "../../core/doctor/deploy-rhythm.ts";
import { type Finding, findingsOn } from "../../core/doctor/finding.ts";
import type { WorkflowFile } from "../../core/doctor/workflow-file.ts";
import { callUnderWay } from "../../kit/call-under-way.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { seeGitHub, seeGraphql } from "./checks/see-github.ts";
import { announcedHosts, seeHosts } from "./checks/see-hosts.ts";
import { seeIdentity } from "./checks/see-identity.ts";
import { seeProxy } from "./checks/see-proxy.ts";
import { seeToken } from "./checks/see-token.ts";
import type { DoctorInputs, DoctorOutcome } from "./contract.ts";
import { isolate } from "./isolate.ts";
import type { SeenPatients } from "./look-at-patients.ts";
import { type DoctorDesk, type DoctorPorts, nameOf } from "./ports.ts";
import { readEarly } from "./read-early.ts";
import { reportDoctor } from "./report.ts";

/** Looks at everything that deployments rely on, all looks side by side and each by itself, and says what to mend; writes nothing. */
export async function doctor(
  inputs: DoctorInputs,
  surroundings: Surroundings,
  ports: DoctorPorts,
): Promise<DoctorOutcome> {
  for (const token of inputs["incident-tokens"].values()) surroundings.mask(token);
  const { files, ...early } = readEarly({ ...surroundings, inputs, ports });
  const desk: DoctorDesk = { ...surroundings, inputs, ports: { ...ports, files } };
  // What reads policies and targets loads while GitHub answers the first questions.
  const general = Promise.all(generalLooks(desk, early.workflows));
  await callUnderWay(desk.clock);
  const { lookAtPatients } = await import("./look-at-patients.ts");
  const [found, seen] = await Promise.all([general, lookAtPatients(desk, early)]);
  const { places, notes } = seen;
  return reportDoctor({
    findings: [...found.flat(), ...seen.findings],
    about: places.map(nameOf),
    nows: notes.nows,
    rhythms: deployRhythm(notes.deploys, desk.clock.now()).filter(({ environment }) => isWhole(environment, seen)),
    environments: [...new Set(places.map(({ environment }) => environment))],
    origin: desk.run.serverUrl,
    environment: inputs.environment,
    service: inputs.service,
  });
}

/** An environment of which the records of one service could not be read has no number: too few is not how often. */
function isWhole(environment: string, { places, notes }: SeenPatients): boolean {
  const own = places.filter((place) => place.environment === environment);
  return notes.deploys.filter((read) => read.environment === environment).length === own.length;
}

type Looks = readonly Promise<readonly Finding[]>[];

function generalLooks(desk: DoctorDesk, workflows: Promise<readonly WorkflowFile[]>): Looks {
  const look = (id: string, see: () => readonly Finding[] | Promise<readonly Finding[]>) =>
    isolate(desk, findingsOn(id), async () => see());
  return [
    look("github-api", () => seeGitHub(desk)),
    look("github-graphql", () => seeGraphql(desk)),
    look("proxy", () => seeProxy(desk)),
    look("identity", () => seeIdentity(desk)),
    look("token-permission", () => seeToken(desk)),
    look("caller", async () => {
      await callUnderWay(desk.clock);
      return (await import("./checks/see-callers.ts")).seeCallers(desk, workflows);
    }),
    look("host", () => seeHosts(desk, announcedHosts(desk))),
  ];
}
