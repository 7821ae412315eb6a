/** Hides secrets in text. */
export interface Masks {
  /** Hides a value from now on, with its lines and its usual encodings; empty text is ignored. */
  add(value: string): void;
  /** Replaces everything hidden by `***`. */
  hide(text: string): string;
}

/** Creates masks as the runner has them. Source: actions/runner, SecretMasker and ValueEncoders. */
export function createMasks(): Masks {
  const values = new Set<string>();
  return {
    add(value) {
      const lines = value.split(/[\r\n]+/).map((line) => line.trim());
      for (const text of [value, ...lines]) {
        if (text.trim() === "") continue;
        for (const form of [text, ...encodingsOf(text)]) values.add(form);
      }
    },
    hide(text) {
      return replaceSpans(text, spansOf(text, values));
    },
  };
}

type Span = readonly [from: number, to: number];

function spansOf(text: string, values: ReadonlySet<string>): readonly Span[] {
  const spans: Span[] = [];
  for (const value of values) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) spans.push([at, at + value.length]);
  }
  return spans.sort((left, right) => left[0] - right[0]);
}

/** Spans that touch become one `***`. */
function replaceSpans(text: string, spans: readonly Span[]): string {
  let result = "";
  let end = -1;
  let copied = 0;
  for (const [from, to] of spans) {
    if (from > end) {
      result += `${text.slice(copied, from)}***`;
    }
    end = Math.max(end, to);
    copied = end;
  }
  return result + text.slice(copied);
}

function encodingsOf(text: string): readonly string[] {
  const base64 = [0, 1, 2].map((shift) => shiftedBase64(text, shift));
  const json = JSON.stringify(text).slice(1, -1);
  const xml = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  return [...base64, json, xml, encodeURIComponent(text.toWellFormed())].filter((form) => form.length > 6);
}

/** The part of the base64 text that does not depend on the bytes around it. */
function shiftedBase64(text: string, shift: number): string {
  const bytes = Buffer.from(text);
  return bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 3)).toString("base64");
}
