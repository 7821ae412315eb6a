import { expect, it } from "vitest";
import { docBlocks } from "../../scripts/lint/doc-blocks.ts";

const page = (...lines: readonly string[]) => lines.join("\n");

it.each([
  [
    "a block and its place",
    page("# Page", "", "```yaml", "a: 1", "b: 2", "```", "end"),
    [{ line: 4, text: "a: 1\nb: 2\n" }],
  ],
  ["yml as well, whatever its case", page("```YML", "a: 1", "```"), [{ line: 2, text: "a: 1\n" }]],
  ["no other language", page("```json", "{}", "```", "```", "a: 1", "```"), []],
  [
    "a block in a list, without its indentation",
    page("1. First", "", "   ```yaml", "   a:", "     b: 1", "   ```"),
    [{ line: 4, text: "a:\n  b: 1\n" }],
  ],
  ["nothing of a longer fence around it", page("````markdown", "```yaml", "a: 1", "```", "````"), []],
  ["tildes", page("~~~yaml", "a: 1", "~~~"), [{ line: 2, text: "a: 1\n" }]],
  [
    "a fence with words inside a block as text of it",
    page("```yaml", "a: |", "  ```sh", "```"),
    [{ line: 2, text: "a: |\n  ```sh\n" }],
  ],
  ["what no fence closes", page("```yaml", "a: 1"), [{ line: 2, text: "a: 1\n" }]],
  ["pages with carriage returns", "```yaml\r\na: 1\r\n```\r\n", [{ line: 2, text: "a: 1\n" }]],
  [
    "several in order",
    page("```yaml", "a: 1", "```", "", "```yaml", "b: 1", "```"),
    [
      { line: 2, text: "a: 1\n" },
      { line: 6, text: "b: 1\n" },
    ],
  ],
])("finds %s", (_what, markdown, blocks) => {
  expect(docBlocks(markdown)).toEqual(blocks);
});
