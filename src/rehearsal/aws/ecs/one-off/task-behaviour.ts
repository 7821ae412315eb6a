/** Picks one-off tasks; every member that is given must fit. */
export interface TaskSelector {
  /** The task definition's family. */
  readonly family?: string;
  /** How the image of an essential container begins. */
  readonly image?: string;
  /** How the command of an essential container begins, its words joined by blanks, such as `npx prisma migrate deploy`. */
  readonly command?: string;
  /** How `startedBy` begins. */
  readonly startedBy?: string;
}

/** What becomes of a one-off task, after the container that was picked by its image or command (else the first essential one). */
export type TaskOutcome =
  | {
      readonly kind: "exits";
      /** 0 when absent; 137 with `outOfMemory`. */
      readonly exitCode?: number;
      /** World seconds after the container's start; 20 when absent. */
      readonly afterSeconds?: number;
      /** Whether the kernel killed it for its memory. */
      readonly outOfMemory?: boolean;
    }
  | {
      readonly kind: "hangs" /** Whether it ends only by SIGKILL, thirty seconds after it was asked to. */;
      readonly ignoresStop?: boolean;
    }
  | { readonly kind: "cannot-pull"; readonly reason?: string }
  | { readonly kind: "cannot-start"; readonly reason?: string }
  | {
      readonly kind: "not-placed";
      /** As in `failures[]`; `RESOURCE:MEMORY` when absent. */
      readonly reason?: string;
      readonly detail?: string;
      /** How many tasks of the request are placed nevertheless; none when absent. */
      readonly placed?: number;
    };

/** How another container of the task ends when the task stops, or what its own health check says meanwhile. */
export interface SidecarBehaviour {
  /** 0 when absent. */
  readonly exitCode?: number;
  readonly healthStatus?: "HEALTHY" | "UNHEALTHY" | "UNKNOWN";
}

/** Says how the one-off tasks that it picks behave; the first behaviour that fits decides. */
export interface TaskBehaviour {
  readonly when?: TaskSelector;
  /** How many tasks it decides on before it is used up; without end when absent. */
  readonly times?: number;
  readonly outcome: TaskOutcome;
  /** The lines that the judged container writes, spread over its life; the last one at its end. */
  readonly logs?: readonly string[];
  /** By container name. */
  readonly sidecars?: Readonly<Record<string, SidecarBehaviour>>;
}

/** Runs twenty seconds and succeeds: what every task does that no behaviour picks. */
const ORDINARY: TaskBehaviour = { outcome: { kind: "exits" } };

/** A container of a task as its overrides leave it. */
export interface ContainerAsked {
  readonly name: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly essential: boolean;
}

/** What a request to run a task is judged by. */
export interface TaskAsked {
  readonly family: string;
  readonly startedBy: string | undefined;
  readonly containers: readonly ContainerAsked[];
}

/** The behaviour of a task, and the container that it is about. */
export interface ChosenBehaviour {
  readonly behaviour: TaskBehaviour;
  readonly container: string;
}

/** Chooses the first behaviour that fits; `used` says how many tasks each has decided on. */
export function chooseBehaviour(
  behaviours: readonly TaskBehaviour[],
  asked: TaskAsked,
  used: ReadonlyMap<TaskBehaviour, number>,
): ChosenBehaviour {
  const main = asked.containers.find((one) => one.essential) ?? asked.containers[0];
  for (const behaviour of behaviours) {
    const { when = {}, times } = behaviour;
    if (times !== undefined && (used.get(behaviour) ?? 0) >= times) continue;
    if (when.family !== undefined && when.family !== asked.family) continue;
    if (when.startedBy !== undefined && asked.startedBy?.startsWith(when.startedBy) !== true) continue;
    const byContainer = when.image !== undefined || when.command !== undefined;
    const container = byContainer ? asked.containers.find((one) => one.essential && isPicked(when, one)) : main;
    if (container !== undefined) return { behaviour, container: container.name };
  }
  return { behaviour: ORDINARY, container: main?.name ?? "" };
}

function isPicked({ image = "", command = "" }: TaskSelector, container: ContainerAsked): boolean {
  return container.image.startsWith(image) && container.command.join(" ").startsWith(command);
}
