import type { Problem } from "../../outcome/problem.ts";
import { inertLine } from "../../text/inert.ts";
import type { MonitorPlan } from "../monitor-plan.ts";
import { canSelect } from "./select-json.ts";

/** Finds the JSONPaths of a monitor that cannot be evaluated. It stands alone, since only a monitor that asks a JSON provider needs what evaluates them. */
export function jsonPathProblems({ metrics }: Pick<MonitorPlan, "metrics">, file: string): Problem[] {
  return metrics.flatMap(({ name, values, totals }) =>
    [...values, ...totals]
      .flatMap((query) => (query.kind === "json" ? [query.series, query.time, query.value] : []))
      .filter((path) => path !== undefined && !canSelect(path))
      .map((path) => ({
        file,
        message: `metric '${name}' has ${inertLine(path ?? "", 80)}, which is no JSONPath; write one such as $.errors (RFC 9535, without match and search).`,
      })),
  );
}
