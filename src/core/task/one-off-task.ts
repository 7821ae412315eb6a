/** One container of a one-off task; texts are untrusted. */
export interface TaskContainer {
  readonly name: string;
  /** `undefined` while it runs, and for ever when it never started. */
  readonly exitCode: number | undefined;
  readonly reason: string;
}

/** A task that runs beside the service, once, as the platform describes it; texts are untrusted. */
export interface OneOffTask {
  /** The platform's short id, the last part of its address. */
  readonly id: string;
  /** The platform's full name: on ECS an ARN. */
  readonly address: string;
  /** `family:revision` that it runs. */
  readonly release: string;
  /** What it was started as: our own name of the step, or the platform's default. */
  readonly group: string;
  /** The platform's word for where it stands, such as `PENDING`. */
  readonly status: string;
  /** Whether it has come to its end. */
  readonly stopped: boolean;
  /** Whether its containers ever started. */
  readonly started: boolean;
  /** Why the platform ended it, such as `EssentialContainerExited`; empty while it runs. */
  readonly stopCode: string;
  readonly stoppedReason: string;
  readonly containers: readonly TaskContainer[];
}

/** Why the platform would not start a task: its own code and words; untrusted. */
export interface TaskRefusal {
  readonly resource: string;
  readonly reason: string;
  readonly detail: string;
}

/** Says in words why a task was not started: `RESOURCE:MEMORY (detail) for arn:…`, with nothing for what the platform left out. */
export function describeRefusal({ resource, reason, detail }: TaskRefusal): string {
  const said = [reason || "the platform gave no reason", detail === "" ? "" : `(${detail})`];
  return [...said, resource === "" ? "" : `for ${resource}`].filter((part) => part !== "").join(" ");
}
