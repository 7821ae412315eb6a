import { CodeDeploy } from "@aws-sdk/client-codedeploy";
import { ECS } from "@aws-sdk/client-ecs";
import { ElasticLoadBalancingV2 } from "@aws-sdk/client-elastic-load-balancing-v2";
import { RDS } from "@aws-sdk/client-rds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startShift } from "../../../src/adapters/aws/codedeploy-act.ts";
import { codeDeployReader } from "../../../src/adapters/aws/codedeploy-client.ts";
import { ecsTarget } from "../../../src/adapters/aws/ecs-target.ts";
import { ecsTasks } from "../../../src/adapters/aws/ecs-tasks.ts";
import { elbReader } from "../../../src/adapters/aws/elb-client.ts";
import { rdsBackups } from "../../../src/adapters/aws/rds-backups.ts";
import type { RolloutWish } from "../../../src/core/rollout/release-plan.ts";
import { plainAppSpec } from "../../../src/core/task-definition/app-spec.ts";
import { renderDefinition } from "../../../src/core/task-definition/render-definition.ts";
import { type MotoServer, motoCommand, startMoto } from "./moto-server.ts";

const ACCESS = {
  region: "eu-west-1",
  credentials: async () => ({ accessKeyId: "key", secretAccessKey: "secret" }),
};
const SETTINGS = { ...ACCESS, cluster: "shop-production", service: "shop" };
const REPOSITORY = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop";
const clock = { now: () => new Date(), elapsed: () => 0, sleep: async () => {} };
const WISH: Omit<RolloutWish, "release"> = {
  holds: undefined,
  strategy: undefined,
  bakeMinutes: undefined,
  desiredCount: undefined,
  force: false,
};
/** A definition with every member that people use. */
const DEFINITION = {
  family: "shop",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  cpu: "512",
  memory: "1024",
  taskRoleArn: "arn:aws:iam::123456789012:role/task",
  executionRoleArn: "arn:aws:iam::123456789012:role/execution",
  volumes: [{ name: "data" }],
  runtimePlatform: { cpuArchitecture: "ARM64", operatingSystemFamily: "LINUX" },
  containerDefinitions: [
    {
      name: "app",
      image: `${REPOSITORY}:latest`,
      cpu: 256,
      memory: 512,
      essential: true,
      portMappings: [{ containerPort: 8080, protocol: "tcp" }],
      environment: [{ name: "NODE_ENV", value: "a=b c" }],
      secrets: [{ name: "TOKEN", valueFrom: "arn:aws:ssm:eu-west-1:123456789012:parameter/token" }],
      healthCheck: { command: ["CMD-SHELL", "curl -f http://localhost:8080/ || exit 1"], interval: 10 },
      dependsOn: [{ containerName: "agent", condition: "START" }],
      dockerLabels: { rule: "Host(`a`)" },
      mountPoints: [{ sourceVolume: "data", containerPath: "/data" }],
      ulimits: [{ name: "nofile", softLimit: 1024, hardLimit: 2048 }],
      stopTimeout: 30,
      logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "/ecs/shop" } },
    },
    { name: "agent", image: "agent:1", cpu: 64, memory: 128, essential: false },
  ],
  tags: [{ key: "team", value: "shop" }],
};

const command = motoCommand();

