/** An element of a document that was read strictly; its own text is that of its direct children alone. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NAME = "[A-Za-z_][\\w.-]*";
const TOKEN = new RegExp(
  `<(?<open>${NAME})(?<attributes>(?:\\s+${NAME}\\s*=\\s*"[^"<]*")*)\\s*(?<empty>/?)>|</(?<close>${NAME})\\s*>|(?<text>[^<]+)`,
  "uy",
);

/**
 * Reads XML 1.0 as its grammar has it and throws at the first breach: characters that XML forbids, also by number, unknown
 * entities, `]]>` in text, attributes twice, tags that do not pair, anything after the root. Comments, CDATA and DTDs, which
 * no report of ours holds, are breaches too.
 */
export function readXml(document: string): XmlElement {
  if (!document.isWellFormed() || ILLEGAL.test(document)) throw new Error("it holds a character that XML forbids");
  const [head = ""] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(document) ?? [];
  const body = document.slice(head.length).trimEnd();
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const path: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(body);
    if (match === null) throw new Error(`no XML at ${at}: ${body.slice(at, at + 80)}`);
    step(path, match.groups ?? {});
    if (path.length === 1 && TOKEN.lastIndex < body.length) throw new Error("something stands after the root");
  }
  const [only] = root.children;
  if (path.length !== 1 || only === undefined) throw new Error(`<${path.at(-1)?.name}> is not closed`);
  return only;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

function step(
  path: Open[],
  { open, attributes = "", empty, close, text }: Readonly<Record<string, string | undefined>>,
) {
  const inner = path.at(-1);
  if (inner === undefined) throw new Error("a tag closes nothing");
  if (text !== undefined) {
    if (text.includes("]]>")) throw new Error("]]> stands in text");
    inner.text += decode(text);
  } else if (open !== undefined) {
    const element: Open = { name: open, attributes: attributesOf(attributes), children: [], text: "" };
    inner.children.push(element);
    if (empty !== "/") path.push(element);
  } else {
    if (inner.name !== close) throw new Error(`</${close}> closes <${inner.name}>`);
    path.pop();
  }
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(new RegExp(`(${NAME})\\s*=\\s*"([^"]*)"`, "gu"))) {
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} stands twice`);
    // A reader folds white space in attributes, unless it stands there by number.
    attributes[name] = decode(value.replace(/[\t\n\r]/g, " "));
  }
  return attributes;
}

function decode(text: string): string {
  if (/&(?!#\d+;|#x[\dA-Fa-f]+;|\w+;)/.test(text)) throw new Error("an & stands alone");
  return text.replace(/&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+));/g, (_, decimal?: string, hex?: string, name = "") => {
    if (decimal === undefined && hex === undefined) {
      const character = ENTITIES[String(name)];
      if (character === undefined) throw new Error(`&${name}; is no entity`);
      return character;
    }
    const character = String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
    if (ILLEGAL.test(character)) throw new Error("a character that XML forbids stands there by number");
    return character;
  });
}
