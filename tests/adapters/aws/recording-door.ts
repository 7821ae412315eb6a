import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";

/** One call as it went over the wire. */
export interface WireCall {
  /** The operation, such as `UpdateService`. */
  readonly operation: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A door before a service that keeps what goes through it. */
export interface RecordingDoor {
  readonly url: string;
  close(): Promise<void>;
}

/** Opens a door on 127.0.0.1; without a service behind it every call is refused, as an IAM policy refuses. */
export async function recordingDoor(calls: WireCall[], behind?: string): Promise<RecordingDoor> {
  const server = createServer((request, response) => {
    answer({ calls, behind }, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Way = { readonly calls: WireCall[]; readonly behind: string | undefined };

async function answer({ calls, behind }: Way, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const [, operation = ""] = String(request.headers["x-amz-target"] ?? "").split(".");
  if (operation !== "") calls.push({ operation, body: JSON.parse(body.toString() || "{}") });
  if (behind === undefined) {
    response.writeHead(403, { "Content-Type": "application/x-amz-json-1.1" });
    response.end(
      JSON.stringify({ __type: "AccessDeniedException", message: "no identity-based policy allows the action" }),
    );
    return;
  }
  const { method = "POST", headers, url = "/" } = request;
  const passed = forward(`${behind}${url}`, { method, headers }, (answered) => {
    response.writeHead(answered.statusCode ?? 500, answered.headers);
    answered.pipe(response);
  });
  passed.on("error", () => response.destroy());
  passed.end(body);
}
