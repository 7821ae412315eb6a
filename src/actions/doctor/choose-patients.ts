import { type Finding, findingsOn } from "../../core/doctor/finding.ts";
import { parseDocument } from "../../core/document/parse-document.ts";
import { formatProblem } from "../../core/outcome/problem.ts";
import { resolveTarget } from "../../core/targets/resolve-target.ts";
import { targetsSchema } from "../../core/targets/targets-document.ts";
import { type DoctorDesk, nameOf, type Patient, type Place } from "./ports.ts";

/** The most deployments that one run looks at. */
const MOST = 12;
const SHOWN = 5;

/** The deployments to look at, and what was found on the way to them. */
export interface Chosen {
  readonly patients: readonly Patient[];
  /** What something else deploys, of which policy, environments and records alone tell. */
  readonly elsewhere: readonly Place[];
  readonly findings: readonly Finding[];
}

/** Reads the targets file on the default branch and chooses the deployments to look at: those that the inputs name, else all of them up to a bound; without such a file, what the inputs name. Throws `Unreadable`. */
export async function choosePatients({ inputs, ports }: DoctorDesk): Promise<Chosen> {
  const { targets: file, environment, service } = inputs;
  const on = findingsOn("targets");
  if (file === "") return elsewhereAt(inputs);
  const source = await ports.files.read(file, "HEAD");
  if (source === undefined)
    return none(
      on.problem(
        `There is no ${file} on the default branch.`,
        "Add it (docs/targets.md), or correct the input targets.",
      ),
    );
  const parsed = parseDocument(source.text, targetsSchema, file);
  const mend = `Mend ${file} on the default branch.`;
  if (parsed.kind === "invalid")
    return none(...parsed.problems.slice(0, SHOWN).map((one) => on.problem(formatProblem(one), mend)));
  const named = Object.entries(parsed.value.services).flatMap(([name, { environments }]) =>
    Object.keys(environments).map((one) => ({ service: name, environment: one })),
  );
  const wanted = named.filter(
    (one) => (environment === "" || one.environment === environment) && (service === "" || one.service === service),
  );
  return wanted.length === 0 ? none(notNamed(named, inputs)) : resolved(wanted, { text: source.text, file });
}

function elsewhereAt({ environment, service }: DoctorDesk["inputs"]): Chosen {
  const on = findingsOn("targets");
  if (environment === "" || service === "")
    return none(on.problem("Without a targets file nothing says what to look at.", "Name environment and service."));
  const place = { environment, service };
  const said = `${nameOf(place)} is deployed by something else: policy, environment and records are looked at.`;
  return { patients: [], elsewhere: [place], findings: [on.ok(said)] };
}

function none(...findings: readonly Finding[]): Chosen {
  return { patients: [], elsewhere: [], findings };
}

function notNamed(named: readonly Place[], { targets: file, environment, service }: DoctorDesk["inputs"]): Finding {
  const what = service === "" ? "no service" : `no service '${service}'`;
  const where = environment === "" ? "" : ` with environment '${environment}'`;
  return findingsOn("targets").problem(
    `${file} names ${what}${where}.`,
    `Correct the inputs environment and service; it names ${named.slice(0, SHOWN).map(nameOf).join(", ")}.`,
  );
}

/** Applies the defaults of each deployment, up to the bound. */
function resolved(wanted: readonly Place[], { text, file }: { readonly text: string; readonly file: string }): Chosen {
  const on = findingsOn("targets");
  const read = wanted.slice(0, MOST).map((place) => ({ place, target: resolveTarget(text, { ...place, file }) }));
  const wrong = read.flatMap(({ place, target }) =>
    target.kind === "target"
      ? []
      : target.problems.map((one) =>
          findingsOn("targets", nameOf(place)).problem(formatProblem(one), `Mend ${file} on the default branch.`),
        ),
  );
  const count = wanted.length === 1 ? "one deployment" : `${wanted.length} deployments`;
  return {
    patients: read.flatMap(({ place, target }) =>
      target.kind === "target" ? [{ ...place, settings: target.settings }] : [],
    ),
    elsewhere: [],
    findings: [
      ...wrong,
      ...(wanted.length <= MOST
        ? []
        : [
            on.warning(
              `${wanted.length} deployments are named, and ${MOST} were looked at.`,
              "Name an environment or a service to look at the others.",
            ),
          ]),
      ...(wrong.length === 0 ? [on.ok(`${file} is valid; ${count} asked about.`)] : []),
    ],
  };
}
