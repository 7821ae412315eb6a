import { type Finding, findingsOn } from "../../core/doctor/finding.ts";
import { parseDocument } from "../../core/document/parse-document.ts";
import { formatProblem } from "../../core/outcome/problem.ts";
import { resolveTarget } from "../../core/targets/resolve-target.ts";
import { targetsSchema } from "../../core/targets/targets-document.ts";
import type { DoctorDesk, Patient } from "./ports.ts";

/** The most deployments that one run looks at. */
const MOST = 12;
const SHOWN = 5;

/** The deployments to look at, and what was found on the way to them. */
export interface Chosen {
  readonly patients: readonly Patient[];
  readonly findings: readonly Finding[];
}

/** Reads the targets file on the default branch and chooses the deployments to look at: those that the inputs name, else all of them up to a bound. Throws `Unreadable`. */
export async function choosePatients({ inputs, ports }: DoctorDesk): Promise<Chosen> {
  const { targets: file, environment, service } = inputs;
  const on = findingsOn("targets");
  const source = await ports.files.read(file, "HEAD");
  if (source === undefined)
    return {
      patients: [],
      findings: [
        on.problem(
          `There is no ${file} on the default branch.`,
          `Add it (docs/targets.md), or correct the input targets.`,
        ),
      ],
    };
  const parsed = parseDocument(source.text, targetsSchema, file);
  if (parsed.kind === "invalid")
    return {
      patients: [],
      findings: parsed.problems
        .slice(0, SHOWN)
        .map((one) => on.problem(formatProblem(one), `Mend ${file} on the default branch.`)),
    };
  const named = Object.entries(parsed.value.services).flatMap(([name, { environments }]) =>
    Object.keys(environments).map((one) => ({ service: name, environment: one })),
  );
  const wanted = named.filter(
    (one) => (environment === "" || one.environment === environment) && (service === "" || one.service === service),
  );
  if (wanted.length === 0)
    return {
      patients: [],
      findings: [
        on.problem(
          `${file} names no ${service === "" ? "service" : `service '${service}'`}${environment === "" ? "" : ` with environment '${environment}'`}.`,
          `Correct the inputs environment and service; it names ${named
            .map((one) => `${one.environment}/${one.service}`)
            .slice(0, SHOWN)
            .join(", ")}.`,
        ),
      ],
    };
  const read = wanted.slice(0, MOST).map((one) => ({ ...one, read: resolveTarget(source.text, { ...one, file }) }));
  const patients = read.flatMap(({ read: one, ...place }) =>
    one.kind === "target" ? [{ ...place, settings: one.settings }] : [],
  );
  const wrong = read.flatMap(({ read: one, environment: in_, service: of }) =>
    one.kind === "invalid"
      ? one.problems.map((problem) =>
          findingsOn("targets", `${in_}/${of}`).problem(formatProblem(problem), `Mend ${file} on the default branch.`),
        )
      : [],
  );
  const cut =
    wanted.length > MOST
      ? [
          on.warning(
            `${wanted.length} deployments are named, and ${MOST} were looked at.`,
            "Name an environment or a service to look at the others.",
          ),
        ]
      : [];
  const count = wanted.length === 1 ? "one deployment" : `${wanted.length} deployments`;
  const fine = wrong.length === 0 ? [on.ok(`${file} is valid; ${count} asked about.`)] : [];
  return { patients, findings: [...wrong, ...cut, ...fine] };
}
