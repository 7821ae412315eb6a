import type { Written } from "../document/written.ts";
import { inertLine } from "../text/inert.ts";
import { code, markdown } from "../text/markdown.ts";
import { formatDuration, parseDuration } from "../time/duration.ts";
import { formatInstant } from "../time/format-instant.ts";
import { parseInstant } from "../time/instant.ts";
import type { LockScope } from "./deploy-lock.ts";

/** What a person says who locks. */
export interface LockWish {
  readonly scope: LockScope;
  /** The login of whoever keeps the lock. */
  readonly owner: string;
  readonly reason: string;
  /** A duration (`4h`) or an instant (`2026-12-24T18:00Z`); empty: until it is released. */
  readonly until: string;
}

/** A person's lock, ready to be taken. */
export interface ManualLock {
  readonly scope: LockScope;
  readonly request: "";
  readonly title: string;
  /** Markdown, untrusted parts escaped. */
  readonly body: string;
  readonly labels: readonly [];
  readonly terms: { readonly owner: string; readonly reason: string; readonly expiresAt: Date | undefined };
}

const LONGEST = 90 * 86_400_000;
const LONGEST_REASON = 300;

/** Plans a person's lock from what they say at an instant; scopes are names, or `*` for every one. */
export function planManualLock({ scope, owner, reason, until }: LockWish, at: Date): Written<ManualLock> {
  const wrong = (why: string): Written<ManualLock> => ({ kind: "wrong", why });
  for (const [what, name] of Object.entries(scope)) {
    if (!/^[^\s*<>"`]{1,100}$/.test(name) && name !== "*")
      return wrong(`'${inertLine(name, 80)}' is no ${what}; expected a name, or * for every ${what}`);
  }
  if (!/^[A-Za-z0-9](?:[\w-]{0,98}(?:\[bot\])?)?$/.test(owner))
    return wrong(`'${inertLine(owner, 80)}' is no login; say who keeps the lock`);
  const why = inertLine(reason, LONGEST_REASON + 1);
  if (why === "") return wrong("say why: people who are stopped will read it");
  if (why.length > LONGEST_REASON) return wrong(`the reason is longer than ${LONGEST_REASON} characters`);
  const expiry = readEnd(until, at);
  if (expiry.kind === "wrong") return expiry;
  const terms = { owner, reason: why, expiresAt: expiry.value };
  const title = inertLine(`Deploy lock: ${where(scope)} — ${why}`, 200);
  return { kind: "right", value: { scope, request: "", title, body: bodyOf(scope, terms), labels: [], terms } };
}

function readEnd(text: string, at: Date): Written<Date | undefined> {
  if (text === "") return { kind: "right", value: undefined };
  const length = parseDuration(text);
  const instant = length === undefined ? parseInstant(text) : new Date(at.getTime() + length);
  if (instant === undefined || Number.isNaN(instant.getTime()))
    return {
      kind: "wrong",
      why: `'${inertLine(text, 60)}' is no end; expected a duration such as 4h, or an instant such as 2026-12-24T18:00Z`,
    };
  if (instant <= at) return { kind: "wrong", why: `the lock would have ended already, at ${instant.toISOString()}` };
  if (instant.getTime() - at.getTime() > LONGEST)
    return {
      kind: "wrong",
      why: `the lock would last longer than ${formatDuration(LONGEST)}: leave its end out, or write a freeze`,
    };
  return { kind: "right", value: instant };
}

function bodyOf(scope: LockScope, { owner, reason, expiresAt }: ManualLock["terms"]): string {
  const end = expiresAt === undefined ? "until this issue is closed" : `until **${formatInstant(expiresAt, "UTC")}**`;
  return [
    `**${markdown(where(scope))} is locked** by @${owner}, ${end}.`,
    `> ${markdown(reason, LONGEST_REASON)}`,
    `While it holds, nothing of ${named(scope.service, "service")} is deployed to ${named(scope.environment, "environment")}; rollbacks are.`,
    "To release it sooner, close this issue.",
  ].join("\n\n");
}

function where({ environment, service }: LockScope): string {
  const one = service === "*" ? "every service" : service;
  return `${one} in ${environment === "*" ? "every environment" : environment}`;
}

function named(name: string, what: string): string {
  return name === "*" ? `every ${what}` : code(name);
}

/** Writes the comment with which a lock is released, in Markdown. */
export function releaseComment(by: string, why: string): string {
  const because = inertLine(why) === "" ? "" : `: ${markdown(why)}`;
  return `Released by ${/^[A-Za-z0-9][\w-]{0,98}$/.test(by) ? `@${by}` : markdown(by, 100)}${because}.`;
}
