import { permissionsText, unionOf } from "./asked-permissions.ts";
import { type Finding, type FindingMaker, findingsOn } from "./finding.ts";
import { type CallingJob, callingJobs } from "./read-caller.ts";
import type { WorkflowFile } from "./workflow-file.ts";

/** Looks at a workflow file that may call ours: permissions, concurrency, matrix, secrets and pins; nothing where it calls none. */
export function assessCaller(workflow: WorkflowFile, home: string): readonly Finding[] {
  return callingJobs(workflow, home).flatMap((calling) => {
    const on = findingsOn("caller");
    const where = `${workflow.path}, job ${calling.job}`;
    const found = [
      ...permissionFindings(calling, where, on),
      ...concurrencyFindings(calling, where, on),
      ...matrixFindings(calling, where, on),
      ...secretFindings(calling, where, on),
      ...refFindings(calling, where, on),
    ];
    return found.length > 0
      ? found
      : [on.ok(`${where} calls ${calling.workflow}@${calling.ref} with all that it needs.`)];
  });
}

function permissionFindings({ workflow, grants }: CallingJob, where: string, on: FindingMaker): readonly Finding[] {
  const union = unionOf(workflow);
  const paste = permissionsText(union);
  if (grants === undefined)
    return [
      on.warning(
        `${where} grants ${workflow} nothing by name, so that the repository's default decides whether it can start.`,
        {
          remedy: "Give the calling job this block.",
          paste,
        },
      ),
    ];
  const missing = [...union].filter(([name, level]) => {
    const granted = grants(name);
    return granted !== "write" && granted !== level;
  });
  if (missing.length === 0) return [];
  const lacking = missing.map(([name, level]) => `${name}: ${level}`).join(", ");
  return [
    on.problem(`${where} calls ${workflow} without ${lacking}: GitHub refuses to start such a run.`, {
      remedy:
        "Give the calling job this block; it is the union of what the called jobs ask, each of which takes only its own.",
      paste,
    }),
  ];
}

function concurrencyFindings(
  { groups, ownGroups, workflow }: CallingJob,
  where: string,
  on: FindingMaker,
): readonly Finding[] {
  const [first] = groups;
  if (first === undefined) return [];
  const remedy = "Take `concurrency` out of the caller: the called workflow queues by environment and service itself.";
  const shared = groups.find((group) => ownGroups.includes(group));
  if (shared !== undefined)
    return [
      on.problem(
        `${where} stands in the group ${shared}, as ${workflow} does: the run waits for itself and is cancelled.`,
        remedy,
      ),
    ];
  return [
    on.warning(
      `${where} has a concurrency group of its own (${first}): should it be that of ${workflow}, or cancel what is in progress, a deployment is cut short.`,
      remedy,
    ),
  ];
}

/** The workflows of ours whose runs change what is in service; to be cut short harms it. */
const CHANGING: readonly string[] = ["deploy-ecs.yml", "promote.yml", "resume.yml", "emergency-rollback.yml"];

function matrixFindings({ matrix, workflow }: CallingJob, where: string, on: FindingMaker): readonly Finding[] {
  if (!matrix || !CHANGING.includes(workflow)) return [];
  return [
    on.warning(
      `${where} calls ${workflow} from a matrix: the outputs of one leg hide those of the others, and by default one leg that fails cancels the rest in the middle of their work.`,
      "Set `strategy: { fail-fast: false }` at least, and read no outputs of the call; better, call once for each service.",
    ),
  ];
}

function secretFindings({ inherits, workflow }: CallingJob, where: string, on: FindingMaker): readonly Finding[] {
  if (!inherits) return [];
  return [
    on.warning(
      `${where} hands every secret of the repository to ${workflow} (\`secrets: inherit\`).`,
      "Name the secrets that it takes, such as `secrets: { slack-webhook: ${{ secrets.SLACK_WEBHOOK }} }`.",
    ),
  ];
}

function refFindings({ ref, workflow }: CallingJob, where: string, on: FindingMaker): readonly Finding[] {
  if (/^[0-9a-f]{40}$/.test(ref) || /^(?:refs\/tags\/)?v\d+(?:\.\d+\.\d+)?$/.test(ref)) return [];
  return [
    on.warning(
      `${where} calls ${workflow} at ${ref}, which changes with every push.`,
      "Call it at a release such as @v1, or at a full commit with the version in a comment.",
    ),
  ];
}
