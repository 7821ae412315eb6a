import type { Announcement } from "../../../src/core/announce/announcement.ts";

/** Shop's deployment of v1.5.0 succeeding, as it is told. */
export const shopAnnouncement: Announcement = {
  event: "succeeded",
  id: "msg_1",
  at: new Date("2026-11-24T11:00:00Z"),
  repository: "shop-org/shop",
  actor: "dana",
  environment: "production",
  service: "shop",
  version: "v1.5.0",
  commit: "c".repeat(40),
  request: "f".repeat(64),
  reasonCode: "proven",
  liveVersion: "",
  approvalUrl: "",
  runUrl: "https://github.com/shop-org/shop/actions/runs/7001",
  severity: "",
  startedAt: undefined,
  impact: "",
  incidentUrl: "",
  migration: "",
};
