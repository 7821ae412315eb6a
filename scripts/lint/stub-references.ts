/** Lines of YAML that give a fragment what it speaks of and does not show. */
export interface Stubs {
  /** Jobs with the outputs that are asked of them. */
  readonly jobs: readonly string[];
  readonly needs: readonly string[];
  /** Steps of the fragment's own job, before its own. */
  readonly steps: readonly string[];
}

/** Makes up the jobs of `needs.<job>` and the steps of `steps.<id>` that a fragment reads from and has no `id:` for. */
export function stubsFor(fragment: string): Stubs {
  const jobs = namedIn(fragment, /\bneeds\.([\w-]+)/g);
  const steps = namedIn(fragment, /\bsteps\.([\w-]+)/g).filter((id) => !new RegExp(`\\bid: ${id}\\b`).test(fragment));
  return {
    jobs: jobs.map((job) => {
      const outputs = namedIn(fragment, new RegExp(`\\bneeds\\.${job}\\.outputs\\.([\\w-]+)`, "g"));
      const given = outputs.map((name) => `${name}: x`).join(", ");
      return `  ${job}: { runs-on: ubuntu-latest, outputs: { ${given} }, steps: [{ run: "true" }] }`;
    }),
    needs: jobs.length === 0 ? [] : [`    needs: [${jobs.join(", ")}]`],
    steps: steps.map((id) => `      - { id: ${id}, run: "true" }`),
  };
}

function namedIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))];
}
