import type { TargetSettings } from "./targets-document.ts";

const MEMBERS = ["address", "test-address"] as const;

/** Lists what is wrong with a target's addresses by the member that holds it: plain http crosses internal networks alone, and only where the target says so. */
export function plainAddresses(
  settings: Pick<TargetSettings, (typeof MEMBERS)[number] | "allow-private-hosts">,
): readonly { readonly path: string; readonly message: string }[] {
  if (settings["allow-private-hosts"] === true) return [];
  return MEMBERS.filter((member) => settings[member]?.startsWith("http:")).map((path) => ({
    path,
    message:
      "expected https://; for a service without TLS in an internal network, set `allow-private-hosts: true` beside it",
  }));
}
