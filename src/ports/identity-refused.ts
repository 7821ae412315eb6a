import { Unreadable } from "../core/outcome/unreadable.ts";

/** Reports that the identity which was given to ask by is none: its remedy mends the identity, whatever was to be asked. */
export class IdentityRefused extends Unreadable {
  override readonly name = "IdentityRefused";
}
