import type { DeploymentConfiguration, DeploymentStrategy, RegisterTaskDefinitionRequest } from "@aws-sdk/client-ecs";

import type { CodeDeploySeed } from "./codedeploy/shift-records.ts";

/** Describes one service that runs when the world begins. */
export interface ServiceSeed {
  readonly cluster: string;
  readonly service: string;
  readonly strategy: DeploymentStrategy;
  /** The image that runs now, best pinned by digest. */
  readonly image: string;
  readonly container: string;
  /** The name of the public address, `host` or `host:port`. */
  readonly publicHost: string;
  /** The name of the test listener's address; without one there is no test listener rule. */
  readonly testHost?: string;
  /** The family of the task definition; the service's name when absent. */
  readonly family?: string;
  /** Two when absent. */
  readonly desiredCount?: number;
  /** Five when absent; only strategies that shift traffic bake. */
  readonly bakeMinutes?: number;
  /** 8080 when absent. */
  readonly port?: number;
  /** The load balancer's name, or its whole `app/<name>/<id>`; the service's name when absent. */
  readonly loadBalancer?: string;
  /** Whether a rolling service has the circuit breaker with rollback; true when absent. */
  readonly circuitBreaker?: boolean;
  /** CodeDeploy deploys the service instead of ECS, which then has two target groups. */
  readonly codeDeploy?: CodeDeploySeed;
  /** A controller that this world does not play deploys the service. */
  readonly external?: true;
  /** Replaces members of the deployment configuration that follows from the rest. */
  readonly configuration?: DeploymentConfiguration;
  /** Replaces members of the task definition that follows from the rest. */
  readonly taskDefinition?: Partial<RegisterTaskDefinitionRequest>;
}

/** Derives the deployment configuration that a seeded service has. */
export function seededConfiguration(seed: ServiceSeed): DeploymentConfiguration {
  const sizes = { maximumPercent: 200, minimumHealthyPercent: 100, strategy: seed.strategy };
  const breaker = seed.circuitBreaker ?? true;
  const own: DeploymentConfiguration =
    seed.strategy === "ROLLING"
      ? { ...sizes, deploymentCircuitBreaker: { enable: breaker, rollback: breaker } }
      : {
          ...sizes,
          deploymentCircuitBreaker: { enable: false, rollback: false },
          bakeTimeInMinutes: seed.bakeMinutes ?? 5,
        };
  return { ...own, ...seed.configuration };
}

/** Derives the task definition that a seeded service runs. */
export function seededTaskDefinition(
  seed: ServiceSeed,
  { account, region }: { readonly account: string; readonly region: string },
): RegisterTaskDefinitionRequest {
  const family = seed.family ?? seed.service;
  return {
    family,
    networkMode: "awsvpc",
    requiresCompatibilities: ["FARGATE"],
    cpu: "512",
    memory: "1024",
    taskRoleArn: `arn:aws:iam::${account}:role/${family}-task`,
    executionRoleArn: `arn:aws:iam::${account}:role/${family}-execution`,
    containerDefinitions: [
      {
        name: seed.container,
        image: seed.image,
        essential: true,
        portMappings: [{ containerPort: seed.port ?? 8080, hostPort: seed.port ?? 8080, protocol: "tcp" }],
        environment: [{ name: "NODE_ENV", value: "production" }],
        logConfiguration: {
          logDriver: "awslogs",
          options: { "awslogs-group": `/ecs/${family}`, "awslogs-region": region, "awslogs-stream-prefix": "ecs" },
        },
      },
    ],
    ...seed.taskDefinition,
  };
}
