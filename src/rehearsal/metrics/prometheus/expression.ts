/** One condition on a label. */
export interface Matcher {
  readonly label: string;
  readonly operator: "=" | "!=" | "=~" | "!~";
  readonly value: string;
}

/** The part of PromQL that this server knows. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "selector"; readonly matchers: readonly Matcher[] }
  | { readonly kind: "range"; readonly matchers: readonly Matcher[]; readonly milliseconds: number }
  | { readonly kind: "growth"; readonly name: "increase" | "rate"; readonly of: Expression }
  | { readonly kind: "sum"; readonly by: readonly string[]; readonly of: Expression }
  | { readonly kind: "quantile"; readonly quantile: Expression; readonly of: Expression }
  | { readonly kind: "math"; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

/** An operator of arithmetic. */
export type Operator = "+" | "-" | "*" | "/";

/** Tells what an expression gives, in Prometheus' words. */
export function kindOf(expression: Expression): "scalar" | "vector" | "range vector" {
  switch (expression.kind) {
    case "number":
      return "scalar";
    case "range":
      return "range vector";
    case "math":
      return kindOf(expression.left) === "scalar" && kindOf(expression.right) === "scalar" ? "scalar" : "vector";
    case "selector":
    case "growth":
    case "sum":
    case "quantile":
      return "vector";
  }
}
