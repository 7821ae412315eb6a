import type { ProviderAuth } from "../../core/canary/provider-plan.ts";
import { fillPlaceholders } from "../../core/incident-source/placeholders.ts";

/** Builds the headers that show who asks; `{token}` and `{token.part}` become secrets. */
export function providerHeaders(
  { auth, headers }: { readonly auth: ProviderAuth; readonly headers: Readonly<Record<string, string>> },
  secret: (part?: string) => string,
): Readonly<Record<string, string>> {
  const tokens = (value: string) => {
    const parts = [...value.matchAll(/\{token\.([a-z][a-z0-9-]{0,31})\}/g)].map(([, part = ""]) => part);
    return new Map([["", secret()], ...parts.map((part) => [`.${part}`, secret(part)] as const)]);
  };
  const own = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), fillPlaceholders(value, "", tokens(value))] as const,
  );
  return { ...Object.fromEntries(own), ...authorization(auth, secret) };
}

function authorization(auth: ProviderAuth, secret: (part?: string) => string): Readonly<Record<string, string>> {
  switch (auth.kind) {
    case "none":
      return {};
    case "bearer":
      return { authorization: `Bearer ${secret()}` };
    case "basic":
      return { authorization: `Basic ${Buffer.from(`${auth.user}:${secret()}`).toString("base64")}` };
  }
}
