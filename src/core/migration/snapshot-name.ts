const LIMIT = 63;

/** Names the snapshot of a request: letters, digits and single hyphens, as RDS wants them; the same for every attempt. */
export function snapshotName(database: string, nonce: string): string {
  const tail = `before-${nonce}`;
  const head = database
    .toLowerCase()
    .slice(0, LIMIT - tail.length - 1)
    .replace(/-+/g, "-")
    .replace(/-$/, "");
  return `${head}-${tail}`;
}
