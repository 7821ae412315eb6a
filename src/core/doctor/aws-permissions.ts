/** What a role needs, as IAM names it, and whether a look can show it: only reads are ever tried. */
export interface AwsPermission {
  readonly action: string;
  readonly use: string;
  readonly tried: boolean;
  /** It only tells more of a failure: without it nothing fails. */
  readonly explains?: true;
}

const read = (action: string, use: string): AwsPermission => ({ action, use, tried: true });
const explaining = (action: string, use: string): AwsPermission => ({ ...read(action, use), explains: true });
const write = (action: string, use: string): AwsPermission => ({ action, use, tried: false });

/** What the target's `role` needs in the jobs deploy, conclude and rescue, and in every way back. */
export const ROLE_PERMISSIONS: readonly AwsPermission[] = [
  read("ecs:DescribeServices", "see the service"),
  read("ecs:ListServiceDeployments", "find its deployments"),
  read("ecs:DescribeServiceDeployments", "follow a deployment"),
  read("ecs:DescribeServiceRevisions", "tell the versions apart"),
  read("ecs:DescribeTaskDefinition", "read what is live"),
  explaining("ecs:ListTasks", "find tasks that failed"),
  explaining("ecs:DescribeTasks", "say why tasks failed"),
  read("elasticloadbalancing:DescribeTargetGroups", "find the load balancer"),
  read("elasticloadbalancing:DescribeTargetHealth", "prove that targets are healthy"),
  read("elasticloadbalancing:DescribeListeners", "read weights of a Network Load Balancer"),
  read("elasticloadbalancing:DescribeRules", "read weights of a listener rule"),
  read("cloudwatch:DescribeAlarms", "read the alarms that guard a deployment"),
  read("cloudwatch:GetMetricData", "judge by metrics"),
  read("ecr:DescribeImages", "find the image"),
  explaining("logs:GetLogEvents", "show the log of a failed task"),
  explaining("logs:FilterLogEvents", "tell which errors are new"),
  write("ecs:RegisterTaskDefinition", "register the new version"),
  write("ecs:UpdateService", "deploy, and go back"),
  write("ecs:ContinueServiceDeployment", "move the traffic on"),
  write("ecs:StopServiceDeployment", "take a deployment back"),
  write("ecs:TagResource", "mark a version as proven"),
  write("iam:PassRole", "give the tasks their roles"),
];

/** What the same role needs beside where the target has `migrations`. */
export const MIGRATION_PERMISSIONS: readonly AwsPermission[] = [
  write("ecs:RunTask", "run the migration"),
  write("ecs:StopTask", "stop a migration"),
  write("rds:CreateDBSnapshot", "back the database up"),
  write("rds:DescribeDBSnapshots", "wait for the snapshot"),
  write("rds:AddTagsToResource", "tag the snapshot"),
];

/** What a role needs beside where CodeDeploy deploys the service, which only the action by itself lets it do. */
export const CODEDEPLOY_PERMISSIONS: readonly AwsPermission[] = [
  read("codedeploy:GetDeploymentGroup", "find how CodeDeploy deploys the service"),
  read("codedeploy:ListDeployments", "find its deployments"),
  read("codedeploy:GetDeployment", "follow a deployment by CodeDeploy"),
  write("codedeploy:GetDeploymentConfig", "create a deployment, which asks for it"),
  write("codedeploy:RegisterApplicationRevision", "create a deployment with its revision"),
  write("codedeploy:CreateDeployment", "deploy by CodeDeploy"),
  write("codedeploy:StopDeployment", "take a deployment by CodeDeploy back"),
];
