import type { ecsWatch } from "./ecs-watch.ts";

type EcsWatch = ReturnType<typeof ecsWatch>;

/** Opens rollouts' traffic, and a region's metrics and logs, as `ecsWatch` does; what speaks to AWS is not loaded before the first use. */
export function ecsWatchOpener(session: Parameters<typeof ecsWatch>[0]): EcsWatch {
  const watch = once(async () => (await import("./ecs-watch.ts")).ecsWatch(session));
  return {
    rollout(place) {
      const rollout = once(async () => (await watch()).rollout(place));
      return {
        read: async () => (await rollout()).read(),
        raise: async (hold) => (await rollout()).raise(hold),
        readArms: async () => (await rollout()).readArms(),
      };
    },
    metrics(access) {
      const metrics = once(async () => (await watch()).metrics(access));
      return { read: async (queries, window) => (await metrics()).read(queries, window) };
    },
    logs(access) {
      const logs = once(async () => (await watch()).logs(access));
      return { find: async (question) => (await logs()).find(question) };
    },
  };
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}
