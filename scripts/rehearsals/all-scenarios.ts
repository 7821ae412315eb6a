import { DEATH_SCENARIOS } from "./death-scenarios.ts";
import { DEPLOY_SCENARIOS } from "./deploy-scenarios.ts";
import { FAILING_RELEASE_SCENARIOS } from "./failing-release-scenarios.ts";
import { GATE_SCENARIOS } from "./gate-scenarios.ts";
import { HELD_SCENARIOS } from "./held-scenarios.ts";
import { LOST_RUN_SCENARIOS } from "./lost-run-scenarios.ts";
import { MEANWHILE_SCENARIOS } from "./meanwhile-scenarios.ts";
import { MIGRATION_SCENARIOS } from "./migration-scenarios.ts";
import { MONITOR_SCENARIOS } from "./monitor-scenarios.ts";
import { ORDER_SCENARIOS } from "./order-scenarios.ts";
import { PREFLIGHT_SCENARIOS } from "./preflight-scenarios.ts";
import { PROMOTE_SCENARIOS } from "./promote-scenarios.ts";
import { RECONCILE_SCENARIOS } from "./reconcile-scenarios.ts";
import { ROLLBACK_SCENARIOS } from "./rollback-scenarios.ts";
import type { Scenario } from "./scenario.ts";
import { STRATEGY_SCENARIOS } from "./strategy-scenarios.ts";
import { WAY_BACK_SCENARIOS } from "./way-back-scenarios.ts";

/** Every scenario, in the order in which they are played. */
export const ALL_SCENARIOS: readonly Scenario[] = [
  ...DEPLOY_SCENARIOS,
  ...STRATEGY_SCENARIOS,
  ...FAILING_RELEASE_SCENARIOS,
  ...LOST_RUN_SCENARIOS,
  ...DEATH_SCENARIOS,
  ...WAY_BACK_SCENARIOS,
  ...RECONCILE_SCENARIOS,
  ...HELD_SCENARIOS,
  ...ORDER_SCENARIOS,
  ...PREFLIGHT_SCENARIOS,
  ...GATE_SCENARIOS,
  ...MEANWHILE_SCENARIOS,
  ...ROLLBACK_SCENARIOS,
  ...MIGRATION_SCENARIOS,
  ...MONITOR_SCENARIOS,
  ...PROMOTE_SCENARIOS,
];
