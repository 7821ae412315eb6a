import { type ResolvedTarget, resolveTarget } from "../../../src/core/targets/resolve-target.ts";

/** Resolves Shop's production out of a document whose defaults have all but the address, with lines of one's own in both places. */
export function resolveShop(defaults: readonly string[], production: readonly string[] = []): ResolvedTarget {
  const text = `version: 1
services:
  shop:
    defaults:
      platform: ecs
      region: eu-west-1
      health: /health
      role: arn:aws:iam::111122223333:role/deploy
      cluster: shop
      service: shop
${defaults.map((line) => `      ${line}\n`).join("")}    environments:
      production:
        container: web
${production.map((line) => `        ${line}\n`).join("")}`;
  return resolveTarget(text, { service: "shop", environment: "production", file: "targets.yml" });
}
