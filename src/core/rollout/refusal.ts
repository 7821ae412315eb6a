/** Why a rollout is refused before anything is changed. */
export type PreflightReason =
  | "service_inactive"
  | "foreign_controller"
  | "account_mismatch"
  | "region_mismatch"
  | "cluster_mismatch"
  | "definition_invalid"
  | "definition_keys_unknown"
  | "image_missing"
  | "image_not_pinned"
  | "env_variable_missing"
  | "change_not_allowed"
  | "deployment_in_flight"
  | "foreign_pause_hook"
  | "test_address_missing"
  | "hold_too_long"
  | "no_way_back"
  | "live_unhealthy"
  | "alarm_active"
  | "alarm_unreadable"
  | "load_balancer_incomplete"
  | "weights_unexpected";

/** One refusal: why, in words, and what to do. */
export interface Refusal {
  readonly reason: PreflightReason;
  readonly headline: string;
  readonly remedy: string;
}

/** Makes a refusal, or none. */
export function refuseWhen(
  refused: boolean,
  reason: PreflightReason,
  said: readonly [headline: string, remedy: string],
): Refusal | undefined {
  return refused ? { reason, headline: said[0], remedy: said[1] } : undefined;
}
