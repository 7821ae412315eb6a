import type { Explanation, LogTail, StoppedTask } from "../core/rollout/explanation.ts";

/** Finds out why a rollout goes wrong; collected while it runs, since platforms forget stopped tasks within the hour. */
export interface Diagnosis {
  /**
   * Explains what happened to a rollout since an instant of the platform's clock; at a glance the service as it was read moments
   * ago will do, and the stopped tasks as they were known before where it tells of nothing new. What cannot be read is named in `gaps`; never throws for that.
   */
  explain(of: { readonly rollout: string; readonly since: Date; readonly care?: "glance" }): Promise<Explanation>;
  /** Reads the last lines of the containers that tell why these tasks failed; what cannot be read is named in `gaps`, never thrown. */
  lastWords(
    tasks: readonly StoppedTask[],
  ): Promise<{ readonly logs: readonly LogTail[]; readonly gaps: readonly string[] }>;
}