if (command === undefined) {
  it("moto is not installed, so nobody but us judged our requests; where it is required that is a failure", () => {
    expect(process.env.MOTO_REQUIRED ?? "").toBe("");
  });
} else {
  describe("moto, which is not ours, accepts what we send", () => {
    let moto: MotoServer;
    let groups: readonly string[] = [];
    let network = { subnets: [""], securityGroups: [""] };
    const client = () => ({ ...ACCESS, endpoint: moto.url });

    beforeAll(async () => {
      moto = await startMoto(command);
      process.env.AWS_ENDPOINT_URL = moto.url;
      const version = { Version: "2016-11-15" };
      const vpcs = await moto.query("ec2", { Action: "DescribeVpcs", ...version });
      const subnets = await moto.query("ec2", { Action: "DescribeSubnets", ...version });
      const vpc = /<vpcId>(vpc-\w+)</.exec(vpcs)?.[1] ?? "";
      const security = await moto.query("ec2", { Action: "DescribeSecurityGroups", ...version });
      network = {
        subnets: [/<subnetId>(subnet-\w+)</.exec(subnets)?.[1] ?? ""],
        securityGroups: [/<groupId>(sg-\w+)</.exec(security)?.[1] ?? ""],
      };
      const elb = new ElasticLoadBalancingV2(client());
      const made = await Promise.all(
        ["blue", "green"].map((Name) =>
          elb.createTargetGroup({ Name, Protocol: "HTTP", Port: 8080, VpcId: vpc, TargetType: "ip" }),
        ),
      );
      groups = made.map(({ TargetGroups }) => TargetGroups?.[0]?.TargetGroupArn ?? "");
      await new ECS(client()).createCluster({ clusterName: SETTINGS.cluster });
    }, 90_000);

    afterAll(async () => {
      delete process.env.AWS_ENDPOINT_URL;
      await moto.stop();
    });

    async function register(definition: object = DEFINITION): Promise<string> {
      const answer = await ecsTarget(SETTINGS, clock).act({
        kind: "register",
        plan: {
          release: undefined,
          family: "shop",
          definition: JSON.stringify(definition),
          changes: [],
          problems: [],
          notices: [],
          facts: { privileged: [], variables: [], environmentFiles: [], images: [] },
          liveHealth: { kind: "no-load-balancer" },
        },
      });
      if (answer.kind !== "accepted") throw new Error(answer.message);
      return answer.release;
    }

    async function service(name: string, type: "ECS" | "CODE_DEPLOY"): Promise<void> {
      const [targetGroupArn] = groups;
      await new ECS(client()).createService({
        cluster: SETTINGS.cluster,
        serviceName: name,
        taskDefinition: await register(),
        desiredCount: 2,
        launchType: "FARGATE",
        deploymentController: { type },
        loadBalancers: [{ targetGroupArn, containerName: "app", containerPort: 8080 }],
        networkConfiguration: { awsvpcConfiguration: { ...network, assignPublicIp: "DISABLED" } },
      });
    }

    it("registers a definition, and every member of it arrives", async () => {
      const release = await register();
      const { taskDefinition, tags } = await new ECS(client()).describeTaskDefinition({
        taskDefinition: release,
        include: ["TAGS"],
      });
      const { tags: own, ...content } = DEFINITION;
      expect(taskDefinition).toMatchObject({ ...content, status: "ACTIVE" });
      expect(tags).toEqual(own);
    });

    it("takes an update with every part of a deployment configuration that we write, and a mark", async () => {
      await service("shop", "ECS");
      const target = ecsTarget(SETTINGS, clock);
      const release = await register();
      const holds = { places: ["test", "production"], timeoutMinutes: 60 } as const;
      const wish = { ...WISH, release, holds, strategy: "blue-green", bakeMinutes: 5, desiredCount: 3 } as const;
      expect(await target.act({ kind: "start", wish })).toMatchObject({ kind: "accepted" });
      const { services } = await new ECS(client()).describeServices({ cluster: SETTINGS.cluster, services: ["shop"] });
      expect(services?.[0]).toMatchObject({
        taskDefinition: expect.stringMatching(new RegExp(`${release}$`)),
        desiredCount: 3,
        deploymentConfiguration: { strategy: "BLUE_GREEN", bakeTimeInMinutes: 5 },
      });
      expect(
        await target.act({ kind: "mark", release, version: "v1.5.0", digest: `sha256:${"b".repeat(64)}` }),
      ).toMatchObject({ kind: "accepted" });
      expect(await target.act({ kind: "restore-release", release: "shop:1", configuration: "" })).toMatchObject({
        kind: "accepted",
      });
    });

    it("takes what a phased rollout and a rolling one with guards write, and what undoes them", async () => {
      await service("phased", "ECS");
      const target = ecsTarget({ ...SETTINGS, service: "phased" }, clock);
      const read = async () => {
        const asked = { cluster: SETTINGS.cluster, services: ["phased"] };
        const { services } = await new ECS(client()).describeServices(asked);
        return services?.[0];
      };
      const release = await register();
      const linearConfiguration = { stepPercent: 5, stepBakeTimeInMinutes: 0 };
      const phased = {
        ...WISH,
        release,
        holds: { places: ["test", "step", "production"], timeoutMinutes: 130 },
        strategy: "linear",
        settings: { linearConfiguration },
        bakeMinutes: 5,
      } as const;
      expect(await target.act({ kind: "start", wish: phased })).toMatchObject({ kind: "accepted" });
      const lifecycleStages = [
        "POST_TEST_TRAFFIC_SHIFT",
        "PRE_PRODUCTION_TRAFFIC_SHIFT",
        "POST_PRODUCTION_TRAFFIC_SHIFT",
      ];
      expect((await read())?.deploymentConfiguration).toMatchObject({
        strategy: "LINEAR",
        linearConfiguration,
        lifecycleHooks: [
          {
            targetType: "PAUSE",
            lifecycleStages,
            timeoutConfiguration: { timeoutInMinutes: 130, action: "ROLLBACK" },
          },
        ],
      });
      const guards = {
        deploymentCircuitBreaker: {
          enable: true,
          rollback: true,
          resetOnHealthyTask: false,
          thresholdConfiguration: { type: "COUNT", value: 3 },
        },
        earlySuccessCriteria: { enable: true, healthyPercent: 100, sourceServiceRevisionCleanup: "BLOCKING" },
      } as const;
      const volume = { sizeInGiB: 10, fileSystemType: "ext4", roleArn: "arn:aws:iam::123456789012:role/volumes" };
      const rolling = {
        ...WISH,
        release: await register({ ...DEFINITION, volumes: [{ name: "data", configuredAtLaunch: true }] }),
        strategy: "rolling",
        settings: guards,
        extra: { volumeConfigurations: [{ name: "data", managedEBSVolume: volume }] },
      } as const;
      expect(await target.act({ kind: "start", wish: rolling })).toMatchObject({ kind: "accepted" });
      // Members younger than the botocore beside it are taken and not given back.
      expect((await read())?.deploymentConfiguration).toMatchObject({
        strategy: "ROLLING",
        deploymentCircuitBreaker: { enable: true, rollback: true },
      });
      const configuration = JSON.stringify({ strategy: "BLUE_GREEN", bakeTimeInMinutes: 5 });
      expect(await target.act({ kind: "restore-configuration", configuration })).toMatchObject({ kind: "accepted" });
      expect((await read())?.deploymentConfiguration).toMatchObject({ strategy: "BLUE_GREEN", lifecycleHooks: [] });
    });

    it("registers what was rendered, every value whole", async () => {
      const rendered = renderDefinition(DEFINITION, {
        containers: [
          {
            container: "app",
            image: `${REPOSITORY}:v1.5.0`,
            digest: `sha256:${"b".repeat(64)}`,
            environment: { RULES: "a=b=c", LINES: "one\ntwo", NODE_ENV: null },
            secrets: { KEY: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:key-AbCdEf" },
            envFiles: ["arn:aws:s3:::shop/app.env"],
            logDriver: "awslogs",
            logOptions: { "awslogs-stream-prefix": "app", "awslogs-datetime-format": "%Y=%m" },
            dockerLabels: { rule: "Host(`a`) && Path(`/b=c`)" },
            command: ["node", "", "main.js"],
          },
        ],
        taskRole: "arn:aws:iam::123456789012:role/other-task",
        executionRole: "",
      });
      if (rendered.kind !== "content") throw new Error(rendered.problems.join("\n"));
      const { taskDefinition } = await new ECS(client()).describeTaskDefinition({
        taskDefinition: await register(rendered.content),
      });
      const { tags: _, ...content } = rendered.content;
      expect(taskDefinition).toMatchObject({ ...content });
      expect(taskDefinition?.containerDefinitions?.[0]?.command).toEqual(["node", "", "main.js"]);
    });

    it("runs a task once, with overrides and its own placement", async () => {
      const tasks = ecsTasks(SETTINGS, clock);
      const settings = {
        launchType: "FARGATE",
        networkConfiguration: { awsvpcConfiguration: { ...network, assignPublicIp: "DISABLED" } },
      };
      const started = await tasks.start({
        definition: await register(),
        token: "once-0123456789",
        startedBy: "deploy-shop",
        group: "migrate",
        placement: { kind: "given", settings },
        overrides: [{ name: "app", command: ["migrate"], environment: [{ name: "STEP", value: "up" }] }],
      });
      expect(started).toMatchObject({ kind: "started", tasks: [expect.anything()], refusals: [] });
    });

    it("takes snapshots of an instance and of a cluster", async () => {
      const rds = new RDS(client());
      const master = { MasterUsername: "admin", MasterUserPassword: "password123" };
      await rds.createDBInstance({
        DBInstanceIdentifier: "shop",
        DBInstanceClass: "db.t3.micro",
        Engine: "postgres",
        AllocatedStorage: 20,
        ...master,
      });
      await rds.createDBCluster({ DBClusterIdentifier: "orders", Engine: "aurora-postgresql", ...master });
      const backups = rdsBackups(ACCESS);
      const tags = { request: "d".repeat(64) };
      for (const [kind, database] of [
        ["instance", "shop"],
        ["cluster", "orders"],
      ] as const) {
        const order = { kind, database, name: `before-${database}`, tags };
        expect(await backups.create(order)).toMatchObject({ kind: "started", backup: { name: order.name } });
        // A second request of the same name is taken up, on AWS's own refusal of it.
        expect(await backups.create(order)).toMatchObject({ kind: "started" });
        expect(await backups.look(kind, order.name)).toMatchObject({ name: order.name, status: "available" });
      }
    });

    it("answers our reading of target health", async () => {
      const [group = ""] = groups;
      await new ElasticLoadBalancingV2(client()).registerTargets({
        TargetGroupArn: group,
        Targets: [{ Id: "10.0.0.5", Port: 8080 }],
      });
      expect(await elbReader(ACCESS).health(group)).toEqual([expect.objectContaining({ target: "10.0.0.5:8080" })]);
    });

    it("takes a deployment by CodeDeploy with our AppSpec, and its group can be read", async () => {
      await service("basket", "CODE_DEPLOY");
      const codeDeploy = new CodeDeploy(client());
      const group = { application: "AppECS-shop-production-basket", group: "DgpECS-shop-production-basket" };
      await codeDeploy.createApplication({ applicationName: group.application, computePlatform: "ECS" });
      await codeDeploy.createDeploymentGroup({
        applicationName: group.application,
        deploymentGroupName: group.group,
        serviceRoleArn: "arn:aws:iam::123456789012:role/codedeploy",
        ecsServices: [{ clusterName: SETTINGS.cluster, serviceName: "basket" }],
      });
      const { services } = await new ECS(client()).describeServices({
        cluster: SETTINGS.cluster,
        services: ["basket"],
      });
      const release = await register();
      const appSpec = plainAppSpec({ taskDefinition: "<here>", container: "app", port: 8080 });
      const place = { reader: codeDeployReader(ACCESS), group, service: services?.[0] ?? {} };
      const wish = { ...group, appSpec, config: "", description: "d".repeat(600) };
      expect(await startShift(place, release, wish)).toMatchObject({
        kind: "accepted",
        rollout: expect.stringMatching(/./),
      });
      expect(await place.reader.group(group)).toMatchObject({ deploymentGroupName: group.group });
    });
  });
}
