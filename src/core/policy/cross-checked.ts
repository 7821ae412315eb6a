/** Exceptions as they are written. */
export type Exceptions = readonly { readonly "approved-by": readonly string[] }[] | undefined;

/** The part of a policy document whose members refer to one another. */
export interface CrossChecked {
  readonly roles?:
    | Readonly<
        Record<
          string,
          { readonly users?: readonly string[] | undefined; readonly teams?: readonly string[] | undefined }
        >
      >
    | undefined;
  readonly environments: Readonly<Record<string, CheckedEnvironment>>;
  readonly freezes?: readonly CheckedFreeze[] | undefined;
  readonly locks?:
    | {
        readonly incidents?:
          | { readonly environments?: readonly string[] | undefined; readonly unless?: Exceptions }
          | undefined;
      }
    | undefined;
}

/** An environment as it is written. */
export interface CheckedEnvironment {
  readonly approvals?: readonly { readonly role: string }[] | undefined;
  readonly windows?: readonly { readonly from?: number | undefined; readonly to?: number | undefined }[] | undefined;
  readonly "outside-windows"?:
    | "deny"
    | { readonly "approved-by"?: readonly string[] | undefined; readonly unless?: Exceptions }
    | undefined;
  readonly requires?: string | undefined;
}

/** A freeze as it is written. */
export interface CheckedFreeze {
  readonly "every-year"?: unknown;
  readonly "every-week"?: unknown;
  readonly dates?: unknown;
  readonly environments?: readonly string[] | undefined;
  readonly strength?: "hard" | "soft" | undefined;
  readonly "approved-by"?: readonly string[] | undefined;
  readonly unless?: Exceptions;
}
