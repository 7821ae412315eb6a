import { checkUrl } from "../../../core/checks/check-url.ts";
import type { ChecksDocument } from "../../../core/checks/checks-document.ts";
import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { presumedSecrets } from "../../../core/doctor/presumed-secrets.ts";
import { formatProblem } from "../../../core/outcome/problem.ts";
import { asksInside, type DoctorDesk, nameOf, type Patient } from "../ports.ts";

const SHOWN = 5;

/** Looks at the checks at the run's commit, planned and compiled for every deployment as smoke-test does; without them the health path alone is asked. Throws `Unreadable`. */
export async function seeChecks(desk: DoctorDesk, patients: readonly Patient[]): Promise<readonly Finding[]> {
  const { inputs, ports, run } = desk;
  const { checks: file } = inputs;
  const on = findingsOn("checks");
  const [source, { parseChecks }] = await Promise.all([
    ports.files.read(file, run.sha),
    import("../../../core/checks/parse-checks.ts"),
  ]);
  const addresses = patients.flatMap((patient) => addressFindings(desk, patient));
  if (source === undefined)
    return [
      ...addresses,
      on.ok(`There is no ${file} at the run's commit: a deployment is proven by its health path alone.`),
    ];
  const parsed = parseChecks(source.text, file);
  const mend = `Mend ${file}.`;
  if (parsed.kind === "invalid")
    return [...addresses, ...parsed.problems.slice(0, SHOWN).map((one) => on.problem(formatProblem(one), mend))];
  const planned = await plannedFor(desk, patients, { document: parsed.value, text: source.text });
  const { checks = [], flows = [] } = parsed.value;
  return [
    ...addresses,
    ...planned.problems.slice(0, SHOWN).map((one) => on.problem(one, mend)),
    ...planned.warnings.slice(0, SHOWN).map((one) => on.warning(one, mend)),
    ...(planned.problems.length > 0
      ? []
      : [on.ok(`${file} is valid: ${checks.length} checks, ${flows.length} flows.`)]),
  ];
}

/** The address that checks are made at must be one that they may ask. */
function addressFindings({ inputs }: DoctorDesk, patient: Patient): readonly Finding[] {
  const base = checkUrl("/", { address: patient.settings.address, plainHttp: asksInside(patient) });
  if (base.kind === "url") return [];
  return [
    findingsOn("checks", nameOf(patient)).problem(
      `Nothing can be checked at the target's address: ${base.why}`,
      `Mend \`address\` in ${inputs.targets}.`,
    ),
  ];
}

/** Plans the checks for every deployment; what is wrong for several is told once. */
async function plannedFor(
  { inputs, ports, run }: DoctorDesk,
  patients: readonly Patient[],
  { document, text }: { readonly document: ChecksDocument; readonly text: string },
): Promise<{ readonly problems: readonly string[]; readonly warnings: readonly string[] }> {
  const [{ planChecks }, { schemaFilesIn }] = await Promise.all([
    import("../../../core/checks/plan-checks.ts"),
    import("../../../core/checks/compile-checks.ts"),
  ]);
  const files = schemaFilesIn(document);
  const read = await Promise.all(files.map((path) => ports.files.read(path, run.sha)));
  const schemas = new Map(
    read.flatMap((one, index) => (one === undefined ? [] : [[files[index] ?? "", one.text] as const])),
  );
  const plans = await Promise.all(
    patients.map((patient) => {
      const { environment, service, settings } = patient;
      const { address } = settings;
      return planChecks(document, {
        ...{ address, file: inputs.checks, text, schemas, environment, tags: [] },
        plainHttp: asksInside(patient),
        names: new Map(Object.entries({ version: "v0", commit: run.sha, environment, service })),
        secrets: presumedSecrets(document, address),
      });
    }),
  );
  const problems = plans.flatMap((plan) => (plan.kind === "invalid" ? plan.problems.map(formatProblem) : []));
  const warnings = plans.flatMap((plan) => (plan.kind === "plan" ? plan.warnings : []));
  return { problems: [...new Set(problems)], warnings: [...new Set(warnings)] };
}
