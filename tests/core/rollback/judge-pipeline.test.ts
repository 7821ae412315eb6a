import { describe, expect, it } from "vitest";
import type { RecordStatus } from "../../../src/core/record/record-status.ts";
import { judgePipeline } from "../../../src/core/rollback/judge-pipeline.ts";
import { manualCommand } from "../../../src/core/rollback/manual-command.ts";
import type { PipelineWords } from "../../../src/core/rollback/pipeline-words.ts";

const silent: PipelineWords = {
  deploy: "",
  commands: "",
  smoke: "",
  watch: "",
  smokePublic: "",
  cancelled: false,
  lost: false,
};
const noted = (more: Partial<RecordStatus>): RecordStatus => ({
  serviceDeployment: "ecs-svc/7",
  family: "shop:42",
  phase: "watching",
  ...more,
});
const said = (words: Partial<PipelineWords>, status?: RecordStatus): string => {
  const judgement = judgePipeline({ ...silent, ...words }, status);
  return judgement.kind === "failed" ? judgement.reason : judgement.kind;
};
const good: Partial<PipelineWords> = {
  deploy: "paused",
  commands: "success",
  smoke: "success",
  watch: "success",
  smokePublic: "success",
};

describe("judgePipeline", () => {
  it.each<[string, Partial<PipelineWords>, RecordStatus | undefined, string]>([
    ["everything passed", good, undefined, "passed"],
    ["no commands configured", { ...good, commands: "none" }, undefined, "passed"],
    ["the first smoke test failed", { deploy: "paused", smoke: "failure" }, undefined, "smoke_failed"],
    ["the public smoke test failed", { ...good, smokePublic: "failure" }, undefined, "smoke_failed"],
    ["the watch failed", { ...good, watch: "failure", smokePublic: "" }, undefined, "watch_failed"],
    ["the public smoke test could not tell", { ...good, smokePublic: "unknown" }, undefined, "inconclusive"],
    ["the watch could not tell", { ...good, watch: "unknown", smokePublic: "" }, undefined, "inconclusive"],
    ["the commands failed", { deploy: "paused", commands: "failure" }, undefined, "commands_failed"],
    ["the commands were lost", { deploy: "paused", commands: "cancelled" }, undefined, "commands_failed"],
    ["the deployment failed", { deploy: "failure", commands: "none" }, undefined, "deploy_failed"],
    [
      "the deployment ran out of time",
      { deploy: "failure", commands: "skipped" },
      noted({ phase: "deadline" }),
      "deadline_spent",
    ],
    [
      "the run was cancelled while it was deployed",
      { deploy: "failure", commands: "skipped" },
      noted({ phase: "interrupted" }),
      "cancelled",
    ],
    ["nothing was said", {}, undefined, "unjudged"],
    ["lost, the record says that all passed", { lost: true }, noted({ smoke: "success", watch: "success" }), "passed"],
    ["lost before the watch", { lost: true }, noted({ smoke: "success" }), "unjudged"],
    ["lost after the smoke test failed", { lost: true }, noted({ smoke: "failure" }), "smoke_failed"],
    ["a failure in the record is final", good, noted({ watch: "failure" }), "watch_failed"],
    [
      "cancelled while the smoke test ran",
      { deploy: "paused", smoke: "failure", cancelled: true },
      noted({}),
      "unjudged",
    ],
    [
      "cancelled after the smoke test failed",
      { deploy: "paused", smoke: "failure", cancelled: true },
      noted({ smoke: "failure" }),
      "smoke_failed",
    ],
    [
      "cancelled while finishing",
      { ...good, cancelled: true },
      noted({ smoke: "success", watch: "success" }),
      "passed",
    ],
    ["watched without judging", { ...good, watch: "" }, noted({ watch: "skipped" }), "passed"],
  ])("%s", (_, words, status, expected) => expect(said(words, status)).toBe(expected));
});

describe("manualCommand", () => {
  it("brings a release back, quoted for the shell", () => {
    const place = { cluster: "shop production", service: "it's", region: "eu-west-1" };
    expect(manualCommand({ ...place, release: "shop:41" })).toBe(
      `aws ecs update-service --cluster 'shop production' --service 'it'\\''s' --region eu-west-1 --task-definition shop:41`,
    );
    expect(manualCommand({ cluster: "c", service: "s", region: "", release: "" })).toBe(
      "aws ecs list-service-deployments --cluster c --service s --status SUCCESSFUL",
    );
  });
});
