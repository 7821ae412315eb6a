import { StringDecoder } from "node:string_decoder";

/** Takes the output of a command piece by piece. */
export interface OutputLines {
  /** Takes the next piece, which may end within a line or within a character. */
  readonly take: (piece: Buffer) => void;
  /** Gives what is left as the last line, if anything is. */
  readonly end: () => void;
}

/** Splits output into lines that end by a line feed, as bash writes on every system, or by carriage return and line feed. */
export function outputLines(onLine: (line: string) => void): OutputLines {
  const decoder = new StringDecoder("utf8");
  let begun = "";
  const tell = (line: string) => onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
  return {
    take(piece) {
      const lines = `${begun}${decoder.write(piece)}`.split("\n");
      begun = lines.pop() ?? "";
      for (const line of lines) tell(line);
    },
    end() {
      const last = begun + decoder.end();
      begun = "";
      if (last !== "") tell(last);
    },
  };
}
