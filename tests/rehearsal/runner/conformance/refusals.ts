import { type Row, scriptJob } from "../row.ts";

const schema = "actions/languageservices: workflow-v1.0.json";
const rule = "rule of this runner: what it does not implement, it does not start";
const refuse = (fact: string, jobs: string, texts: readonly string[], more: Partial<Row> = {}): Row => ({
  fact,
  source: schema,
  jobs,
  expected: { refused: texts },
  ...more,
});

/** Facts of what does not start. */
export const refusalRows: readonly Row[] = [
  refuse("an unknown key", "  a: { runs-on: x, bogus: 1, steps: [{ run: echo }] }", ["bogus"]),
  refuse("an unknown key of a step", "  a: { runs-on: x, steps: [{ run: echo, bogus: 1 }] }", ["bogus"]),
  refuse("an unknown function", `  a: ${scriptJob("true", 'if: "${{ maybe() }}"')}`, ["maybe"]),
  refuse("a context that is not there", `  a: ${scriptJob("true", `if: "\${{ secrets.x == '' }}"`)}`, ["secrets"]),
  refuse("a broken expression", `  a: ${scriptJob("echo ${{ 1 + 1 }}")}`, ["+"]),
  refuse("a need that is no job", `  z: ${scriptJob("true")}\n  a: ${scriptJob("true", "needs: nope")}`, ["nope"]),
  refuse(
    "jobs that need each other",
    `  z: ${scriptJob("true")}\n  a: ${scriptJob("true", "needs: [z, b]")}\n  b: ${scriptJob("true", "needs: a")}`,
    ["a"],
  ),
  refuse("a step with both run and uses", "  a: { runs-on: x, steps: [{ run: echo, uses: $/x }] }", ["uses"]),
  refuse("an event that the workflow does not name", `  a: ${scriptJob("true")}`, ["does not run on 'push'"], {
    request: { event: { name: "push" } },
  }),
  refuse("a dispatch input that is not declared", `  a: ${scriptJob("true")}`, ["other is not defined"], {
    request: { inputs: { other: "x" } },
  }),
  refuse("a dispatch input that is none of its options", `  a: ${scriptJob("true")}`, ["must be one of its options"], {
    head: "on: { workflow_dispatch: { inputs: { pick: { type: choice, options: [a, b] } } } }",
    request: { inputs: { pick: "c" } },
  }),
  refuse("a required dispatch input that is missing", `  a: ${scriptJob("true")}`, ["must is required"], {
    head: "on: { workflow_dispatch: { inputs: { must: { required: true } } } }",
  }),
  refuse("a container", `  a: ${scriptJob("true", "container: node")}`, ["'container'"], { source: rule }),
  refuse("services", `  a: ${scriptJob("true", "services: { db: { image: x } }")}`, ["'services'"], { source: rule }),
  refuse("background steps", "  a: { runs-on: x, steps: [{ run: echo, background: true }] }", ["background"], {
    source: rule,
  }),
  refuse("a Docker action", "  a: { runs-on: x, steps: [{ uses: docker://alpine }] }", ["docker://alpine"], {
    source: rule,
  }),
  refuse("a shell that is not here", "  a: { runs-on: x, steps: [{ shell: pwsh, run: echo }] }", ["pwsh"], {
    source: rule,
  }),
  refuse("an action on another runtime", "  a: { runs-on: x, steps: [{ uses: $/old }] }", ["node20"], {
    source: rule,
    files: { "old/action.yml": "name: o\ndescription: d\nruns: { using: node20, main: x.js }\n" },
  }),
  refuse("an action.yml with an unknown key under runs", "  a: { runs-on: x, steps: [{ uses: $/odd }] }", ["odd-key"], {
    files: { "odd/action.yml": "name: o\ndescription: d\nruns: { using: node24, main: x.js, odd-key: 1 }\n" },
  }),
];
