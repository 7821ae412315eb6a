/** What a comment says to the gate. */
export type ApprovalCommand =
  | { readonly kind: "approve"; readonly nonce: string }
  | { readonly kind: "deny"; readonly nonce: string; readonly reason: string }
  /** Says that an item of the checklist is done, by its number in the table. */
  | { readonly kind: "tick"; readonly nonce: string; readonly number: number }
  /** Meant as a command and not written as one: shown to people, never counted. */
  | { readonly kind: "malformed" }
  | { readonly kind: "none" };

const APPROVE = /^\/approve ([0-9a-f]{16})[ \t]*$/;
const TICK = /^\/tick ([0-9a-f]{16}) ([1-9]\d{0,2})[ \t]*$/;
const DENY = /^\/deny ([0-9a-f]{16})(?: ([^\n]*))?$/;

/**
 * Parses a comment's first line as a command. The grammar is ASCII, exact and at the start of the line, so quoted lines, code
 * blocks, look-alike letters and zero-width characters are never a command; the lines below are free.
 */
export function parseCommand(body: string): ApprovalCommand {
  const [line = ""] = body.split(/\r\n|\r|\n/);
  const approve = APPROVE.exec(line);
  if (approve !== null) return { kind: "approve", nonce: approve[1] ?? "" };
  const deny = DENY.exec(line);
  if (deny !== null) return { kind: "deny", nonce: deny[1] ?? "", reason: (deny[2] ?? "").trim() };
  const tick = TICK.exec(line);
  if (tick !== null) return { kind: "tick", nonce: tick[1] ?? "", number: Number(tick[2]) };
  const plain = line
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}/]/gu, "")
    .toLowerCase();
  return /^\/?(approve|deny)|^\/tick/.test(plain) ? { kind: "malformed" } : { kind: "none" };
}

/** Writes the line that approves a request. */
export function approveCommand(nonce: string): string {
  return `/approve ${nonce}`;
}

/** Writes the line that denies a request, with the place for the reason. */
export function denyCommand(nonce: string): string {
  return `/deny ${nonce} <reason>`;
}

/** Writes the line that ticks an item of the checklist. */
export function tickCommand(nonce: string, number: number): string {
  return `/tick ${nonce} ${number}`;
}
