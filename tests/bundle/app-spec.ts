/** What CodeDeploy is given of Shop, with a place for the task definition. */
export const APP_SPEC = JSON.stringify({
  version: 0,
  Resources: [
    {
      TargetService: {
        Type: "AWS::ECS::Service",
        Properties: { TaskDefinition: "<here>", LoadBalancerInfo: { ContainerName: "app", ContainerPort: 8080 } },
      },
    },
  ],
});
