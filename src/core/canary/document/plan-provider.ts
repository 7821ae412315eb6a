import { wrongPlaceholders } from "../../incident-source/placeholders.ts";
import type { Problem } from "../../outcome/problem.ts";
import { inertLine } from "../../text/inert.ts";
import { CLOUDWATCH, type ProviderAuth, type ProviderPlan } from "../provider-plan.ts";
import type { MonitorDocument } from "./monitor-document.ts";
import type { ProviderDocument } from "./provider-document.ts";

/** Plans the providers of a document, each at the address that the workflow gives for its name; where none is needed it is the vendor's own. */
export function planProviders(
  { providers = {} }: MonitorDocument,
  { addresses, file }: { readonly addresses: ReadonlyMap<string, string>; readonly file: string },
  problems: Problem[],
): ReadonlyMap<string, ProviderPlan> {
  const planned = Object.entries(providers).flatMap(([name, document]): (readonly [string, ProviderPlan])[] => {
    if (name === CLOUDWATCH) {
      problems.push({
        file,
        message: `provider '${CLOUDWATCH}' is the target's own region and needs no settings: remove it.`,
      });
      return [];
    }
    const address = addresses.get(name) ?? vendorAddress(document);
    if (address === undefined) {
      problems.push({
        file,
        message: `provider '${name}' has no address: write ${name}=https://… into the input provider-urls of the workflow, which decides where secrets may go.`,
      });
      return [];
    }
    for (const problem of [addressProblem(address), ...signingProblems(document)])
      if (problem !== undefined) problems.push({ file, message: `provider '${name}' ${problem}` });
    return [[name, planOf(name, document, address.replace(/\/+$/, ""))]];
  });
  return new Map([[CLOUDWATCH, { kind: CLOUDWATCH }], ...planned]);
}

/** Headers that the request itself decides. */
const RESERVED = ["host", "content-length", "content-type", "transfer-encoding", "connection", "accept-encoding"];

/** Whether plain http will do is the workflow's to say, which knows its network. */
function addressProblem(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return "has no address in provider-urls that can be asked: write https://…";
  if (url.username !== "" || url.password !== "")
    return "has credentials in its address: write them into provider-tokens, and auth: basic into the monitor.";
  return url.search === "" && url.hash === ""
    ? undefined
    : "has an address in provider-urls with a query or a fragment: write the base alone.";
}

function signingProblems(document: ProviderDocument): readonly string[] {
  if (document.kind !== "prometheus" && document.kind !== "json") return [];
  const { auth = "none", user = "", headers = {} } = document;
  return [
    ...(auth === "basic" && (user === "" || user.includes(":"))
      ? ["signs in by auth: basic, which needs user: and no colon in it."]
      : []),
    ...(auth !== "basic" && user !== "" ? ["has a user, which auth: basic alone sends."] : []),
    ...Object.entries(headers).flatMap(([header, value]) => [
      ...(RESERVED.includes(header.toLowerCase())
        ? [`sets the header ${header}, which belongs to the request itself.`]
        : []),
      ...(auth !== "none" && header.toLowerCase() === "authorization"
        ? [`sets the header ${header} beside auth: ${auth}: choose one.`]
        : []),
      ...wrongPlaceholders(value).map(
        (word) => `has {${inertLine(word, 40)}} in the header ${header}; {token} and {token.part} stand for secrets.`,
      ),
    ]),
  ];
}

function vendorAddress(document: ProviderDocument): string | undefined {
  switch (document.kind) {
    case "datadog":
      return `https://api.${document.site ?? "datadoghq.com"}`;
    case "sentry":
      return document.region === undefined ? "https://sentry.io" : `https://${document.region}.sentry.io`;
    case "prometheus":
    case "json":
      return undefined;
  }
}

function planOf(name: string, document: ProviderDocument, address: string): ProviderPlan {
  switch (document.kind) {
    case "datadog":
      return { kind: "datadog", name, address, api: document.api ?? "v2" };
    case "sentry":
      return { kind: "sentry", name, address, organization: document.organization, project: document.project };
    case "prometheus":
    case "json":
      return { kind: document.kind, name, address, auth: authOf(document), headers: document.headers ?? {} };
  }
}

function authOf({
  auth = "none",
  user = "",
}: Extract<ProviderDocument, { readonly kind: "prometheus" | "json" }>): ProviderAuth {
  return auth === "basic" ? { kind: "basic", user } : { kind: auth };
}
