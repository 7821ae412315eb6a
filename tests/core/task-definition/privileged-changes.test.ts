import { describe, expect, it } from "vitest";
import { definitionFacts } from "../../../src/core/task-definition/definition-facts.ts";
import { privilegedChanges } from "../../../src/core/task-definition/privileged-changes.ts";
import type { TaskDefinitionContent } from "../../../src/core/task-definition/task-definition.ts";

const ROLE = "arn:aws:iam::111122223333:role/shop";
const running: TaskDefinitionContent = {
  family: "shop",
  networkMode: "awsvpc",
  taskRoleArn: ROLE,
  volumes: [{ name: "socket", host: { sourcePath: "/var/run/docker.sock" } }, { name: "scratch" }],
  containerDefinitions: [
    { name: "web", image: "shop:1", linuxParameters: { capabilities: { drop: ["NET_RAW"] } } },
    { name: "agent", image: "agent:1", mountPoints: [{ sourceVolume: "socket", containerPath: "/s", readOnly: true }] },
  ],
};
const web = (differs: object): TaskDefinitionContent => ({
  ...running,
  containerDefinitions: (running.containerDefinitions ?? []).map((one) =>
    one.name === "web" ? { ...one, ...differs } : one,
  ),
});

describe("what a container was denied", () => {
  const denied = web({ user: "1000", dockerSecurityOptions: ["no-new-privileges"] });
  it.each<[string, TaskDefinitionContent, readonly string[]]>([
    ["stays denied", web({ user: "2000", dockerSecurityOptions: ["no-new-privileges"] }), []],
    [
      "is allowed where nothing denies it any more",
      web({}),
      ["containerDefinitions.web.dockerSecurityOptions", "containerDefinitions.web.user"],
    ],
    [
      "is allowed by an empty user",
      web({ user: "", dockerSecurityOptions: ["no-new-privileges"] }),
      ["containerDefinitions.web.user"],
    ],
  ])("%s", (_, wanted, places) => {
    const found = privilegedChanges(denied, wanted);
    expect(found.map(({ place }) => place).sort()).toEqual(places);
    for (const { privilege } of found) expect(privilege).toBe("privileged");
  });
});

