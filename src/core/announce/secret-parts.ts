const SHORTEST = 8;
const SURELY_NO_WORD = 20;

/** Lists the parts of a secret that would give it away alone: an address's path, its parts and its query; a key behind its prefix. Plain words such as `services` are left out, since all that is listed is hidden from the whole job's log. */
export function secretParts(secret: string): string[] {
  const plain = secret.startsWith("whsec_") ? [secret.slice("whsec_".length)] : [];
  const url = URL.canParse(secret) ? new URL(secret) : undefined;
  const parts =
    url === undefined
      ? plain
      : [url.pathname.slice(1), url.search.slice(1), ...url.pathname.split("/"), ...url.searchParams.values()];
  return [...new Set(parts)].filter(
    (part) => part.length >= SURELY_NO_WORD || (part.length >= SHORTEST && /[0-9A-Z]/.test(part)),
  );
}
