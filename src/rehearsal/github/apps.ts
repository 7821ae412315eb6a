import type { Permissions } from "./permissions.ts";

/** Where an App is installed. */
export interface InstallationSeed {
  readonly id: number;
  /** The organisation's login. */
  readonly owner: string;
  readonly permissions: Permissions;
  readonly suspended?: boolean;
}

/** A GitHub App that may speak for itself. */
export interface AppSeed {
  readonly id: number;
  readonly clientId: string;
  readonly slug: string;
  /** The public half of its key, as PEM. */
  readonly publicKey: string;
  readonly installations: readonly InstallationSeed[];
}

/** Keeps the Apps by their app id. */
export interface Apps {
  /** Adds an App, or replaces it as it was changed in its settings. */
  register(app: AppSeed): void;
  /** Finds an App by what it calls itself: client id or app id. */
  named(issuer: string): AppSeed | undefined;
}

/** Creates an empty register of Apps. */
export function createApps(): Apps {
  const known = new Map<number, AppSeed>();
  return {
    register: (app) => {
      known.set(app.id, app);
    },
    named: (issuer) => [...known.values()].find(({ id, clientId }) => String(id) === issuer || clientId === issuer),
  };
}
