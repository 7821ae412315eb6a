import { describe, expect, it } from "vitest";
import { NEW, OLD } from "../../rehearsal/aws/aws-fixture.ts";
import { definitionOf, dropIn, PEERS_PERMISSIONS } from "./drop-in-wire.ts";

const BASE = JSON.parse(definitionOf(OLD));
const SIDE = { name: "side", image: OLD, essential: false };
const two = {
  "task-definition.json": JSON.stringify({ ...BASE, containerDefinitions: [...BASE.containerDefinitions, SIDE] }),
};
const one = { "task-definition.json": definitionOf(OLD) };

async function registered(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = one) {
  const { named } = await dropIn({ inputs, files, allows: PEERS_PERMISSIONS });
  const [sent] = named("RegisterTaskDefinition");
  return sent as { readonly containerDefinitions: readonly Readonly<Record<string, unknown>>[] };
}

describe("what is rendered arrives on the wire", () => {
  it("image, variables, secrets, files, logs, labels, command and roles in one call", async () => {
    const role = "arn:aws:iam::111122223333:role/task";
    const sent = await registered({
      "container-name": "app",
      image: NEW,
      "environment-variables": "URL=https://x/?a=b&c=d e\nPEM<<END\n-----BEGIN-----\nabc=\n-----END-----\nEND",
      secrets: "TOKEN=arn:aws:ssm:eu-west-1:111122223333:parameter/token",
      "env-files": "arn:aws:s3:::bucket/app.env\n",
      "log-configuration-log-driver": "awslogs",
      "log-configuration-options": "awslogs-group=shop\nawslogs-datetime-format=%Y=%m",
      "docker-labels": "traefik.rule=Host(`a=b`)",
      command: `sh -c "npm start"`,
      "task-role-arn": role,
      "execution-role-arn": role,
    });
    expect(sent).toEqual({
      ...BASE,
      taskRoleArn: role,
      executionRoleArn: role,
      containerDefinitions: [
        {
          ...BASE.containerDefinitions[0],
          image: NEW,
          environment: [
            { name: "URL", value: "https://x/?a=b&c=d e" },
            { name: "PEM", value: "-----BEGIN-----\nabc=\n-----END-----" },
          ],
          secrets: [{ name: "TOKEN", valueFrom: "arn:aws:ssm:eu-west-1:111122223333:parameter/token" }],
          environmentFiles: [{ value: "arn:aws:s3:::bucket/app.env", type: "s3" }],
          logConfiguration: {
            logDriver: "awslogs",
            options: { "awslogs-group": "shop", "awslogs-datetime-format": "%Y=%m" },
          },
          dockerLabels: { "traefik.rule": "Host(`a=b`)" },
          command: ["sh", "-c", "npm start"],
        },
      ],
    });
  });

  it("several containers by a list with spaces, and each its own by `containers`", async () => {
    const same = await registered({ "container-name": "app , side", image: NEW }, two);
    expect(same.containerDefinitions.map(({ image }) => image)).toEqual([NEW, NEW]);
    const own = await registered(
      { containers: `app: { image: "${NEW}", environment: { A: "1" } }\nside: { command: ["x", ""] }` },
      two,
    );
    expect(own.containerDefinitions).toMatchObject([
      { image: NEW, environment: [{ name: "A", value: "1" }] },
      { image: OLD, command: ["x", ""] },
    ]);
  });

  it.each([
    ["an ARN", { "task-definition-arn": "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:1" }],
    ["a family", { "task-definition-family": "shop" }],
    ["a family and its revision", { "task-definition-family": "shop", "task-definition-revision": "1" }],
  ])("from %s", async (_, source) => {
    const inputs = { "task-definition": "", image: NEW, "container-name": "app", ...source };
    const { named, outputs } = await dropIn({ inputs });
    expect(named("RegisterTaskDefinition")).toMatchObject([{ family: "shop", containerDefinitions: [{ image: NEW }] }]);
    expect(named("RegisterTaskDefinition")[0]).not.toHaveProperty("revision");
    expect(outputs["task-definition"]).toBe("shop:2");
  });

  it("nothing is registered where a container is not there, and the nearest is named", async () => {
    const { outputs, log, named } = await dropIn({ inputs: { "container-name": "ap", image: NEW }, files: one });
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "definition_invalid", changed: "no" });
    expect(log).toContain("did you mean 'app'?");
    expect(named("RegisterTaskDefinition")).toEqual([]);
  });

  it("no value of a variable, secret, label or command is printed", async () => {
    const { log, summary, outputs } = await dropIn({
      inputs: {
        "environment-variables": "A=s3cr3t-value\nB",
        "docker-labels": "x=s3cr3t-value",
        command: "run s3cr3t-value",
      },
      files: one,
    });
    expect(outputs.changed).toBe("no");
    expect(`${log}${summary}${JSON.stringify(outputs)}`).not.toContain("s3cr3t-value");
    const good = await dropIn({
      inputs: {
        "environment-variables": "A=s3cr3t-value",
        "docker-labels": "x=s3cr3t-value",
        command: "run s3cr3t-value",
      },
      files: one,
    });
    expect(good.outputs.changed).toBe("yes");
    expect(`${good.log}${good.summary}${JSON.stringify(good.outputs)}`).not.toContain("s3cr3t-value");
  });
});
