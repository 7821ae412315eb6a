import { serviceView } from "./service-view.ts";
import type { EcsState, ServiceRecord } from "./state.ts";

/** Keeps a service as it is read before a change, for as long as reads lag behind; does nothing where they do not. */
export function rememberBefore(state: EcsState, service: ServiceRecord): void {
  const lasts = state.readsLag ?? 0;
  if (lasts === 0) return;
  service.before = {
    until: state.now + lasts,
    view: structuredClone(serviceView(state, service, true)),
    deployments: service.deployments.length,
  };
}

/** Gives the view that DescribeServices still answers, while it lags; `undefined` otherwise. */
export function staleView({ now }: EcsState, { before }: ServiceRecord): ServiceRecord["before"] {
  return before !== undefined && now < before.until ? before : undefined;
}
