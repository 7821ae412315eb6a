/** Reads the number that ties a deployment's id (`ecs-svc/N`) to its service revision (`…/N`); `undefined` for other text. */
export function revisionNumber(text: string): string | undefined {
  return /(?:^|\/)(\d+)$/.exec(text)?.[1];
}

/** Writes the id `ecs-svc/N` of the rollout that brings a service revision; empty when the address has no number. */
export function rolloutIdOf(serviceRevision: string): string {
  const number = revisionNumber(serviceRevision);
  return number === undefined ? "" : `ecs-svc/${number}`;
}
