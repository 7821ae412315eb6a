import { type Row, scriptJob } from "../row.ts";

const docs = "docs: running variations of jobs in a workflow";
const legs = (matrix: string, script: string, more = ""): string =>
  `  a: ${scriptJob(script, `strategy: { ${more}matrix: ${matrix} }`)}`;

/** Facts of matrices. */
export const matrixRows: readonly Row[] = [
  {
    fact: "a matrix is the product of its axes, less exclude",
    source: docs,
    jobs: legs(
      "{ os: [l, w], n: [1, 2], exclude: [{ os: w, n: 1 }] }",
      "echo ${{ matrix.os }}${{ matrix.n }} ${{ strategy.job-total }}",
    ),
    expected: {
      results: { a: "success", "a (l, 1)": "success", "a (l, 2)": "success", "a (w, 2)": "success" },
      log: ["l1 3", "w2 3"],
    },
  },
  {
    fact: "include adds to the combinations it fits, else a combination of its own",
    source: `${docs}, expanding or adding matrix configurations`,
    jobs: legs("{ n: [1, 2], include: [{ n: 1, extra: x }, { n: 3 }] }", "echo '${{ matrix.n }}[${{ matrix.extra }}]'"),
    expected: { log: ["1[x]", "2[]", "3[]"] },
  },
  {
    fact: "a matrix may come from an output by fromJSON",
    source: docs,
    jobs: `  p: { runs-on: x, outputs: { list: "[7, 8]" }, steps: [{ run: "true" }] }\n  a: ${scriptJob("echo leg ${{ matrix.n }}", 'needs: p, strategy: { matrix: { n: "${{ fromJSON(needs.p.outputs.list) }}" } }')}`,
    expected: { log: ["leg 7", "leg 8"] },
  },
  {
    fact: "a combination may be an object of any length",
    source: docs,
    jobs: `  p: { runs-on: x, outputs: { list: '[{"n":7,"text":"${"x".repeat(300)}"}]' }, steps: [{ run: "true" }] }\n  a: ${scriptJob("echo leg ${{ matrix.one.n }}", 'needs: p, strategy: { matrix: { one: "${{ fromJSON(needs.p.outputs.list) }}" } }')}`,
    expected: { log: ["leg 7"] },
  },
  {
    fact: "a failure cancels the other combinations",
    source: "docs: workflow syntax, strategy.fail-fast",
    scale: 60,
    jobs: legs("{ n: [1, 2] }", "test ${{ matrix.n }} = 1 && sleep 0.4 && exit 1; sleep 20; exit 0"),
    expected: { results: { a: "failure", "a (1)": "failure", "a (2)": "cancelled" } },
  },
  {
    fact: "without fail-fast the others go on",
    source: "docs: workflow syntax, strategy.fail-fast",
    jobs: legs("{ n: [1, 2] }", "test ${{ matrix.n }} = 2", "fail-fast: false, "),
    expected: { results: { a: "failure", "a (1)": "failure", "a (2)": "success" } },
  },
  {
    fact: "max-parallel 1 runs them in order",
    source: "docs: workflow syntax, strategy.max-parallel",
    jobs: legs("{ n: [1, 2, 3] }", "echo index ${{ strategy.job-index }}", "max-parallel: 1, "),
    expected: {
      results: { "a (1)": "success", "a (2)": "success", "a (3)": "success", a: "success" },
      log: ["index 0", "index 2"],
    },
  },
  {
    fact: "an empty matrix fails the job",
    source: "docs: workflow syntax, strategy.matrix",
    jobs: legs("\"${{ fromJSON('{}') }}\"", "echo"),
    expected: { results: { a: "failure" }, says: ["Matrix vector does not contain any values"] },
  },
];