describe("privilegedChanges", () => {
  it.each<[string, TaskDefinitionContent, readonly [string, string][]]>([
    ["nothing", running, []],
    ["a new image", web({ image: "shop:2" }), []],
    ["another task role", { ...running, taskRoleArn: `${ROLE}-admin` }, [["task-role", "taskRoleArn"]]],
    ["a task role taken away", { ...running, taskRoleArn: undefined }, []],
    ["an execution role", { ...running, executionRoleArn: ROLE }, [["execution-role", "executionRoleArn"]]],
    ["a privileged container", web({ privileged: true }), [["privileged", "containerDefinitions.web.privileged"]]],
    ["privileged said to be off", web({ privileged: false }), []],
    [
      "security options",
      web({ dockerSecurityOptions: ["label:disable"] }),
      [["privileged", "containerDefinitions.web.dockerSecurityOptions"]],
    ],
    ["the host's processes", { ...running, pidMode: "host" }, [["host-namespaces", "pidMode"]]],
    ["the task's processes", { ...running, pidMode: "task" }, []],
    ["the host's memory", { ...running, ipcMode: "host" }, [["host-namespaces", "ipcMode"]]],
    ["the host's network", { ...running, networkMode: "host" }, [["host-namespaces", "networkMode"]]],
    ["another network mode", { ...running, networkMode: "bridge" }, [["network-mode", "networkMode"]]],
    [
      "the network mode left out, which is the bridge",
      { ...running, networkMode: undefined },
      [["network-mode", "networkMode"]],
    ],
    ["root by its name", web({ user: "root" }), [["privileged", "containerDefinitions.web.user"]]],
    ["root by its number, with a group", web({ user: "0:1000" }), [["privileged", "containerDefinitions.web.user"]]],
    ["another user", web({ user: "1000" }), []],
    [
      "a host path",
      { ...running, volumes: [...(running.volumes as object[]), { name: "root", host: { sourcePath: "/" } }] },
      [["host-volumes", "volumes.root"]],
    ],
    [
      "another host path under the same name",
      { ...running, volumes: [{ name: "socket", host: { sourcePath: "/" } }] },
      [["host-volumes", "volumes.socket"]],
    ],
    [
      "a Docker volume that binds the host",
      {
        ...running,
        volumes: [
          ...(running.volumes as object[]),
          { name: "b", dockerVolumeConfiguration: { driverOpts: { o: "bind", device: "/" } } },
        ],
      },
      [["host-volumes", "volumes.b"]],
    ],
    ["a scratch volume", web({ mountPoints: [{ sourceVolume: "scratch", containerPath: "/x" }] }), []],
    [
      "a host volume that another container had",
      web({ mountPoints: [{ sourceVolume: "socket", containerPath: "/x" }] }),
      [["host-volumes", "containerDefinitions.web.mountPoints.socket"]],
    ],
    [
      "the volumes of the container that has the host's",
      web({ volumesFrom: [{ sourceContainer: "agent" }] }),
      [["host-volumes", "containerDefinitions.web.volumesFrom.agent"]],
    ],
    [
      "a capability",
      web({ linuxParameters: { capabilities: { add: ["SYS_ADMIN"], drop: ["NET_RAW"] } } }),
      [["linux-parameters", "containerDefinitions.web.linuxParameters.capabilities.add"]],
    ],
    [
      "a capability that is dropped no more",
      web({ linuxParameters: {} }),
      [["linux-parameters", "containerDefinitions.web.linuxParameters.capabilities.drop"]],
    ],
    ["all capabilities dropped", web({ linuxParameters: { capabilities: { drop: ["ALL"] } } }), []],
    [
      "a device",
      web({ linuxParameters: { devices: [{ hostPath: "/dev/kvm" }], capabilities: { drop: ["NET_RAW"] } } }),
      [["linux-parameters", "containerDefinitions.web.linuxParameters.devices"]],
    ],
    [
      "a new container that is privileged",
      { ...running, containerDefinitions: [...(running.containerDefinitions ?? []), { name: "x", privileged: true }] },
      [["privileged", "containerDefinitions.x.privileged"]],
    ],
  ])("finds in %s what is gained", (_, wanted, expected) => {
    expect(privilegedChanges(running, wanted).map(({ privilege, place }) => [privilege, place])).toEqual(expected);
  });

  it("writes a mount that becomes writable down as gained", () => {
    const wanted = {
      ...running,
      containerDefinitions: (running.containerDefinitions ?? []).map((one) =>
        one.name === "agent" ? { ...one, mountPoints: [{ sourceVolume: "socket", containerPath: "/s" }] } : one,
      ),
    };
    expect(privilegedChanges(running, wanted)).toEqual([
      { privilege: "host-volumes", place: "containerDefinitions.agent.mountPoints.socket" },
    ]);
  });
});

describe("definitionFacts", () => {
  it("gathers images, names of variables and secrets, and files that are not read; never a value", () => {
    const facts = definitionFacts(running, {
      ...running,
      containerDefinitions: [
        {
          name: "web",
          image: "shop:2",
          environment: [{ name: "A", value: "CANARY" }],
          secrets: [{ name: "B", valueFrom: "CANARY" }],
          environmentFiles: [{ type: "s3", value: "CANARY" }],
        },
        { name: "agent", image: "agent:1", environment: [{ name: "A", value: "CANARY" }] },
      ],
    });
    expect(facts).toMatchObject({
      images: [
        { container: "web", image: "shop:2", changed: true },
        { container: "agent", image: "agent:1", changed: false },
      ],
      variables: ["A", "B"],
      environmentFiles: ["web"],
    });
    expect(JSON.stringify(facts)).not.toContain("CANARY");
  });

  it("counts nothing as gained where nothing runs", () => {
    expect(definitionFacts(undefined, { taskRoleArn: ROLE }).privileged).toEqual([]);
  });
});
