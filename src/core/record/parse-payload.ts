import type { RecordPayload } from "./deploy-record.ts";

const TEXTS = [
  "request",
  "run",
  "service",
  "environment",
  "version",
  "commit",
  "digest",
  "family",
  "previous",
  "policyCommit",
  "formerConfiguration",
] as const satisfies readonly (keyof RecordPayload)[];

/** Reads a record's payload, text or object as GitHub gives it; `undefined` when it is not one of ours. */
export function parsePayload(given: unknown): RecordPayload | undefined {
  const value = unquote(given);
  if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1) return undefined;
  const members: Record<string, unknown> = { ...value };
  if (!TEXTS.every((name) => typeof members[name] === "string")) return undefined;
  const texts = Object.fromEntries(TEXTS.map((name) => [name, String(members[name])]));
  const { ownConfiguration, migration, slackMessages } = members;
  return {
    schema: 1,
    ...(texts as Record<(typeof TEXTS)[number], string>),
    ...(typeof ownConfiguration === "string" ? { ownConfiguration } : {}),
    ...migrationIn(migration),
    ...(typeof slackMessages === "string" ? { slackMessages } : {}),
  };
}

/** Older records have no migration; one that cannot be read counts as one that cannot be rolled back. */
function migrationIn(given: unknown): Pick<RecordPayload, "migration"> {
  if (given === undefined || given === null) return {};
  const level = typeof given === "object" && "level" in given && typeof given.level === "string" ? given.level : "";
  const irreversible = typeof given !== "object" || !("irreversible" in given) || given.irreversible !== false;
  return { migration: { level, irreversible } };
}

/** GraphQL gives the payload as JSON text, once more quoted when it was sent as text. */
function unquote(given: unknown): unknown {
  let value = given;
  try {
    for (let layer = 0; layer < 2 && typeof value === "string"; layer++) value = JSON.parse(value);
    return value;
  } catch {
    return undefined;
  }
}
