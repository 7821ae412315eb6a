import type { Option } from "./command.ts";

/** Where a policy is when nobody says otherwise. */
export const USUAL_FILE = ".github/deploy-policy.yml";

/** The options of every command that reads a policy. */
export const SOURCE_OPTIONS: Readonly<Record<string, Option>> = {
  file: { value: "<path>", help: `The policy; ${USUAL_FILE} when left out` },
  central: { value: "<path>", help: "A central policy that the file may only tighten" },
  fetch: { help: "Ask the feeds of holidays; without it their committed copies count" },
};
