import type { Scene } from "../acts/issues.ts";
import type { RepositoryCall } from "../call.ts";

/** Tells the acts who does what and when. */
export function sceneOf(call: RepositoryCall): Scene {
  return { model: call.model, repository: call.repository, by: call.token.identity, now: call.now };
}
