import { describe } from "vitest";
import { approvalsSuite } from "../adapters/github/approvals-suite.ts";
import { approvalDesk } from "./approval-desk.ts";
import { clockAt } from "./virtual-clock.ts";

describe("approvalDesk", () => {
  approvalsSuite(async () => {
    const desk = approvalDesk(clockAt("2026-11-24T11:00:00Z"));
    return {
      approvals: desk,
      comment: (body) => void desk.comment({ login: "quinn", id: "9002", person: true }, body),
      forge: (title, body) => desk.forge(title, body),
    };
  });
});
