import type { CodeDeploy, DeploymentGroupInfo, DeploymentInfo } from "@aws-sdk/client-codedeploy";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { ShiftGroup } from "../../core/rollout/shift-group.ts";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";
import { readRenewed } from "./read-renewed.ts";

const NAME_THE_GROUP =
  "Give `codedeploy-application` and `codedeploy-deployment-group` the names of the group that deploys this service.";

/** CodeDeploy in a region; the SDK is imported at the first call. Every reading throws `Unreadable` that names the IAM action. */
export interface CodeDeployReader {
  /** Describes a deployment group. */
  group(of: ShiftGroup): Promise<DeploymentGroupInfo>;
  /** Describes a deployment. */
  deployment(id: string): Promise<DeploymentInfo>;
  /** Lists the ids of a group's successful deployments, newest first. */
  successful(of: ShiftGroup): Promise<readonly string[]>;
  /** Lists the ids of a group's deployments that were created since an instant, whatever became of them, newest first. */
  createdSince(of: ShiftGroup, since: Date): Promise<readonly string[]>;
  /** Calls CodeDeploy and lets its errors through, for writes that sort them themselves. */
  write<T>(call: (client: CodeDeploy) => Promise<T>): Promise<T>;
}

/** Opens CodeDeploy in a region. */
export function codeDeployReader(access: AwsAccess): CodeDeployReader {
  let opened: Promise<CodeDeploy> | undefined;
  const client = () => {
    opened ??= open(access);
    return opened;
  };
  const read = <T>(action: string, call: (codeDeploy: CodeDeploy) => Promise<T>): Promise<T> =>
    readRenewed(access, action, async () => call(await client()));
  const names = ({ application, group }: ShiftGroup) => ({ applicationName: application, deploymentGroupName: group });
  return {
    async group(of) {
      const answer = await read("codedeploy:GetDeploymentGroup", (one) => one.getDeploymentGroup(names(of))).catch(
        (error: unknown) => {
          throw error instanceof Unreadable && error.why === "not_found"
            ? new Unreadable("not_found", error.message, NAME_THE_GROUP)
            : error;
        },
      );
      return answer.deploymentGroupInfo ?? {};
    },
    async deployment(deploymentId) {
      const answer = await read("codedeploy:GetDeployment", (one) => one.getDeployment({ deploymentId }));
      return answer.deploymentInfo ?? {};
    },
    async successful(of) {
      const answer = await read("codedeploy:ListDeployments", (one) =>
        one.listDeployments({ ...names(of), includeOnlyStatuses: ["Succeeded"] }),
      );
      return answer.deployments ?? [];
    },
    async createdSince(of, since) {
      const answer = await read("codedeploy:ListDeployments", (one) =>
        one.listDeployments({ ...names(of), createTimeRange: { start: since } }),
      );
      return answer.deployments ?? [];
    },
    write: async (call) => call(await client()),
  };
}

async function open(access: AwsAccess): Promise<CodeDeploy> {
  const sdk = await import("@aws-sdk/client-codedeploy");
  return new sdk.CodeDeploy({ ...clientSettings(access), requestHandler: await awsRequestHandler() });
}
