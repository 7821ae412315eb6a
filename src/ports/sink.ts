import type { Announcement } from "../core/announce/announcement.ts";

/** How a delivery ended; `why` and `note` are inert and hold no part of the address. */
export type Delivery =
  | {
      readonly kind: "sent";
      /** The message that stands, where it can be edited later. */
      readonly message?: { readonly channel: string; readonly timestamp: string };
      /** Where people find it. */
      readonly url?: string;
      /** What else is to be known of it, such as that it was shortened. */
      readonly note?: string;
    }
  | { readonly kind: "failed"; readonly why: string; readonly remedy: string };

/** A place that people or systems are told in. */
export interface Sink {
  /** Names the place: `slack`, `webhook`; several of a kind are told apart by what is no secret. */
  readonly name: string;
  /** Tells once, trying again what surely did not arrive, within ten seconds; never rejects for what the other side does. */
  send(announcement: Announcement, signal: AbortSignal): Promise<Delivery>;
}
