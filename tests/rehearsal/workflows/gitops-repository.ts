import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What an environment's overlay wants. */
export interface Wanted {
  readonly version: string;
  readonly digest: string;
}

/** Makes a GitOps repository in which every environment wants the same, as Argo CD would read it; `url` is what a team's script clones. */
export function createGitops(service: string, first: Wanted) {
  const root = mkdtempSync(join(tmpdir(), "gitops-test-"));
  const [bare, tree] = [join(root, "deployments.git"), join(root, "tree")];
  const git = (folder: string, ...args: readonly string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", bare]);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", tree]);
  const place = (environment: string) => `${service}/overlays/${environment}/kustomization.yaml`;
  for (const environment of ["staging", "production"]) {
    mkdirSync(join(tree, service, "overlays", environment), { recursive: true });
    writeFileSync(join(tree, place(environment)), overlay(service, first));
  }
  git(tree, "add", ".");
  git(tree, "commit", "--quiet", "--message", "Begin");
  git(tree, "push", "--quiet", bare, "main");
  return {
    url: `file://${bare}`,
    /** Reads what an environment shall run, as Argo CD does. */
    wanted(environment: string): Wanted {
      const text = git(bare, "show", `main:${place(environment)}`);
      const part = (pattern: RegExp) => pattern.exec(text)?.[1] ?? "";
      return { version: part(/- VERSION=(.*)/), digest: part(/digest: (.*)/) };
    },
    /** Lists the messages of the commits after the first, oldest first. */
    commits: () => git(bare, "log", "--reverse", "--format=%s", "main").trim().split("\n").slice(1),
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

const overlay = (service: string, { version, digest }: Wanted) => `resources: [../../base]
images:
  - name: ${service}
    digest: ${digest}
configMapGenerator:
  - name: ${service}
    literals:
      - VERSION=${version}
`;
