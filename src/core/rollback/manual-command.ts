/** What a person needs to know to go back by hand. */
export interface ManualWay {
  readonly cluster: string;
  readonly service: string;
  readonly region: string;
  /** `family:revision`; empty when nobody knows what to go back to. */
  readonly release: string;
}

/** Writes the command that brings a release back by hand, for any shell; without a release, the command that lists what was live before. */
export function manualCommand({ cluster, service, region, release }: ManualWay): string {
  const place = `--cluster ${quoted(cluster)} --service ${quoted(service)}${region === "" ? "" : ` --region ${quoted(region)}`}`;
  return release === ""
    ? `aws ecs list-service-deployments ${place} --status SUCCESSFUL`
    : `aws ecs update-service ${place} --task-definition ${quoted(release)}`;
}

function quoted(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
