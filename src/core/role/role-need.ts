import type { EvidenceKind } from "./evidence-kind.ts";

/** A need for approvals: so many people of a role, by one kind of evidence. */
export interface RoleNeed {
  readonly role: string;
  readonly count: number;
  readonly evidence: EvidenceKind;
}
