/** Describes a command that a step wrote to its output. */
export interface WorkflowCommand {
  readonly name: string;
  /** Property names are compared without case: they are lower-case here. */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Parses a line as `::name key=value::data` (after leading white space) or, anywhere in the line,
 * `##[name key=value;…]data`; a name that is not registered makes it ordinary text.
 * Source: actions/runner 2.336, ActionCommand.TryParseV2 and TryParse.
 */
export function parseCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseColons(line.trimStart(), registered) ?? parseBrackets(line, registered);
}

function parseColons(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  return build(line.slice(2, end), line.slice(end + 2), { registered, separator: ",", unescape: unescapeColons });
}

function parseBrackets(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  return build(line.slice(start + 3, end), line.slice(end + 1), {
    registered,
    separator: ";",
    unescape: (text) => unescapeColons(text.replaceAll(/%3B/gi, ";").replaceAll(/%5D/gi, "]"), false),
  });
}

function build(
  head: string,
  data: string,
  syntax: {
    readonly registered: ReadonlySet<string>;
    readonly separator: string;
    readonly unescape: (text: string, property: boolean) => string;
  },
): WorkflowCommand | undefined {
  const space = head.indexOf(" ");
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!syntax.registered.has(name)) return undefined;
  const pairs = (space < 0 ? "" : head.slice(space + 1)).trim().split(syntax.separator);
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf("=");
    if (at <= 0 || at === pair.length - 1) return [];
    return [[pair.slice(0, at).toLowerCase(), syntax.unescape(pair.slice(at + 1), true)]];
  });
  return { name, properties: Object.fromEntries(properties), data: syntax.unescape(data, false) };
}

function unescapeColons(text: string, property: boolean): string {
  const lines = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  const marks = property ? lines.replaceAll("%3A", ":").replaceAll("%2C", ",") : lines;
  return marks.replaceAll("%25", "%");
}
