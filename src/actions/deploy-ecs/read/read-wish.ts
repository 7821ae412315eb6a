import type { ReleaseWish } from "../../../core/rollout/release-plan.ts";
import { readSource, type Sources } from "../../../flows/source/read-source.ts";
import type { DeployInputs } from "../ports.ts";
import { readRender } from "./read-render.ts";

/** The release that the inputs of a drop-in ask for, or why they ask for none. */
export type ReadWish =
  | { readonly kind: "wish"; readonly wish: ReleaseWish }
  | { readonly kind: "refused"; readonly why: string; readonly remedy: string };

const REVISION = /^(arn:|[\w-]+:\d+$)/;

/** Reads which release a drop-in wants: a file, a revision that exists, or either of them rendered. */
export async function readWish(inputs: DeployInputs, ports: Sources): Promise<ReadWish> {
  const read = await readRender(inputs, { container: inputs["container-name"], ...inputs });
  if (read.kind === "invalid") return refused(read.problems.join(" "), "Mend the inputs that are named.");
  const { render } = read;
  const rendered = render === undefined ? {} : { render };
  const from = revisionOf(inputs);
  if (from.kind === "refused") return from;
  if (from.kind === "revision") return { kind: "wish", wish: { kind: "existing", release: from.release, ...rendered } };
  const { "task-definition": file, "keep-null-value-keys": keep } = inputs;
  const source = await readSource(ports, file, "");
  if (source.kind === "missing")
    return refused(`There is no file ${file} in the workspace.`, "Check the file out or render it before this step.");
  if (source.kind === "unreadable") return refused(source.why, source.remedy);
  return {
    kind: "wish",
    wish: { kind: "definition", text: source.text, file, image: "", container: "", keep, ...rendered },
  };
}

type From = { readonly kind: "file" } | { readonly kind: "revision"; readonly release: string } | Refused;
type Refused = Extract<ReadWish, { kind: "refused" }>;

function revisionOf(inputs: DeployInputs): From {
  const { "task-definition": given, "task-definition-arn": arn, "task-definition-family": family } = inputs;
  const revision = inputs["task-definition-revision"];
  const named = [given, arn, family].filter((one) => one !== "");
  if (named.length === 0)
    return refused(
      "Nothing says what to deploy.",
      "Give `task-definition` the path of a file, or `task-definition-arn`, or `task-definition-family`; in the pipeline `targets-commit`.",
    );
  if (named.length > 1)
    return refused(
      "More than one of `task-definition`, `task-definition-arn` and `task-definition-family` is given.",
      "Give one of them.",
    );
  if (revision !== undefined && family === "")
    return refused("`task-definition-revision` is given without `task-definition-family`.", "Give the family as well.");
  if (arn !== "") return { kind: "revision", release: arn };
  if (family !== "") return { kind: "revision", release: revision === undefined ? family : `${family}:${revision}` };
  return REVISION.test(given) ? { kind: "revision", release: given } : { kind: "file" };
}

function refused(why: string, remedy: string): Refused {
  return { kind: "refused", why, remedy };
}
