import { type ParsedDocument, parseDocument } from "../document/parse-document.ts";
import { type ChecksDocument, checksSchema } from "./checks-document.ts";

/** Parses a checks document: its typed value, or every problem in it at its line and column. */
export function parseChecks(text: string, file: string): ParsedDocument<ChecksDocument> {
  return parseDocument(text, checksSchema, file);
}
