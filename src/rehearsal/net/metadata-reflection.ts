type Metadata = Map<unknown, unknown>;

const all = new WeakMap<object, Metadata>();

/**
 * Gives `Reflect` the three functions of the metadata proposal that tsyringe, below @peculiar/x509, refuses to load
 * without (https://rbuckton.github.io/reflect-metadata, class level only); leaves an existing polyfill alone.
 */
export function provideMetadataReflection(): void {
  if ("getMetadata" in Reflect) return;
  Object.assign(Reflect, {
    defineMetadata(key: unknown, value: unknown, target: object) {
      const own = all.get(target) ?? new Map<unknown, unknown>();
      all.set(target, own.set(key, value));
    },
    getOwnMetadata: (key: unknown, target: object) => all.get(target)?.get(key),
    getMetadata(key: unknown, target: object) {
      for (let owner: object | null = target; owner !== null; owner = Object.getPrototypeOf(owner)) {
        if (all.get(owner)?.has(key) === true) return all.get(owner)?.get(key);
      }
      return undefined;
    },
  });
}
