import type { Explanation } from "../core/rollout/explanation.ts";

/** Finds out why a rollout goes wrong; collected while it runs, since platforms forget stopped tasks within the hour. */
export interface Diagnosis {
  /** Explains what happened to a rollout since an instant of the platform's clock. What cannot be read is named in `gaps`; never throws for that. */
  explain(of: { readonly rollout: string; readonly since: Date }): Promise<Explanation>;
}
