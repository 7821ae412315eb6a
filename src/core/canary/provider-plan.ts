/** How a request shows who sends it; the secret is the provider's own, by its name. */
export type ProviderAuth =
  | { readonly kind: "none" }
  | { readonly kind: "basic"; readonly user: string }
  | { readonly kind: "bearer" };

/** Whom metrics are read from. Addresses end without a slash. */
export type ProviderPlan =
  | { readonly kind: "cloudwatch" }
  | {
      readonly kind: "prometheus" | "json";
      readonly name: string;
      readonly address: string;
      readonly auth: ProviderAuth;
      /** `{token}` stands for the provider's secret. */
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: "datadog"; readonly name: string; readonly address: string; readonly api: "v1" | "v2" }
  | {
      readonly kind: "sentry";
      readonly name: string;
      readonly address: string;
      readonly organization: string;
      readonly project: string;
    };

/** The provider that needs no settings: the region of the target, as its role. */
export const CLOUDWATCH = "cloudwatch";
