/** How one case ended; `type` sorts the failure, `text` is its whole story. All of it is untrusted. */
export type JunitEnd =
  | { readonly kind: "passed" }
  | { readonly kind: "skipped"; readonly message: string }
  | { readonly kind: "failure" | "error"; readonly type: string; readonly message: string; readonly text: string };

/** One case of a suite, with the attempts that had failed before it passed. */
export interface JunitCase {
  readonly name: string;
  readonly seconds: number;
  readonly end: JunitEnd;
  readonly flaky: readonly {
    readonly kind: "failure" | "error";
    readonly type: string;
    readonly message: string;
  }[];
}

/** One suite of a JUnit report. */
export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
  readonly properties: Readonly<Record<string, string>>;
  /** What people read beside the cases; empty for nothing. */
  readonly output: string;
}
