import type { KeptRelease, PastRelease } from "../core/rollback/past-release.ts";
import type { ActResult } from "./target.ts";

/** What a registry says of an image. */
export type ImageFound =
  | { readonly kind: "found"; readonly digest: string }
  | { readonly kind: "missing" }
  /** It lies in a registry that we cannot ask. */
  | { readonly kind: "elsewhere" };

/** What the platform keeps of the releases that a service ran. */
export interface Archive {
  /** Lists what was live before and was brought out to its end, newest first. Throws `Unreadable`. */
  list(): Promise<readonly PastRelease[]>;
  /** Reads a release, or by the name of its family alone the newest that can be deployed; `undefined` when the platform has none. Throws `Unreadable`. */
  read(release: string): Promise<KeptRelease | undefined>;
  /** Asks the registry which digest an image stands for now. Throws `Unreadable`. */
  image(image: string): Promise<ImageFound>;
  /** Registers a definition as a new release of its family; answers with it. */
  register(definition: string): Promise<ActResult>;
  /** Says on a release's mark that it was rolled back, so that nobody takes it for good again. */
  unmark(release: string): Promise<ActResult>;
}
