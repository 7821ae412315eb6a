/** Describes the network that every service of the world uses. */
export function networkView(): Readonly<Record<string, unknown>> {
  return {
    awsvpcConfiguration: {
      subnets: ["subnet-0a1b2c3d", "subnet-4e5f6a7b"],
      securityGroups: ["sg-0c1d2e3f"],
      assignPublicIp: "DISABLED",
    },
  };
}
