import { spawnSync } from "node:child_process";

/** A tool of others that judges our files. */
export interface Tool {
  readonly name: string;
  /** The variable that names its binary; else it stands on the PATH. */
  readonly variable: string;
  readonly version: string;
  readonly install: string;
}

/** Finds a tool's binary; throws how to install it where it is missing or another version. */
export function findTool({ name, variable, version, install }: Tool): string {
  const command = process.env[variable] ?? name;
  const { status, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
  if (status === 0 && stdout.split(/[\s,]+/).some((word) => word.replace(/^v/, "") === version)) return command;
  const found = status === 0 ? `${command} is ${stdout.split("\n")[0]?.trim()}` : `${command} is not installed`;
  throw new Error(`${found}; install ${name} ${version}: ${install} (or name its binary in ${variable})`);
}
