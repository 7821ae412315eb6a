import { isFailedTask } from "../../../core/rollout/count-failed-tasks.ts";
import type { Explanation, LogTail, ServiceEvent, StoppedTask } from "../../../core/rollout/explanation.ts";
import { isAlarming } from "../../../core/rollout/is-alarming.ts";
import { likelyCauses } from "../../../core/rollout/likely-causes.ts";
import type { Rollout } from "../../../core/rollout/rollout.ts";
import { codeBlock } from "../../../core/text/code-block.ts";
import { htmlCode } from "../../../core/text/html-code.ts";
import { inert, inertLine } from "../../../core/text/inert.ts";
import { code, folded, markdown, table } from "../../../core/text/markdown.ts";
import { whyStopped } from "../../../flows/prove/narrate.ts";

const MOST_TASKS = 10;
const MOST_TARGETS = 5;
const MOST_EVENTS = 30;
const LINE = 300;
const LOG = 4_000;

/** Says why a rollout went wrong: the likely cause first, then tasks and targets; logs and events are folded away. All of it is untrusted and made inert. */
export function causesPart(explanation: Explanation, guards: Rollout["guards"] | undefined): string {
  const causes = likelyCauses(explanation, guards);
  const { logs, events, gaps } = explanation;
  return [
    causes.length === 0
      ? ""
      : ["**Why:**", "", ...causes.map((cause) => `- ${markdown(brief(cause), 400)}`)].join("\n"),
    tasksPart(explanation),
    targetsPart(explanation),
    ...alike(logs, ({ container, lines }) => JSON.stringify([container, lines])).map(logPart),
    events.length === 0
      ? ""
      : folded("Events", table(["When (UTC)", "What"], events.slice(-MOST_EVENTS).map(eventRow))),
    gaps.length === 0 ? "" : `Not known: ${gaps.map((gap) => markdown(gap, 500)).join(" ")}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Shortens an explanation for the result; what containers wrote stays out, since a result that holds a secret is dropped by the runner. */
export function explanationFacts({ logs, events, stoppedTasks, ...rest }: Explanation): object {
  return {
    ...rest,
    events: events.slice(-MOST_EVENTS).map((event) => ({ ...event, message: inertLine(event.message) })),
    stoppedTasks: stoppedTasks.slice(-MOST_TASKS),
    logsOf: logs.map(({ task, container }) => `${container} ${task}`),
  };
}

/** The failed tasks, those that died alike together; where none failed, all that stopped. */
function tasksPart({ stoppedTasks }: Explanation): string {
  const failed = stoppedTasks.filter(isFailedTask);
  const shown = failed.length === 0 ? stoppedTasks : failed;
  if (shown.length === 0) return "";
  const lines = alike(shown.slice(-MOST_TASKS), whyStopped).map(
    (tasks) => `- ${tasks.map(({ id }) => code(short(id))).join(", ")}: ${tasks.slice(0, 1).map(said).join("")}`,
  );
  const more = shown.length - MOST_TASKS;
  return ["#### Stopped tasks", "", ...lines, ...(more > 0 ? [`- … and ${more} before them`] : [])].join("\n");
}

function said(task: StoppedTask): string {
  return markdown(brief(whyStopped(task)), 600);
}

function targetsPart({ unhealthyTargets }: Explanation): string {
  if (unhealthyTargets.length === 0) return "";
  const rows = unhealthyTargets.slice(0, MOST_TARGETS).map(({ target, reason }) => [code(target), markdown(reason)]);
  return `#### Unhealthy targets\n\n${table(["Target", "Reason"], rows)}`;
}

function logPart(tails: readonly LogTail[]): string {
  const [{ container, lines } = { container: "", lines: [] }] = tails;
  const tasks = tails.map(({ task }) => htmlCode(short(task))).join(", ");
  const text = lines.map((line) => inert(line.trimEnd(), LINE)).join("\n");
  return folded(`Last lines of ${htmlCode(container)} in ${tasks}`, codeBlock(text, LOG));
}

function eventRow({ at, message }: ServiceEvent): readonly string[] {
  const words = markdown(brief(message));
  return [at.toISOString().slice(11, 19), isAlarming(message) ? `**${words}**` : words];
}

/** Gathers what is the same by a key, in the order of its first. */
function alike<T>(all: readonly T[], key: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
}

function short(task: string): string {
  return task.slice(0, 12);
}

/** Names target groups as people know them, in place of their ARNs. */
function brief(text: string): string {
  return text.replace(/arn:aws[\w-]*:elasticloadbalancing:[\w-]*:\d*:targetgroup\/([\w-]+)\/\w+/g, "$1");
}
