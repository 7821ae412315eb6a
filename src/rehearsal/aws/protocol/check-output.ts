import type { Shape } from "./shape.ts";

/** Checks one of our own answers against the SDK's shape, since the client would silently drop a misspelt member; throws on a defect. */
export function checkOutput(shape: Shape, value: unknown, path = "answer"): void {
  if (value === undefined || value === null) return;
  switch (shape.kind) {
    case "structure":
      for (const [name, item] of Object.entries(value)) {
        const member = shape.members.get(name);
        if (member === undefined) throw new Error(`${path}.${name} is no member of ${shape.name}`);
        checkOutput(member(), item, `${path}.${name}`);
      }
      return;
    case "list":
      if (!Array.isArray(value)) throw new Error(`${path} must be a list`);
      for (const [index, item] of value.entries()) checkOutput(shape.item(), item, `${path}[${index}]`);
      return;
    case "map":
      for (const [name, item] of Object.entries(value)) checkOutput(shape.item(), item, `${path}.${name}`);
      return;
    case "timestamp":
      if (!(value instanceof Date)) throw new Error(`${path} must be a date`);
      return;
    case "document":
    case "blob":
      return;
    case "string":
    case "number":
    case "boolean":
      if (typeof value !== shape.kind) throw new Error(`${path} must be a ${shape.kind}`);
  }
}
