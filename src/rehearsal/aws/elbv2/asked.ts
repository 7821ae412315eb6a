import { AwsError } from "../protocol/aws-error.ts";

/** Answers whether a value is among those asked for; nothing asked for means all. */
export function matches(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

/** Refuses, as ELBv2 does, when names were asked for and none of them exists. */
export function refuseMissing(what: string, found: number, asked: readonly string[]): void {
  if (found === 0 && asked.length > 0)
    throw new AwsError(`${what}NotFound`, `One or more ${what}s not found: ${asked.join(", ")}`);
}
