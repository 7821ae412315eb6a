import { AwsError } from "./aws-error.ts";
import { enumValues } from "./enum-values.ts";
import type { Shape } from "./shape.ts";

/** Checks a request's JSON against its shape and returns it with timestamps as dates; throws the error that AWS gives. */
export function readInput(shape: Shape, value: unknown): unknown {
  return readAt(shape, value, "");
}

function readAt(shape: Shape, value: unknown, path: string): unknown {
  switch (shape.kind) {
    case "structure":
      return readStructure(shape, value, path);
    case "list":
      if (!Array.isArray(value)) throw wrongType(path, "a list");
      return value.map((item: unknown, index) => readAt(shape.item(), item, `${path}.${index + 1}.member`));
    case "map":
      if (!isObject(value)) throw wrongType(path, "a map");
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, readAt(shape.item(), item, `${path}.${key}`)]),
      );
    case "timestamp":
      if (typeof value !== "number") throw wrongType(path, "a timestamp in epoch seconds");
      return new Date(value * 1000);
    case "blob":
      if (typeof value !== "string") throw wrongType(path, "base64 text");
      return value;
    case "document":
      return value;
    case "string":
    case "number":
    case "boolean":
      if (typeof value !== shape.kind) throw wrongType(path, `a ${shape.kind}`);
      return value;
  }
}

function readStructure(shape: Shape & { kind: "structure" }, value: unknown, path: string): unknown {
  if (!isObject(value)) throw wrongType(path, "a structure");
  const out: Record<string, unknown> = {};
  for (const name of shape.required) {
    if (value[name] === undefined || value[name] === null) throw missing(path, name);
  }
  for (const [name, item] of Object.entries(value)) {
    const member = shape.members.get(name);
    if (member === undefined) throw new AwsError("SerializationException", `Unknown member ${name} in ${shape.name}`);
    if (item === null) continue;
    checkEnum(`${shape.name}.${name}`, join(path, name), item);
    out[name] = readAt(member(), item, join(path, name));
  }
  return out;
}

function checkEnum(member: string, path: string, value: unknown): void {
  const values = enumValues(member);
  for (const one of Array.isArray(value) ? value : [value]) {
    if (values === undefined || (typeof one === "string" && values.includes(one))) continue;
    if (typeof one !== "string") throw wrongType(path, "a string");
    throw new AwsError(
      "InvalidParameterException",
      `1 validation error detected: Value '${one}' at '${path}' failed to satisfy constraint: Member must satisfy enum value set: [${values.join(", ")}]`,
    );
  }
}

function missing(path: string, name: string): AwsError {
  return new AwsError(
    "InvalidParameterException",
    `1 validation error detected: Value null at '${join(path, name)}' failed to satisfy constraint: Member must not be null`,
  );
}

function wrongType(path: string, expected: string): AwsError {
  return new AwsError("SerializationException", `${path === "" ? "The request" : path} must be ${expected}`);
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
