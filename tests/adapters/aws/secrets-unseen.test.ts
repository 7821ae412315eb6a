import { expect, it } from "vitest";
import { NEW, OLD, SHOP } from "../../rehearsal/aws/aws-fixture.ts";
import { definitionOf, dropIn } from "./drop-in-wire.ts";

const CANARY = "c4n4ry";
const role = "arn:aws:iam::111122223333:role/task";
const file = definitionOf(
  OLD,
  { tags: [{ key: "t", value: CANARY }] },
  {
    environment: [{ name: "A", value: CANARY }],
    command: ["run", `--password=${CANARY}`],
    entryPoint: [CANARY],
    dockerLabels: { label: CANARY },
    healthCheck: { command: ["CMD", CANARY] },
    logConfiguration: { logDriver: "splunk", options: { "splunk-token": CANARY, "splunk-url": "https://x" } },
  },
);
const OVERRIDES = JSON.stringify([
  { name: "app", command: ["migrate", CANARY], environment: [{ name: "B", value: CANARY }] },
]);
const inputs = {
  "container-name": "app",
  image: NEW,
  "environment-variables": `P=${CANARY}\nQ<<END\n${CANARY}\nEND`,
  "log-configuration-options": `splunk-index=${CANARY}`,
  "docker-labels": `l=${CANARY}`,
  command: `run ${CANARY}`,
  containers: `app: { environment: { R: "${CANARY}" }, command: ["${CANARY}"] }`,
  "task-role-arn": role,
  "run-task": "true",
  "run-task-container-overrides": OVERRIDES,
  "run-task-tags": JSON.stringify([{ key: "k", value: CANARY }]),
  "wait-for-task-stopped": "true",
  "wait-for-service-stability": "true",
};

it.each<[string, Parameters<typeof dropIn>[0]]>([
  ["a deployment", {}],
  ["a dry run", { inputs: { "dry-run": "true" } }],
  ["a registration that is refused", { denies: ["ecs:RegisterTaskDefinition"] }],
  ["a task that is refused", { denies: ["ecs:RunTask"] }],
  ["an update that is refused", { denies: ["ecs:UpdateService"] }],
  ["variables that are no pairs", { inputs: { "environment-variables": CANARY } }],
  ["a variable that is also a secret", { inputs: { secrets: `P=${CANARY}` } }],
  ["containers that are no YAML", { inputs: { containers: `app: { environment: { R: "${CANARY}" ${CANARY} ]` } }],
  ["containers whose value is a tag", { inputs: { containers: `app:\n  environment:\n    R: !${CANARY} x\n` } }],
  ["containers whose value is an alias", { inputs: { containers: `app:\n  environment:\n    R: *${CANARY}\n` } }],
  ["containers whose value is a block", { inputs: { containers: `app:\n  environment:\n    R: |${CANARY}\n` } }],
  ["containers whose value is reserved", { inputs: { containers: `app:\n  environment:\n    R: @${CANARY}\n` } }],
  ["containers whose value is a number", { inputs: { containers: `app: { environment: { R: [${CANARY}] } }` } }],
  ["overrides that are no JSON", { inputs: { "run-task-container-overrides": `[{"name": ${CANARY}` } }],
  ["tags that are no list", { inputs: { "run-task-tags": `"${CANARY}"` } }],
  ["a command whose quote is open", { inputs: { command: `run "${CANARY}` } }],
  ["a definition that is no JSON", { files: { "task-definition.json": `${file} ${CANARY}: [` } }],
  ["a definition with an unknown key", { files: { "task-definition.json": file.replace('"name":"A"', '"nam":"A"') } }],
  ["a definition with a list too few", { files: { "task-definition.json": `{"environment":"${CANARY}"}` } }],
])("no value that may be a secret is in log, summary or outputs of %s (D7)", async (_, settings) => {
  const { inputs: differs = {}, ...world } = settings ?? {};
  const { outputs, log, summary } = await dropIn({
    services: [{ ...SHOP, strategy: "ROLLING" }],
    files: { "task-definition.json": file },
    ...world,
    inputs: { ...inputs, ...differs },
  });
  const told = `${JSON.stringify(outputs)}\n${log}\n${summary}`;
  const at = told.indexOf(CANARY);
  expect(at === -1 ? "" : told.slice(Math.max(0, at - 200), at + 50)).toBe("");
  expect(outputs["reason-code"]).not.toBe("internal_error");
  expect(outputs.decision).toBeDefined();
});
