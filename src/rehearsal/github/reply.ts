/** What the REST API answers, before the headers that every answer has. */
export interface Reply {
  readonly status: number;
  /** JSON; nothing is sent when absent. */
  readonly body?: unknown;
  /** Sent as it is, instead of JSON. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One entry of GitHub's 422 answers. */
export interface FieldProblem {
  readonly resource: string;
  readonly field?: string;
  readonly code: "missing" | "missing_field" | "invalid" | "already_exists" | "unprocessable" | "custom";
  readonly message?: string;
  readonly value?: unknown;
}

/** A refusal in GitHub's shape; thrown inside routes and acts, turned into the answer by the server. */
export class Refusal extends Error {
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** Refuses as GitHub does for what does not exist or may not be known to exist. */
export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

/** Refuses a request whose fields break a rule of the resource. */
export function validationFailed(...errors: FieldProblem[]): Refusal {
  return new Refusal(422, "Validation Failed", { errors });
}

/** Refuses a token that lacks a permission, in the words for apps and jobs, or those for people. */
export function forbidden(kind: "job" | "app" | "user"): Refusal {
  return kind === "user"
    ? new Refusal(403, "Must have admin rights to Repository.")
    : new Refusal(403, "Resource not accessible by integration");
}

/** Turns a refusal into the answer's body, with the fields that GitHub adds to all of them. */
export function refusalReply(refusal: Refusal): Reply {
  const { status, message, details } = refusal;
  const body = { message, ...details, documentation_url: "https://docs.github.com/rest", status: String(status) };
  return { status, body };
}
