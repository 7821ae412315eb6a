import { CANARY } from "./invariants.ts";

/** Writes the task definition that a drop-in's step is given; its environment holds a value to keep. */
export function definitionFile(image: string): string {
  const container = {
    name: "app",
    image,
    essential: true,
    portMappings: [{ containerPort: 8080 }],
    environment: [{ name: "PAYMENT_KEY", value: CANARY }],
  };
  return JSON.stringify({
    family: "shop",
    networkMode: "awsvpc",
    requiresCompatibilities: ["FARGATE"],
    executionRoleArn: "arn:aws:iam::111122223333:role/shop-execution",
    cpu: "256",
    memory: "512",
    containerDefinitions: [container],
  });
}

/** What the step of a drop-in gives deploy-ecs, beside what it is dropped in for. */
export const STEP = {
  "task-definition": "task-definition.json",
  cluster: "shop-production",
  service: "shop",
  "role-to-assume": "arn:aws:iam::111122223333:role/deploy-production",
  "aws-region": "eu-west-1",
  "wait-for-service-stability": "true",
};
