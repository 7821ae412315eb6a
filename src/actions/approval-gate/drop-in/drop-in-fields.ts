import { type Field, integer, list, secret, text } from "../../../kit/fields.ts";

/** Reads `true` or `false`; empty is `undefined`, so that what was not given can be told from a no. */
const answer: Field<boolean | undefined> = {
  parse: (given) => {
    if (given === "") return { kind: "value", value: undefined };
    if (/^(true|false)$/i.test(given)) return { kind: "value", value: given.toLowerCase() === "true" };
    return { kind: "expected", expected: "true or false" };
  },
};

/** The inputs of trstringer/manual-approval v1.13, under its own names (its action.yaml at 57c91bf). */
export const dropInFields = {
  approvers: list,
  secret,
  "minimum-approvals": integer(0, 20),
  "issue-title": text,
  "issue-body": text,
  "issue-body-file-path": text,
  "issue-labels": list,
  "exclude-workflow-initiator-as-approver": answer,
  "additional-approved-words": text,
  "additional-denied-words": text,
  "target-repository": text,
  "target-repository-owner": text,
  "fail-on-denial": answer,
  "polling-interval-seconds": integer(1, 3_600),
  "close-issue-means-denial": answer,
};
