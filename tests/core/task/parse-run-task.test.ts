import { describe, expect, it } from "vitest";
import { parseRunTask, type RunTaskInputs } from "../../../src/core/task/parse-run-task.ts";

const NOTHING: RunTaskInputs = {
  "run-task-container-overrides": "",
  "run-task-security-groups": [],
  "run-task-subnets": [],
  "run-task-assign-public-IP": "DISABLED",
  "run-task-capacity-provider-strategy": "",
  "run-task-launch-type": "FARGATE",
  "run-task-tags": "",
  "run-task-managed-ebs-volume-name": "",
  "run-task-managed-ebs-volume": "",
  "enable-ecs-managed-tags": undefined,
};
const read = (given: Partial<RunTaskInputs>) => parseRunTask({ ...NOTHING, ...given });

describe("the inputs of a one-off task", () => {
  it.each<[string, Partial<RunTaskInputs>, object]>([
    [
      "send the launch type alone by default",
      {},
      { settings: { launchType: "FARGATE" }, overrides: [], container: "" },
    ],
    [
      "prefer capacity providers to the launch type",
      { "run-task-capacity-provider-strategy": '[{"capacityProvider":"FARGATE_SPOT","weight":1}]' },
      { settings: { capacityProviderStrategy: [{ capacityProvider: "FARGATE_SPOT", weight: 1 }] } },
    ],
    [
      "ask for a public address only with a network",
      { "run-task-subnets": ["subnet-1", "subnet-2"], "run-task-security-groups": ["sg-1"] },
      {
        settings: {
          launchType: "FARGATE",
          networkConfiguration: {
            awsvpcConfiguration: {
              subnets: ["subnet-1", "subnet-2"],
              securityGroups: ["sg-1"],
              assignPublicIp: "DISABLED",
            },
          },
        },
      },
    ],
    [
      "keep an empty word of a command",
      { "run-task-container-overrides": '[{"name":"web","command":["printf","","b"]}]' },
      { overrides: [{ name: "web", command: ["printf", "", "b"] }], container: "web" },
    ],
    [
      "name no container where the overrides name several",
      { "run-task-container-overrides": '[{"name":"web"},{"name":"proxy"}]' },
      { container: "" },
    ],
    [
      "keep a tag with an empty value",
      { "run-task-tags": '[{"key":"team","value":""}]', "enable-ecs-managed-tags": true },
      { settings: { launchType: "FARGATE", enableECSManagedTags: true, tags: [{ key: "team", value: "" }] } },
    ],
    [
      "attach a volume",
      {
        "run-task-managed-ebs-volume-name": "data",
        "run-task-managed-ebs-volume": '{"roleArn":"arn:x","sizeInGiB":5}',
      },
      {
        settings: {
          launchType: "FARGATE",
          volumeConfigurations: [{ name: "data", managedEBSVolume: { roleArn: "arn:x", sizeInGiB: 5 } }],
        },
      },
    ],
  ])("%s", (_, given, expected) => {
    expect(read(given)).toMatchObject({ kind: "settings", ...expected });
  });

  it.each<[string, Partial<RunTaskInputs>, string]>([
    ["are no JSON", { "run-task-tags": "[secret" }, "`run-task-tags` is no JSON array of objects."],
    ["are no list", { "run-task-capacity-provider-strategy": "{}" }, "`run-task-capacity-provider-strategy` is no"],
    ["name no container", { "run-task-container-overrides": '[{"command":["x"]}]' }, "needs the `name`"],
  ])("are refused when they %s, and their text is not repeated", (_, given, said) => {
    const parsed = read(given);
    expect(parsed.kind === "invalid" ? parsed.problems.join(" ") : "settings").toContain(said);
    expect(JSON.stringify(parsed)).not.toContain("secret");
  });
});
