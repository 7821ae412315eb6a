import type { Problem } from "../outcome/problem.ts";
import type { MonitorDocument } from "./monitor-document.ts";
import type { ProviderDocument } from "./provider-document.ts";
import { CLOUDWATCH, type ProviderAuth, type ProviderPlan } from "./provider-plan.ts";

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
    return [[name, planOf(name, document, address.replace(/\/+$/, ""))]];
  });
  return new Map([[CLOUDWATCH, { kind: CLOUDWATCH }], ...planned]);
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
