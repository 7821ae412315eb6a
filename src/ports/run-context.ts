/** What the platform says of the run that this step belongs to; ids are numeric strings, names are as GitHub spells them. */
export interface RunContext {
  readonly repository: { readonly owner: string; readonly name: string; readonly id: string };
  readonly runId: string;
  readonly runAttempt: number;
  readonly job: string;
  /** The step: its id, or the name that the runner gave it; unique in the job. */
  readonly step?: string;
  /** The user who started the run, and the one who started this attempt. */
  readonly actor: { readonly login: string; readonly id: string };
  readonly triggeringActor: string;
  readonly eventName: string;
  readonly ref: string;
  readonly sha: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** The checked-out workspace, which only pull-request checks and drop-in use may trust. */
  readonly workspace: string;
  /** A folder of the job for temporary files. */
  readonly temporary: string;
}
