import { join } from "node:path";
import type { RepositoryCopy, RepositoryReference } from "../runner/repository-copy.ts";

/** Says where the repositories lie that a checkout may ask for: by `owner/name@ref`, or by `owner/name` for any ref. */
export type CheckoutFolders = Readonly<Record<string, string>>;

const known: Readonly<Record<string, string>> = { "actions/checkout": "checkout", "actions/setup-node": "setup-node" };

/** Finds the stand-in of a third-party action; `undefined` when there is none, and the run then refuses to start. */
export function standInFor(reference: RepositoryReference, folders: CheckoutFolders): RepositoryCopy | undefined {
  const repository = `${reference.owner}/${reference.name}`;
  const folder = known[repository.toLowerCase()];
  if (folder === undefined) return undefined;
  return {
    repository,
    ref: reference.ref,
    sha: "0".repeat(40),
    folder: join(import.meta.dirname, folder),
    environment: { REHEARSAL_CHECKOUT_FOLDERS: JSON.stringify(folders) },
  };
}
