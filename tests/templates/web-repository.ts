import { chmodSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { stringify } from "yaml";

const environment = (name: string) => ({
  platform: "ecs",
  cluster: `web-${name}`,
  service: "web",
  region: "eu-west-1",
  account: "111122223333",
  image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web",
  role: `arn:aws:iam::111122223333:role/deploy-${name}`,
  "read-role": "arn:aws:iam::111122223333:role/deploy-read",
  address: name === "production" ? "https://web.example" : `https://${name}.web.example`,
  health: "/health",
  watch: "none",
});

const policy = {
  version: 1,
  roles: { cto: { users: ["carla#9003"] } },
  "change-classes": { hotfix: { branches: ["hotfix/*"] } },
  environments: {
    staging: {},
    // A hotfix goes straight to production, by one approval that nobody else needs.
    production: {
      requires: { environment: "staging", except: "hotfix" },
      approvals: [{ role: "cto", only: "hotfix" }],
    },
  },
};

const assumed = {
  repository: { owner: "web-org", name: "web", id: 802 },
  people: { dispatcher: { login: "dana", id: 9001 }, approvers: [{ login: "carla", id: 9003 }] },
  versions: { old: "v1.0.0", new: "v1.1.0" },
  dispatch: {},
  records: [
    { environment: "production", version: "old" },
    { environment: "staging", version: "old" },
  ],
  secrets: {
    SLACK_WEBHOOK: "https://hooks.slack.com/services/T0WEB/B0DEPLOYS/rehearsal-only",
    SLACK_TOKEN: "xoxb-rehearsal-only",
    WEBHOOK_URL: "https://hooks.web.example/deployments",
    WEBHOOK_SECRET: "whsec_cmVoZWFyc2FsLW9ubHktc2VjcmV0",
  },
};

/** A template as somebody has it who copied it and did what its first lines ask: the service is named, the default branch is `main`. */
export function copiedTemplate(name: string): string {
  const text = readFileSync(`workflows-templates/${name}.yml`, "utf8");
  return text.replaceAll("your-service", "web").replaceAll("$default-branch", "main");
}

/** Makes a repository with every template copied, a policy and two environments; `remove` takes it away, and `assumptions` say how its rehearsal differs. */
export function webRepository(assumptions: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), "web-"));
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const file of globSync("workflows-templates/*.yml"))
    put(`.github/workflows/${basename(file)}`, copiedTemplate(basename(file, ".yml")));
  put(".github/deploy-policy.yml", stringify(policy));
  const environments = { staging: environment("staging"), production: environment("production") };
  put(".github/deploy-targets.yml", stringify({ version: 1, services: { web: { environments } } }));
  put("rehearsal.yml", stringify({ ...assumed, ...assumptions }));
  put("Dockerfile", "FROM node:24-slim\n");
  put("build.sh", readFileSync("examples/minimal/build.sh", "utf8"));
  chmodSync(join(folder, "build.sh"), 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
