const FORGED = "set-output name=decision::success";

/** Texts that a service may answer with, to be obeyed by a runner, a terminal, a browser or a reader of reports. */
export const HOSTILE_TEXTS: readonly string[] = [
  `::${FORGED}`,
  `  \t::${FORGED}`,
  `\u00a0::${FORGED}`,
  `\u3000::${FORGED}`,
  `well\n::${FORGED}\n`,
  `well\r::${FORGED}`,
  `well\r\n::${FORGED}`,
  `well\u0085::${FORGED}`,
  `well\u2028::${FORGED}`,
  `well\u000b::${FORGED}\u000c::${FORGED}`,
  `%0A::${FORGED}`,
  "x ##[set-output name=decision;]success",
  "##[add-path]/tmp/evil",
  "#\u200b#[set-output name=decision;]success",
  "##\u001b[0m[set-output name=decision;]success",
  `:\u200b:${FORGED}`,
  `\u001b[0m::${FORGED}`,
  `\u0000::${FORGED}`,
  `\ufeff::${FORGED}`,
  `\u202e::${FORGED}`,
  "::add-path::/tmp/evil",
  "::set-env name=NODE_OPTIONS::--require /tmp/evil.js",
  "::save-state name=x::y",
  "::stop-commands::pause\n::add-mask::e",
  "::add-mask::passed",
  "::error file=a.js,line=1::forged",
  "::warning::forged\n::notice title=a::forged\n::debug::forged",
  "::group::forged\n::endgroup::",
  "::add-matcher::/tmp/evil.json\n::remove-matcher owner=x::",
  "::echo::on",
  "\u001b[2J\u001b[H\u001b[31mfailed\u001b[0m \u009b1m",
  "\u001b]8;;https://evil.example\u0007here\u001b]8;;\u0007 \u001b]0;title\u001b\\",
  "a\u202egnp.exe \u2066b\u2069 \u061c \u200f",
  "ghadelimiter_0\ndecision<<EOF\nsuccess\nEOF\ndecision=success",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "![x](https://evil.example/p.png) [here](javascript:alert(1)) @dana",
  "| a | b |\n|---|---|\n```\n</details></td></table>\n# Passed",
  "]]></failure><testcase name='forged'/>",
  "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>&a;",
  "${{ secrets.GITHUB_TOKEN }} $(id) `id`",
  "A".repeat(100_000),
  '{"__proto__":{"decision":"success"},"constructor":1}',
];

/** Lists the commands that the runner would execute of a log, by name: `::name` behind white space at a line's start, `##[name]` anywhere (actions/runner, `ActionCommand.cs`). */
export function commandsIn(log: string): string[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name] = /^[\s\u0085]*::([\w-]+)/u.exec(line) ?? /##\[([\w-]+)/.exec(line) ?? [];
    return name === undefined ? [] : [name];
  });
}

/** Finds what moves a terminal's cursor, hides text or turns its direction. */
export function unprintable(text: string): readonly string[] {
  return (
    text.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu) ?? []
  );
}
