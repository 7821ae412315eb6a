import type { Problem } from "../../core/outcome/problem.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { readSource, type Sources, type SourceText } from "./read-source.ts";

/** Which target is asked for, and where the document stands. */
export interface TargetQuestion {
  readonly path: string;
  readonly commit: string;
  readonly environment: string;
  readonly service: string;
}

/** A target, or why there is none. */
export type TargetReading =
  | { readonly kind: "target"; readonly settings: TargetSettings }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  | Extract<SourceText, { readonly kind: "unreadable" }>;

/** Reads a service's target from the targets document at a commit, or from the workspace where no commit is given. */
export async function readTarget(
  sources: Sources,
  { path, commit, environment, service }: TargetQuestion,
): Promise<TargetReading> {
  const invalid = (message: string): TargetReading => ({ kind: "invalid", problems: [{ file: path, message }] });
  if (environment === "" || service === "")
    return invalid("cannot be asked without the inputs 'environment' and 'service': pass both to the step.");
  // What reads documents loads while the source answers.
  const [source, { resolveTarget }] = await Promise.all([
    readSource(sources, path, commit),
    import("../../core/targets/resolve-target.ts"),
  ]);
  if (source.kind === "unreadable") return source;
  if (source.kind === "missing")
    return invalid(`does not exist (${source.from}): add it, or correct the input 'targets'.`);
  return resolveTarget(source.text, { environment, service, file: path });
}
