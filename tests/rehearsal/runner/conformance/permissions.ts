import type { JobFacts } from "../../../../src/rehearsal/runner/host.ts";
import { type Row, scriptJob } from "../row.ts";

const docs = "docs: workflow syntax, permissions; reuse workflows, permissions";
const tokenFor = async (job: JobFacts): Promise<string> =>
  `${job.jobId}_${Object.entries(job.permissions)
    .map(([scope, level]) => `${scope}.${level}`)
    .sort()
    .join("_")}`;
const show = scriptJob("echo \"can: $(echo ${{ github.token }} | tr _ ' ' | rev | rev | cut -c1-99 | tr a-z A-Z)\"");
const oidc = scriptJob('echo "url [$ACTIONS_ID_TOKEN_REQUEST_URL] token ${#ACTIONS_ID_TOKEN_REQUEST_TOKEN}"');
const inner = (text: string): Record<string, string> => ({
  ".github/workflows/inner.yml": `on: workflow_call\n${text}\n`,
});

/** Facts of permissions and of what a token brings. */
export const permissionRows: readonly Row[] = [
  {
    fact: "without any permissions a token reads contents and packages",
    source: "docs: GITHUB_TOKEN, restricted default",
    host: { tokenFor },
    jobs: `  a: ${show}`,
    expected: { log: ["can: A CONTENTS.READ METADATA.READ PACKAGES.READ"] },
  },
  {
    fact: "what a permissions block does not name is none, and a job's block replaces the workflow's",
    source: docs,
    host: { tokenFor },
    head: "on: workflow_dispatch\npermissions: { issues: write }",
    jobs: `  a: ${show}\n  b: ${show.replace("{ runs-on", "{ permissions: { checks: read }, runs-on")}`,
    expected: { log: ["can: A ISSUES.WRITE METADATA.READ", "can: B CHECKS.READ METADATA.READ"] },
  },
  {
    fact: "a called job without permissions has those of the calling job",
    source: docs,
    host: { tokenFor },
    files: inner(`jobs:\n  a: ${show}`),
    jobs: "  call: { permissions: { issues: read }, uses: ./.github/workflows/inner.yml }",
    expected: { log: ["can: CALL/A ISSUES.READ METADATA.READ"] },
  },
  {
    fact: "a called job that asks for more than the caller grants refuses the run, also when it would be skipped",
    source: `${docs}: permissions can only be reduced`,
    files: inner(`jobs:\n  a: ${scriptJob("true", "if: false, permissions: { issues: write, contents: read }")}`),
    jobs: "  call: { permissions: { issues: read, contents: read }, uses: ./.github/workflows/inner.yml }",
    expected: { refused: ["'call/a' is requesting 'issues: write', but is only allowed 'issues: read'"] },
  },
  {
    fact: "the default of a caller that says nothing is a grant like any other",
    source: docs,
    files: inner(`permissions: { deployments: write }\njobs:\n  a: ${scriptJob("true")}`),
    jobs: "  call: { uses: ./.github/workflows/inner.yml }",
    expected: { refused: ["'deployments: write', but is only allowed 'deployments: none'"] },
  },
  {
    fact: "a called job may ask for less",
    source: docs,
    host: { tokenFor },
    files: inner(`jobs:\n  a: ${show.replace("{ runs-on", "{ permissions: { issues: read }, runs-on")}`),
    jobs: "  call: { permissions: { issues: write, contents: write }, uses: ./.github/workflows/inner.yml }",
    expected: { log: ["can: CALL/A ISSUES.READ METADATA.READ"] },
  },
  {
    fact: "the OIDC endpoint is there with id-token: write",
    source: "docs: OpenID Connect; actions/runner: NodeScriptActionHandler, GenerateIdTokenUrl",
    jobs: `  a: ${oidc.replace("{ runs-on", "{ permissions: { id-token: write }, runs-on")}`,
    expected: { log: ["url [http://127.0.0.1/oidc/1000001] token 18"] },
  },
  {
    fact: "the OIDC endpoint is not there without id-token: write",
    source: "docs: OpenID Connect, adding permissions settings",
    jobs: `  a: ${oidc}`,
    expected: { log: ["url [] token 0"] },
  },
  {
    fact: "neither a secret nor the token is in a step's environment unless it is mapped",
    source: "actions/runner: GitHubContext, _contextEnvAllowlist; docs: using secrets",
    request: { secrets: { key: "abc-key-xyz" } },
    jobs: `  a: { runs-on: x, steps: [{ run: 'echo "has $(env | grep -c -e abc-key-xyz -e token-of-a)"' }, { env: { K: "\${{ secrets.key }}" }, run: 'echo "has $(env | grep -c ^K=abc) mapped"' }] }`,
    expected: { log: ["has 0", "has 1 mapped"] },
  },
];
