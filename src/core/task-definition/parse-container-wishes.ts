import * as z from "zod/mini";
import { parseDocument } from "../document/parse-document.ts";
import type { Problem } from "../outcome/problem.ts";
import { parseCommand } from "./parse-command.ts";
import type { ContainerWish } from "./render-wish.ts";

/** Wishes for several containers, or every problem with its place. */
export type ParsedContainerWishes =
  | { readonly kind: "wishes"; readonly wishes: readonly ContainerWish[] }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

// Numbers and booleans must be quoted: `1.10` without quotes is 1.1 before anybody can see it.
const values = z.optional(z.record(z.string(), z.nullable(z.string())));
const schema = z.record(
  z.string(),
  z.strictObject({
    image: z.optional(z.string()),
    environment: values,
    secrets: values,
    "env-files": z.optional(z.array(z.string())),
    "log-driver": z.optional(z.string()),
    "log-options": values,
    "docker-labels": values,
    command: z.optional(z.union([z.string(), z.array(z.string())])),
  }),
);

/** Parses the input `containers`: a YAML map from container to what it is given; values are texts, `null` takes a name away. */
export function parseContainerWishes(text: string, input: string): ParsedContainerWishes {
  const parsed = parseDocument(text, schema, input);
  if (parsed.kind === "invalid") return { kind: "invalid", problems: parsed.problems.map(withoutQuotation) };
  const problems: Problem[] = [];
  const wishes = Object.entries(parsed.value).map(([container, given]): ContainerWish => {
    const command = typeof given.command === "string" ? parseCommand(given.command) : given.command;
    if (command !== undefined && "kind" in command && command.kind === "invalid")
      problems.push({ file: input, message: `${container}.command ${command.why}` });
    return {
      container,
      image: given.image,
      environment: given.environment,
      secrets: given.secrets,
      envFiles: given["env-files"],
      logDriver: given["log-driver"],
      logOptions: given["log-options"],
      dockerLabels: given["docker-labels"],
      command: command === undefined || !("kind" in command) ? command : command.kind === "words" ? command.words : [],
    };
  });
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "wishes", wishes };
}

/** Where the parser's words go on with a quotation of the text, and what follows that. */
const QUOTATION =
  /((?:the alias|Unresolved tag:|extra characters:|YAML token:|YAML stream:|directive|property)\s).*?( at line \d+.*|: write the value out.*|)$/;

/** Takes the quotation out of a problem, since a value that is misread may be a secret. */
function withoutQuotation(problem: Problem): Problem {
  return { ...problem, message: problem.message.replace(QUOTATION, "$1…$2") };
}
