/** The version of Shop that serves when a rehearsal begins. */
export const OLD = "v1.4.0";
/** The version of Shop that a rehearsal deploys. */
export const NEW = "v1.5.0";

/** Names the arguments of a rehearsal of Shop. */
export const shop = (...more: string[]): string[] => ["examples/shop", ...more];
