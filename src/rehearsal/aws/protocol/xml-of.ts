import type { Shape } from "./shape.ts";

/** Writes plain data as AWS Query XML: a list's items under the name that the shape gives them, else `<member>`; dates in ISO 8601, absent members left out. */
export function xmlOf(value: unknown, shape?: Shape): string {
  if (value === undefined || value === null) return "";
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    const list = shape?.kind === "list" ? shape : undefined;
    const name = list?.itemName ?? "member";
    return value.map((item) => `<${name}>${xmlOf(item, list?.item())}</${name}>`).join("");
  }
  if (typeof value === "object") {
    const members = shape?.kind === "structure" ? shape.members : undefined;
    return Object.entries(value)
      .filter(([, item]) => item !== undefined && item !== null)
      .map(([name, item]) => `<${name}>${xmlOf(item, members?.get(name)?.())}</${name}>`)
      .join("");
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new Error(`XML has no form for a ${typeof value}`);
  }
  return String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
