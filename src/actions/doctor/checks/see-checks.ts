import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { formatProblem } from "../../../core/outcome/problem.ts";
import type { DoctorDesk } from "../ports.ts";

const SHOWN = 5;

/** Looks at the checks at the run's commit; without them the health path alone is asked. Throws `Unreadable`. */
export async function seeChecks({ inputs: { checks: file }, ports, run }: DoctorDesk): Promise<readonly Finding[]> {
  const on = findingsOn("checks");
  const [source, { parseChecks }] = await Promise.all([
    ports.files.read(file, run.sha),
    import("../../../core/checks/parse-checks.ts"),
  ]);
  if (source === undefined)
    return [on.ok(`There is no ${file} at the run's commit: a deployment is proven by its health path alone.`)];
  const parsed = parseChecks(source.text, file);
  if (parsed.kind === "invalid")
    return parsed.problems.slice(0, SHOWN).map((one) => on.problem(formatProblem(one), `Mend ${file}.`));
  const { checks = [], flows = [] } = parsed.value;
  return [on.ok(`${file} is valid: ${checks.length} checks, ${flows.length} flows.`)];
}
