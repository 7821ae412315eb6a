import type { ProviderPlan } from "../../core/canary/provider-plan.ts";
import { secretsOf } from "../../core/incident-source/placeholders.ts";
import { type Asked, PATIENCE_MILLISECONDS, type ProviderWorld } from "./ask-provider.ts";
import { providerHeaders } from "./provider-headers.ts";

/** A provider that is asked with the headers that the monitor writes. */
export type WrittenPlan = Extract<ProviderPlan, { readonly auth: unknown }>;

/** Begins a reading of a provider that is asked with the headers that the monitor writes, and with its secret. */
export function askedAsWritten(plan: WrittenPlan, world: ProviderWorld, explain: Asked["explain"]): Asked {
  const headers = providerHeaders(plan, world.secret);
  const parts = secretsOf(plan.headers, "").filter((part) => part !== "");
  return {
    name: plan.name,
    world,
    budget: { left: PATIENCE_MILLISECONDS },
    headers,
    secrets: [world.secret(), ...parts.map((part) => world.secret(part.slice(1))), headers.authorization ?? ""],
    explain,
    rights: `Check the secret of '${plan.name}' in provider-tokens, and auth and headers in the monitor.`,
  };
}
