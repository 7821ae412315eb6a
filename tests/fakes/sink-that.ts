import type { Announcement } from "../../src/core/announce/announcement.ts";
import type { Delivery, Sink } from "../../src/ports/sink.ts";

/** A sink that keeps what it was told and answers as it is made to. */
export function sinkThat(
  name: string,
  delivery: Delivery = { kind: "sent" },
): Sink & { readonly told: Announcement[] } {
  const told: Announcement[] = [];
  return {
    name,
    told,
    async send(announcement) {
      told.push(announcement);
      return delivery;
    },
  };
}
