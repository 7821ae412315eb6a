import type { ChecksDocument } from "../../core/checks/checks-document.ts";
import { readSource, type Sources, type SourceText } from "../../flows/source/read-source.ts";
import type { SmokeTestInputs } from "./contract.ts";
import { invalidPlan, type NoPlan } from "./no-plan.ts";

/** The path at which checks are looked for; there alone their absence leaves the health path to be checked. */
const CONVENTIONAL_PATH = ".github/deploy-checks.yml";

/** The checks that shall be run, and where they were read. */
export interface ChosenChecks {
  readonly kind: "checks";
  readonly value: ChecksDocument;
  /** Empty where nobody wrote it. */
  readonly text: string;
  readonly from: string;
}

/** Reads the checks document where one is named; what parses it loads while GitHub answers, and for the workspace only where it has one. */
export async function readChecks(
  { checks, commit }: SmokeTestInputs,
  sources: Sources,
): Promise<SourceText | undefined> {
  if (checks === "") return undefined;
  const [source] = await Promise.all([readSource(sources, checks, commit), commit === "" ? undefined : loadParser()]);
  return source;
}

/** Chooses the checks of the document that was read, or the health path alone. */
export async function chooseChecks(
  source: SourceText | undefined,
  { checks, command }: SmokeTestInputs,
  health: string,
): Promise<ChosenChecks | NoPlan> {
  if (source === undefined) return healthAlone(health, command);
  if (source.kind === "unreadable") return { ...source, what: "source" };
  if (source.kind === "missing")
    return checks === CONVENTIONAL_PATH
      ? healthAlone(health, command)
      : invalidPlan(checks, `does not exist (${source.from}): add it, or correct the input 'checks'.`);
  const { parseChecks } = await loadParser();
  const parsed = parseChecks(source.text, checks);
  return parsed.kind === "invalid"
    ? parsed
    : { kind: "checks", value: parsed.value, text: source.text, from: source.from };
}

function loadParser() {
  return import("../../core/checks/parse-checks.ts");
}

function healthAlone(health: string, command: string): ChosenChecks | NoPlan {
  if (health === "" && command === "") return { kind: "no-checks", from: "no checks file, no health path, no command" };
  if (health === "") return { kind: "checks", value: { version: 1 }, text: "", from: "the command alone" };
  return {
    kind: "checks",
    value: { version: 1, checks: [{ name: "health", path: health, expect: { status: 200 } }] },
    text: "",
    from: "the health path alone",
  };
}
