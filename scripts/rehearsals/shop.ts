/** The version of Shop that serves when a rehearsal begins. */
export const OLD = "v1.4.0";
/** The version of Shop that a rehearsal deploys. */
export const NEW = "v1.5.0";

/** Names the arguments of a rehearsal of Shop. */
export const shop = (...more: string[]): string[] => ["examples/shop", ...more];

/** Shop's policy. */
export const POLICY = ".github/deploy-policy.yml";
/** Shop's workflow that deploys to production. */
export const CALLER = ".github/workflows/deploy-production.yml";
/** What a rehearsal of Shop assumes. */
export const ASSUMED = "rehearsal.yml";
