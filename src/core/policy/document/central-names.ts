import type { Policy } from "../policy.ts";
import { centralWindowsName } from "../windows-name.ts";

/** The names that a central policy gives; the file that tightens it may use them and not give them again. */
export interface CentralNames {
  readonly roles: readonly string[];
  readonly holidays?: readonly string[];
  /** Where it is given, the environments that may be named at all. */
  readonly environments?: readonly string[];
  /** Rules that the own table may expect. */
  readonly rules?: readonly string[];
}

/** Lists the names that a central policy gives. */
export function centralNames({ roles, holidays, environments, freezes }: Policy): CentralNames {
  return {
    roles: Object.keys(roles),
    holidays: Object.keys(holidays),
    environments: Object.keys(environments),
    rules: [...freezes.map(({ name }) => name), ...Object.keys(environments).map(centralWindowsName)],
  };
}
