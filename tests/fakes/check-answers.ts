import type { Answer } from "../../src/core/checks/answer.ts";

/** An answer of Shop's API in 80 ms, but for what is given. */
export function answered(differs: Partial<Answer> = {}): Answer {
  return {
    url: "https://shop.example/api",
    status: 200,
    headers: { "content-type": "application/json" },
    setCookies: [],
    body: '{"version":"1.5.0"}',
    bytes: 19,
    duration: 80,
    timeToFirstByte: 60,
    ...differs,
  };
}
