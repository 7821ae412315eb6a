import type { Behaviour } from "./behaviour.ts";
import { seededRandom } from "./random.ts";
import { type ShopServer, startShopServer } from "./shop-server.ts";
import type { ShopStore } from "./shop-store.ts";

/** Runs one application server for each task set that has tasks. */
export interface Fleet {
  /** Finds, or starts, the server of a task set; resolves with its port. */
  port(taskSet: string, behaviour: Behaviour): Promise<number>;
  /** Retires the servers of every task set that is not named. */
  keep(taskSets: ReadonlySet<string>): void;
  close(): Promise<void>;
}

/** Creates an empty fleet whose versions share one database. */
export function createFleet(store: ShopStore, seed: number): Fleet {
  const servers = new Map<string, ShopServer>();
  const retired: ShopServer[] = [];
  return {
    port(taskSet, behaviour) {
      const running = servers.get(taskSet) ?? startShopServer(behaviour, store, seededRandom(seed + servers.size));
      servers.set(taskSet, running);
      return running.port;
    },
    keep(taskSets) {
      for (const [taskSet, server] of servers) {
        if (taskSets.has(taskSet)) continue;
        servers.delete(taskSet);
        server.retire();
        retired.push(server);
      }
    },
    async close() {
      await Promise.all([...servers.values(), ...retired].map((server) => server.close()));
      servers.clear();
    },
  };
}
