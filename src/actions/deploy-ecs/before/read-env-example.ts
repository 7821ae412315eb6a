import { type EnvExample, parseEnvExample } from "../../../core/task-definition/env-example.ts";
import { inertLine } from "../../../core/text/inert.ts";
import { readSource } from "../../../flows/source/read-source.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict } from "../verdict.ts";

/** The example of an environment that the target names, as it stands at the deployed commit. */
export type ReadEnvExample =
  | { readonly kind: "example"; readonly file: string; readonly listed: EnvExample }
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly verdict: Verdict };

/** Reads which variables the deployed commit asks for. */
export async function readEnvExample(desk: Desk): Promise<ReadEnvExample> {
  const { envExample: file, commit } = desk.assignment;
  if (file === "") return { kind: "none" };
  const source = await readSource(desk, file, commit);
  switch (source.kind) {
    case "text":
      return { kind: "example", file, listed: parseEnvExample(source.text) };
    case "missing":
      return {
        kind: "refused",
        verdict: failure(
          "env_variable_missing",
          inertLine(`The target names ${file}, and ${source.from} does not exist, so nobody knows what it lists.`),
          "Add the file, or mend `env-example` of the target.",
        ),
      };
    case "unreadable":
      return {
        kind: "refused",
        verdict: unknown("state_unreadable", inertLine(`Nothing was changed: ${source.why}.`, 600), source.remedy),
      };
  }
}
