import { parseDocument } from "../../core/document/parse-document.ts";
import type { Problem } from "../../core/outcome/problem.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { resolveTarget } from "../../core/targets/resolve-target.ts";
import { type TargetSettings, targetsSchema } from "../../core/targets/targets-document.ts";
import type { SourceFiles } from "../../ports/source-files.ts";

/** Which targets are asked for: all services of an environment, or one of them. */
export interface TargetsQuestion {
  readonly path: string;
  /** Empty: the head of the default branch. */
  readonly commit: string;
  readonly environment: string;
  /** Empty: every service that has the environment. */
  readonly service: string;
}

/** The targets of an environment, or why there are none. A service whose own target is incomplete keeps no other from being read. */
export type TargetsReading =
  | {
      readonly kind: "targets";
      readonly commit: string;
      readonly targets: readonly { readonly service: string; readonly settings: TargetSettings }[];
      readonly invalid: readonly { readonly service: string; readonly problems: readonly Problem[] }[];
    }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  | { readonly kind: "unreadable"; readonly why: string; readonly remedy: string };

/** Reads the targets of an environment through the API, never from a checkout. */
export async function readTargets(
  repository: SourceFiles,
  { path, commit, environment, service }: TargetsQuestion,
): Promise<TargetsReading> {
  const invalid = (message: string): TargetsReading => ({ kind: "invalid", problems: [{ file: path, message }] });
  try {
    const source = await repository.read(path, commit === "" ? "HEAD" : commit);
    if (source === undefined) return invalid("does not exist: add it, or correct the input 'targets'.");
    const parsed = parseDocument(source.text, targetsSchema, path);
    if (parsed.kind === "invalid") return parsed;
    const names = Object.entries(parsed.value.services)
      .filter(([, { environments }]) => Object.hasOwn(environments, environment))
      .map(([name]) => name)
      .filter((name) => service === "" || name === service);
    if (names.length === 0)
      return invalid(
        `names no ${service === "" ? "service" : `service '${service}'`} with environment '${environment}'.`,
      );
    const resolved = names.map((name) => ({
      service: name,
      read: resolveTarget(source.text, { service: name, environment, file: path }),
    }));
    return {
      kind: "targets",
      commit: source.commit,
      targets: resolved.flatMap(({ service: name, read }) =>
        read.kind === "target" ? [{ service: name, settings: read.settings }] : [],
      ),
      invalid: resolved.flatMap(({ service: name, read }) =>
        read.kind === "invalid" ? [{ service: name, problems: read.problems }] : [],
      ),
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: "unreadable", why: error.message, remedy: error.remedy };
  }
}
