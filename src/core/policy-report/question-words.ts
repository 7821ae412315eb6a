import { inertLine } from "../text/inert.ts";
import type { Question } from "./question.ts";

/** Says what is asked: `production · shop · hotfix · rollback`, leaving out what is as usual. */
export function sayQuestion({ environment, service, changeClass, action }: Question): string {
  return [
    environment,
    ...(service === "" ? [] : [service]),
    ...(changeClass === "standard" ? [] : [changeClass]),
    ...(action === "deploy" ? [] : [action]),
  ]
    .map((word) => inertLine(word, 80))
    .join(" · ");
}
