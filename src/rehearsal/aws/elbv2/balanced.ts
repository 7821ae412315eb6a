import type { ServiceRecord } from "../ecs/state.ts";
import type { BalancerRecord } from "./balancer.ts";

/** Pairs a load balancer with the service behind it. */
export interface Balanced {
  readonly balancer: BalancerRecord;
  readonly service: ServiceRecord;
}
