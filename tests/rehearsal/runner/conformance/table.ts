import type { Row } from "../row.ts";
import { actionRows } from "./actions.ts";
import { callRows } from "./calls.ts";
import { cancellationRows } from "./cancellation.ts";
import { commandRows } from "./commands.ts";
import { compositeRows } from "./composites.ts";
import { concurrencyRows } from "./concurrency.ts";
import { conditionRows } from "./conditions.ts";
import { contextRows } from "./contexts.ts";
import { environmentRows } from "./environments.ts";
import { eventRows } from "./events.ts";
import { fileRows } from "./files.ts";
import { lossRows } from "./losses.ts";
import { maskRows } from "./masks.ts";
import { matrixRows } from "./matrix.ts";
import { permissionRows } from "./permissions.ts";
import { refusalRows } from "./refusals.ts";
import { rerunRows } from "./reruns.ts";
import { standInRows } from "./stand-ins.ts";
import { timeoutRows } from "./timeouts.ts";

/** Every fact of GitHub that our workflow runner is held to, by topic; `tests/proof` asks another implementation for the same. */
export const conformanceTable: Readonly<Record<string, readonly Row[]>> = {
  conditions: conditionRows,
  cancellation: cancellationRows,
  losses: lossRows,
  reruns: rerunRows,
  calls: callRows,
  permissions: permissionRows,
  environments: environmentRows,
  concurrency: concurrencyRows,
  composites: compositeRows,
  actions: actionRows,
  files: fileRows,
  commands: commandRows,
  masks: maskRows,
  matrix: matrixRows,
  timeouts: timeoutRows,
  "stand-ins": standInRows,
  contexts: contextRows,
  events: eventRows,
  refusals: refusalRows,
};
