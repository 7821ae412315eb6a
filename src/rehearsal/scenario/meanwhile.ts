import { spawn } from "node:child_process";
import { join } from "node:path";
import type { RehearsalOptions } from "./options.ts";
import { policyLabels } from "./policy-labels.ts";
import type { RehearsalWorld } from "./rehearsal-world.ts";
import type { Tenant } from "./tenant.ts";

const CLI = join(import.meta.dirname, "../../policy-cli/main.ts");

/** Plays what somebody does while a run waits for people: takes a lock by the policy command line, or opens an incident. */
export async function playMeanwhile(
  world: RehearsalWorld,
  tenant: Tenant,
  meanwhile: RehearsalOptions["meanwhile"],
): Promise<void> {
  switch (meanwhile) {
    case undefined:
      return;
    case "incident": {
      const [label = "incident"] = policyLabels(tenant.files);
      const as = tenant.assumptions.dispatcher.login;
      world.github.openIssue({ as, title: "Orders are failing", body: "", labels: [label] });
      return;
    }
    case "lock":
      return takeLock(world, tenant);
  }
}

async function takeLock({ github, clock, net, repository }: RehearsalWorld, tenant: Tenant): Promise<void> {
  const scope = ["--environment", tenant.environment, "--service", tenant.service];
  const words = ["lock", ...scope, "--reason", "The warehouse counts its stock", "--for", "8h"];
  const env = {
    PATH: process.env.PATH ?? "",
    ...clock.env(),
    ...net.env,
    GITHUB_REPOSITORY: repository,
    GITHUB_TOKEN: github.mintUserToken(tenant.assumptions.dispatcher.login),
  };
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd: tenant.folder,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const status = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (status !== 0) throw new Error(`nobody could take a lock: ${said}`);
}
