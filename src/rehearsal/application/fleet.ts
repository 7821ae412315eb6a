import type { Behaviour } from "./behaviour.ts";
import { seededRandom } from "./random.ts";
import { type ShopServer, startShopServer } from "./shop-server.ts";
import type { ShopStore } from "./shop-store.ts";

/** Runs one application server for each task set that has tasks. */
export interface Fleet {
  /** Finds, or starts, the server of a task set; resolves with its port. */
  port(taskSet: string, behaviour: Behaviour): Promise<number>;
  /** Closes the servers of every task set that is not named. */
  keep(taskSets: ReadonlySet<string>): void;
  close(): Promise<void>;
}

/** Creates an empty fleet whose versions share one database. */
export function createFleet(store: ShopStore, seed: number): Fleet {
  const servers = new Map<string, ShopServer>();
  const closing: Promise<void>[] = [];
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
        closing.push(server.close());
      }
    },
    async close() {
      for (const server of servers.values()) closing.push(server.close());
      servers.clear();
      await Promise.all(closing);
    },
  };
}
