import type { Explanation, ServiceEvent } from "../../core/rollout/explanation.ts";
import { isAlarming } from "../../core/rollout/is-alarming.ts";
import { likelyCauses } from "../../core/rollout/likely-causes.ts";
import type { Rollout } from "../../core/rollout/rollout.ts";
import { codeBlock } from "../../core/text/code-block.ts";
import { inertLine } from "../../core/text/inert.ts";
import { code, folded, markdown, table } from "../../core/text/markdown.ts";
import { stoppedLine } from "../../flows/prove/narrate.ts";

const MOST_TASKS = 5;
const MOST_TARGETS = 5;
const MOST_EVENTS = 30;
const LINE = 300;
const LOG = 4_000;

/** Says why a rollout went wrong: the likely cause first, then tasks and targets; logs and events are folded away. All of it is untrusted and made inert. */
export function causesPart(explanation: Explanation, guards: Rollout["guards"] | undefined): string {
  const causes = likelyCauses(explanation, guards);
  const { logs, events, gaps } = explanation;
  return [
    causes.length === 0 ? "" : `**Why:** ${causes.map((cause) => markdown(cause, 400)).join("<br>")}`,
    tasksPart(explanation),
    targetsPart(explanation),
    ...logs.map(({ task, container, lines }) =>
      folded(
        `Last lines of ${code(container)} in task ${code(task.slice(0, 12))}`,
        codeBlock(lines.map((line) => inertLine(line, LINE)).join("\n"), LOG),
      ),
    ),
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
    stoppedTasks: stoppedTasks.slice(-2 * MOST_TASKS),
    logsOf: logs.map(({ task, container }) => `${container} ${task}`),
  };
}

function tasksPart({ stoppedTasks }: Explanation): string {
  if (stoppedTasks.length === 0) return "";
  const shown = stoppedTasks.slice(-MOST_TASKS).map((task) => `- ${markdown(stoppedLine(task), 600)}`);
  const more = stoppedTasks.length - shown.length;
  return [`#### Stopped tasks`, "", ...shown, ...(more > 0 ? [`- … and ${more} before them`] : [])].join("\n");
}

function targetsPart({ unhealthyTargets }: Explanation): string {
  if (unhealthyTargets.length === 0) return "";
  const rows = unhealthyTargets.slice(0, MOST_TARGETS).map(({ target, reason }) => [code(target), markdown(reason)]);
  return `#### Unhealthy targets\n\n${table(["Target", "Reason"], rows)}`;
}

function eventRow({ at, message }: ServiceEvent): readonly string[] {
  const said = markdown(message);
  return [at.toISOString().slice(11, 19), isAlarming(message) ? `**${said}**` : said];
}
