import type { IncomingMessage, ServerResponse } from "node:http";

/** Answers one HTTP request of the world; a rejected promise is a defect of the world and ends the rehearsal. */
export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** The declared names of the world: `host` or `host:port` (443 when absent) to the handler that answers there over TLS. */
export type Hosts = ReadonlyMap<string, HttpHandler>;
