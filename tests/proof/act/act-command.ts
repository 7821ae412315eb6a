import { spawnSync } from "node:child_process";

/** The release of act whose answers are known; another one may agree on more, or on less. */
export const ACT_VERSION = "0.2.89";

/** Finds act: `ACT_BIN` names it, or it stands on the PATH; `undefined` when it is not installed. */
export function actCommand(): string | undefined {
  const command = process.env.ACT_BIN ?? "act";
  return spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0 ? command : undefined;
}
