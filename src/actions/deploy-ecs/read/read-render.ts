import { formatProblem, type Problem } from "../../../core/outcome/problem.ts";
import { parseCommand } from "../../../core/task-definition/parse-command.ts";
import type { ParsedContainerWishes } from "../../../core/task-definition/parse-container-wishes.ts";
import { parsePairs } from "../../../core/task-definition/parse-pairs.ts";
import type { ContainerWish, RenderWish } from "../../../core/task-definition/render-wish.ts";
import type { DeployInputs } from "../ports.ts";

/** What the inputs render into the task definition, `undefined` where they render nothing, or everything wrong with them. */
export type ReadRender =
  | { readonly kind: "render"; readonly render: RenderWish | undefined }
  | { readonly kind: "invalid"; readonly problems: readonly string[] };

/** The image that the containers get; with a digest it is pinned. */
export interface GivenImage {
  readonly container: string;
  readonly image: string;
  readonly digest: string;
}

/** Reads the render inputs: those of `container-name` first, then `containers`, which names its own. */
export async function readRender(inputs: DeployInputs, { container, image, digest }: GivenImage): Promise<ReadRender> {
  const problems: Problem[] = [];
  const each = {
    ...(image === "" ? {} : { image }),
    ...(digest === "" ? {} : { digest }),
    ...pairsOf(inputs, problems),
    ...linesOf(inputs, problems),
  };
  const names = container.split(",").map((name) => name.trim());
  const own = Object.keys(each).length === 0 ? [] : names.map((name): ContainerWish => ({ container: name, ...each }));
  const several = inputs.containers === "" ? undefined : await readContainers(inputs.containers);
  if (several?.kind === "invalid") problems.push(...several.problems);
  if (problems.length > 0) return { kind: "invalid", problems: problems.map(formatProblem) };
  const containers = [...own, ...(several?.kind === "wishes" ? several.wishes : [])];
  const [taskRole, executionRole] = [inputs["task-role-arn"], inputs["execution-role-arn"]];
  const empty = containers.length === 0 && taskRole === "" && executionRole === "";
  return { kind: "render", render: empty ? undefined : { containers, taskRole, executionRole } };
}

/** Loads what reads a document only where there is one. */
async function readContainers(text: string): Promise<ParsedContainerWishes> {
  const { parseContainerWishes } = await import("../../../core/task-definition/parse-container-wishes.ts");
  return parseContainerWishes(text, "containers");
}

const PAIRS = {
  environment: "environment-variables",
  secrets: "secrets",
  logOptions: "log-configuration-options",
  dockerLabels: "docker-labels",
} as const;

function pairsOf(inputs: DeployInputs, problems: Problem[]): Partial<ContainerWish> {
  const read = Object.entries(PAIRS).flatMap(([member, input]) => {
    if (inputs[input] === "") return [];
    const parsed = parsePairs(inputs[input], input);
    if (parsed.kind === "pairs") return [[member, parsed.pairs] as const];
    problems.push(...parsed.problems);
    return [];
  });
  return Object.fromEntries(read);
}

function linesOf(inputs: DeployInputs, problems: Problem[]): Partial<ContainerWish> {
  const files = inputs["env-files"].split("\n").map((line) => line.trim());
  const envFiles = files.filter((line) => line !== "");
  const logDriver = inputs["log-configuration-log-driver"];
  const command = inputs.command === "" ? undefined : parseCommand(inputs.command);
  if (command?.kind === "invalid") problems.push({ file: "command", message: command.why });
  return {
    ...(envFiles.length === 0 ? {} : { envFiles }),
    ...(logDriver === "" ? {} : { logDriver }),
    ...(command?.kind === "words" ? { command: command.words } : {}),
  };
}
