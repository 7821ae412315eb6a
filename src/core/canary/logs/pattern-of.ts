const LONGEST = 200;

/** What differs from one occurrence to the next, the longer forms first. */
const VARIABLES: readonly (readonly [RegExp, string])[] = [
  [/\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/g, "<time>"],
  [/(?<!\d)\d\d:\d\d:\d\d(?:[.,]\d{1,9})?/g, "<time>"],
  [/"[^"]{0,500}"|`[^`]{0,500}`|(?<!\w)'[^']{0,500}'(?!\w)/g, "<text>"],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, "<address>"],
  [/\b(?:0x[\da-f]+|(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{8,})\b/gi, "<hex>"],
  [/\d+(?:[.,]\d+)*/g, "<n>"],
];

/** Takes out of a line what differs from one occurrence to the next: instants, quoted texts, addresses, hexadecimal and other numbers. Lines of one pattern come from one place of a program, most of the time. */
export function patternOf(line: string): string {
  const pattern = VARIABLES.reduce((text, [variable, name]) => text.replace(variable, name), line);
  return pattern.replace(/\s+/g, " ").trim().slice(0, LONGEST).toWellFormed();
}
