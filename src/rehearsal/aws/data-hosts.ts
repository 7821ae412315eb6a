import type { HttpHandler } from "../net/http-handler.ts";
import { ecrOperations } from "./ecr/ecr-operations.ts";
import type { EcsState } from "./ecs/state.ts";
import { logsOperations } from "./logs/logs-operations.ts";
import type { CallLog } from "./protocol/call-log.ts";
import { jsonService } from "./protocol/json-service.ts";
import { queryService } from "./protocol/query-service.ts";
import { rdsOperations } from "./rds/rds-operations.ts";
import type { RdsState } from "./rds/rds-state.ts";
import type { Sessions } from "./sts/sessions.ts";

/** What the endpoints of images, logs and databases need. */
export interface DataHostsSettings {
  readonly databases: RdsState;
  readonly current: () => EcsState;
  readonly log: CallLog;
  readonly sessions: Sessions;
}

/** Lists the endpoints of ECR, CloudWatch Logs and RDS. */
export function dataHosts({
  current,
  databases,
  log,
  sessions,
}: DataHostsSettings): readonly (readonly [string, HttpHandler])[] {
  const { account, region, registry, logs: store } = current();
  const now = (): number => current().now;
  const common = { sessions, log, now, version: "1.1" } as const;
  const ecr = jsonService({
    ...common,
    name: "ecr",
    target: "AmazonEC2ContainerRegistry_V20150921",
    operations: ecrOperations({ registry, account, region }),
  });
  const logs = jsonService({
    ...common,
    name: "logs",
    target: "Logs_20140328",
    operations: logsOperations({ store, now, account, region }),
  });
  const rds = queryService({
    name: "rds",
    version: "2014-10-31",
    xmlNamespace: "http://rds.amazonaws.com/doc/2014-10-31/",
    operations: rdsOperations(databases, log),
    sessions,
    log,
    now,
  });
  return [
    [`api.ecr.${region}.amazonaws.com`, ecr],
    [`logs.${region}.amazonaws.com`, logs],
    [`rds.${region}.amazonaws.com`, rds],
  ];
}
