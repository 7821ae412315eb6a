import type { Announcement } from "../core/announce/announcement.ts";

/** How a delivery ended; `why` is inert and holds no part of the address. */
export type Delivery =
  | { readonly kind: "sent" }
  | { readonly kind: "failed"; readonly why: string; readonly remedy: string };

/** A place that people or systems are told in. */
export interface Sink {
  /** Names the kind of place: `slack`, `webhook`. */
  readonly name: string;
  /** Tells once, with at most one retry, within ten seconds; never rejects for what the other side does. */
  send(announcement: Announcement, signal: AbortSignal): Promise<Delivery>;
}
