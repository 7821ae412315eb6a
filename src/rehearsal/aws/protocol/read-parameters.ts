import { AwsError } from "./aws-error.ts";
import type { Shape } from "./shape.ts";

interface Branch {
  text?: string;
  readonly branches: Map<string, Branch>;
}

/** Reads a Query form (`TargetGroupArns.member.1=…`) into data of the operation's shape; throws the error that AWS gives. */
export function readParameters(shape: Shape, form: URLSearchParams): unknown {
  const root: Branch = { branches: new Map() };
  for (const [path, text] of form) {
    if (path === "Action" || path === "Version") continue;
    grow(root, path).text = text;
  }
  return readBranch(shape, root, "");
}

function grow(root: Branch, path: string): Branch {
  let at = root;
  for (const part of path.split(".")) {
    const next: Branch = at.branches.get(part) ?? { branches: new Map() };
    at.branches.set(part, next);
    at = next;
  }
  return at;
}

function readBranch(shape: Shape, branch: Branch, path: string): unknown {
  switch (shape.kind) {
    case "structure":
      return readStructure(shape, branch, path);
    case "list": {
      // An empty list travels as `Name=` without members.
      const members = branch.branches.get(shape.itemName)?.branches ?? new Map<string, Branch>();
      return [...members].map(([index, item]) => readBranch(shape.item(), item, `${path}.${shape.itemName}.${index}`));
    }
    case "number": {
      const number = Number(branch.text);
      if (branch.text === undefined || Number.isNaN(number)) throw invalid(`${path} must be a number`);
      return number;
    }
    case "boolean":
      if (branch.text !== "true" && branch.text !== "false") throw invalid(`${path} must be true or false`);
      return branch.text === "true";
    case "timestamp":
      return new Date(branch.text ?? "");
    case "map":
    case "document":
      throw invalid(`${path} has a form that no modelled operation takes`);
    case "string":
    case "blob":
      if (branch.text === undefined) throw invalid(`${path} must be text`);
      return branch.text;
  }
}

function readStructure(shape: Shape & { kind: "structure" }, branch: Branch, path: string): unknown {
  for (const name of shape.required) {
    if (!branch.branches.has(name))
      throw invalid(
        `1 validation error detected: Value null at '${path}${name}' failed to satisfy constraint: Member must not be null`,
      );
  }
  const out: Record<string, unknown> = {};
  for (const [name, item] of branch.branches) {
    const member = shape.members.get(name);
    if (member === undefined) throw invalid(`${name} is not a parameter of ${shape.name}`);
    out[name] = readBranch(member(), item, `${path}${name}`);
  }
  return out;
}

function invalid(message: string): AwsError {
  return new AwsError("ValidationError", message);
}
