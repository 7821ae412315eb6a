import { ScanBy, StandardUnit, StateValue } from "@aws-sdk/client-cloudwatch";
import {
  ApplicationProtocol,
  Compatibility,
  DeploymentLifecycleHookAction,
  DeploymentLifecycleHookStage,
  DeploymentLifecycleHookTargetType,
  DeploymentStrategy,
  DesiredStatus,
  IpcMode,
  LaunchType,
  LogDriver,
  NetworkMode,
  PidMode,
  PropagateTags,
  ServiceDeploymentStatus,
  ServiceField,
  ServiceRevisionCleanup,
  SortOrder,
  StopServiceDeploymentStopType,
  TaskDefinitionField,
  TaskDefinitionStatus,
  TaskField,
  ThresholdType,
  TransportProtocol,
} from "@aws-sdk/client-ecs";

const VALUES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "DeploymentConfiguration.strategy": DeploymentStrategy,
    "DeploymentLifecycleHook.targetType": DeploymentLifecycleHookTargetType,
    "DeploymentLifecycleHook.lifecycleStages": DeploymentLifecycleHookStage,
    "DeploymentLifecycleHookTimeoutConfiguration.action": DeploymentLifecycleHookAction,
    "DeploymentEarlySuccessCriteria.sourceServiceRevisionCleanup": ServiceRevisionCleanup,
    "ThresholdConfiguration.type": ThresholdType,
    "ContinueServiceDeploymentRequest.action": DeploymentLifecycleHookAction,
    "StopServiceDeploymentRequest.stopType": StopServiceDeploymentStopType,
    "ListServiceDeploymentsRequest.status": ServiceDeploymentStatus,
    "DescribeServicesRequest.include": ServiceField,
    "DescribeTaskDefinitionRequest.include": TaskDefinitionField,
    "DescribeTasksRequest.include": TaskField,
    "ListTaskDefinitionsRequest.status": TaskDefinitionStatus,
    "ListTaskDefinitionsRequest.sort": SortOrder,
    "ListTasksRequest.desiredStatus": DesiredStatus,
    "ListTasksRequest.launchType": LaunchType,
    "RegisterTaskDefinitionRequest.networkMode": NetworkMode,
    "RegisterTaskDefinitionRequest.requiresCompatibilities": Compatibility,
    "RegisterTaskDefinitionRequest.pidMode": PidMode,
    "RegisterTaskDefinitionRequest.ipcMode": IpcMode,
    "LogConfiguration.logDriver": LogDriver,
    "PortMapping.protocol": TransportProtocol,
    "PortMapping.appProtocol": ApplicationProtocol,
    "UpdateServiceRequest.propagateTags": PropagateTags,
    "GetMetricDataInput.ScanBy": ScanBy,
    "MetricStat.Unit": StandardUnit,
    "DescribeAlarmsInput.StateValue": StateValue,
  }).map(([member, values]) => [member, Object.values(values)]),
);

/** Lists the values AWS accepts for `Structure.member`, or nothing when any text is accepted (the SDK's schemas hold no enum values). */
export function enumValues(member: string): readonly string[] | undefined {
  return VALUES.get(member);
}
