import { parse } from "yaml";
import { cell, markdownTable } from "./markdown-table.ts";

/** The parts of an action.yml that its README shows. */
export interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<
    Record<string, { readonly description?: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs?: Readonly<Record<string, { readonly description?: string }>>;
}

/** Reads an action.yml as data. */
export function readManifest(yaml: string): Manifest {
  return parse(yaml) as Manifest;
}

/** Builds the table of an action's inputs. */
export function inputsTable({ inputs = {} }: Manifest): string {
  const rows = Object.entries(inputs).map(([name, { description = "", required, default: standard }]) => {
    const value =
      required === true
        ? "**required**"
        : standard === undefined || standard === ""
          ? ""
          : `\`${standard.replaceAll("|", "\\|")}\``;
    return [`\`${name}\``, cell(description), value];
  });
  return markdownTable(["Input", "Meaning", "Default"], rows);
}

/** Builds the table of an action's outputs. */
export function outputsTable({ outputs = {} }: Manifest): string {
  const rows = Object.entries(outputs).map(([name, { description = "" }]) => [`\`${name}\``, cell(description)]);
  return markdownTable(["Output", "Content"], rows);
}

/** Builds a table of words and what each means. */
export function wordsTable(head: string, words: Readonly<Record<string, string>>): string {
  const rows = Object.entries(words).map(([word, meaning]) => [`\`${word}\``, cell(meaning)]);
  return markdownTable([head, "Meaning"], rows);
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`; throws when the pair is missing. */
export function replaceBetween(markdown: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(markdown)) throw new Error(`the markers <!-- ${name} --> and <!-- /${name} --> are missing`);
  return markdown.replace(pattern, (_, open: string, close: string) => `${open}\n${content}\n${close}`);
}
