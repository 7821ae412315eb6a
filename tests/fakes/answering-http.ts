import { type Http, HttpError, type HttpRequest, type HttpResponse } from "../../src/ports/http.ts";

/** An answer as tests write it: a status with a body, JSON unless it is text, or a failure. */
export type Told = HttpError | (Partial<Omit<HttpResponse, "body">> & { readonly body?: unknown });

/** An HTTP world that keeps what was asked and answers by a function of the request and of how often its address was asked. */
export interface AnsweringHttp extends Http {
  readonly asked: HttpRequest[];
}

/** Creates it. */
export function httpThat(answer: (request: HttpRequest, times: number) => Told): AnsweringHttp {
  const asked: HttpRequest[] = [];
  return {
    asked,
    async exchange(request) {
      asked.push(request);
      const told = answer(
        request,
        asked.filter(({ url, method }) => url === request.url && method === request.method).length,
      );
      if (told instanceof HttpError) throw told;
      const { body = "", ...rest } = told;
      const text = typeof body === "string" ? body : JSON.stringify(body);
      return {
        status: 200,
        headers: {},
        setCookies: [],
        bytes: text.length,
        duration: 12,
        timeToFirstByte: 8,
        ...rest,
        body: text,
      };
    },
  };
}
