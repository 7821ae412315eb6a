import { namedSecrets } from "./named-secrets-field.ts";
import { namedValues } from "./named-values-field.ts";

const LONGEST_VALUE = 512;

/** Reads the secrets of metric providers by name; the whole text is hidden, and the caller hides each value. */
export const providerTokens = namedSecrets({ noun: "provider", example: "prometheus" });

const addresses = namedValues({
  example: "prometheus=https://prometheus.example.org",
  name: /^[a-z][a-z0-9-]{0,39}$/,
  refuse(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) return "it is no address that starts with https://";
    if (url.username !== "" || url.password !== "")
      return "it holds credentials in front of the host: give them as provider-tokens";
    // An empty question is one too: what follows it would not be a path.
    return /[?#]/.test(address) ? "it holds more than a path: leave out what follows ? or #" : undefined;
  },
});

/**
 * Reads the addresses of metric providers by name: http(s) without credentials, question or fragment. Plain http is the caller's to refuse. What
 * was given is never quoted: it may hold credentials by mistake.
 */
export const providerUrls: typeof addresses = { ...addresses, secret: true };

/** Reads by which names one side of a rollout can be measured, such as `Version=v1.4.0`. */
export const armNames = namedValues({
  example: "Version=v1.4.0",
  name: /^[A-Z]\w{0,59}$/,
  refuse: (value) =>
    value === "" || value.length > LONGEST_VALUE ? `it is empty or longer than ${LONGEST_VALUE} characters` : undefined,
});
