import { didYouMean } from "../text/did-you-mean.ts";
import { inertLine } from "../text/inert.ts";
import { renderContainer } from "./render-container.ts";
import type { ContainerWish, RenderWish } from "./render-wish.ts";
import type { TaskDefinitionContent } from "./task-definition.ts";

/** A rendered task definition, or everything that forbids it. */
export type RenderedContent =
  | { readonly kind: "content"; readonly content: TaskDefinitionContent }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

const ROLE = /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/.+$/;
/** The log drivers that ECS knows (API reference, LogConfiguration). */
const DRIVERS = [
  "awsfirelens",
  "awslogs",
  "fluentd",
  "gelf",
  "journald",
  "json-file",
  "logentries",
  "splunk",
  "syslog",
];

/** Renders wishes into a task definition, one after the other; all problems are told together and values are in none. */
export function renderDefinition(definition: TaskDefinitionContent, wish: RenderWish): RenderedContent {
  const names = (definition.containerDefinitions ?? []).map(({ name = "" }) => name);
  const problems = [
    ...wish.containers.flatMap((one) => [...nameProblems(one, names), ...contentProblems(one)]),
    ...roleProblem("task-role-arn", wish.taskRole),
    ...roleProblem("execution-role-arn", wish.executionRole),
  ];
  if (problems.length > 0) return { kind: "problems", problems: problems.map((text) => inertLine(text, 500)) };
  const containerDefinitions = (definition.containerDefinitions ?? []).map((container) =>
    wish.containers
      .filter((one) => one.container === "" || one.container === container.name)
      .reduce(renderContainer, container),
  );
  return {
    kind: "content",
    content: {
      ...definition,
      containerDefinitions,
      ...(wish.taskRole === "" ? {} : { taskRoleArn: wish.taskRole }),
      ...(wish.executionRole === "" ? {} : { executionRoleArn: wish.executionRole }),
    },
  };
}

function nameProblems({ container }: ContainerWish, names: readonly string[]): readonly string[] {
  if (names.includes(container) || (container === "" && names.length === 1)) return [];
  if (container === "")
    return [
      `The task definition has ${names.length} containers (${names.join(", ")}): name yours in \`container-name\`.`,
    ];
  const near = didYouMean(container, names);
  const hint = near === undefined ? `; it has ${names.join(", ")}: name one of them.` : `; did you mean '${near}'?`;
  return [`The task definition has no container '${container}'${hint}`];
}

function contentProblems({ container, environment = {}, secrets = {}, logDriver }: ContainerWish): readonly string[] {
  const where = container === "" ? "The container" : `Container '${container}'`;
  const twice = Object.keys(secrets).filter((name) => secrets[name] !== null && typeof environment[name] === "string");
  const unknown = logDriver !== undefined && !DRIVERS.includes(logDriver);
  const near = unknown ? didYouMean(logDriver, DRIVERS) : undefined;
  return [
    ...twice.map((name) => `${where} gets '${name}' both as a variable and as a secret: give it once.`),
    ...(unknown
      ? [
          `${where} gets the log driver '${logDriver}'${near === undefined ? `: use one of ${DRIVERS.join(", ")}.` : `; did you mean '${near}'?`}`,
        ]
      : []),
  ];
}

function roleProblem(input: string, role: string): readonly string[] {
  return role === "" || ROLE.test(role)
    ? []
    : [`\`${input}\` is '${role}': give the role's ARN, arn:aws:iam::<account>:role/<name>.`];
}
