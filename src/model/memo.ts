/**
 * A function that keeps its last result. The same arguments, by identity, return the same object, so that receivers can
 * skip their work.
 */
export function lastOf<Arguments extends readonly unknown[], Made>(
  make: (...given: Arguments) => Made,
): (...given: Arguments) => Made {
  let last: { readonly given: Arguments; readonly made: Made } | null = null;
  return (...given) => {
    const same = last?.given.length === given.length && last.given.every((one, index) => one === given[index]);
    if (!last || !same) last = { given, made: make(...given) };
    return last.made;
  };
}

/** A function that computes once for each object, and forgets the result with the object. */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const known = kept.get(key) ?? { made: make(key) };
    kept.set(key, known);
    return known.made;
  };
}

/** Results that are made once for each key; when there are too many, the oldest is dropped. */
export class Kept<Key, Made> {
  private readonly known = new Map<Key, Made>();

  /** @param most how many are kept */
  constructor(private readonly most = Infinity) {}

  /** The result for a key, or undefined. */
  peek(key: Key): Made | undefined {
    return this.known.get(key);
  }

  /** The result for a key, which is made if needed. */
  of(key: Key, make: (key: Key) => Made): Made {
    const known = this.known.get(key);
    if (known !== undefined || this.known.has(key)) return known as Made;
    const made = make(key);
    if (this.known.size >= this.most) {
      const oldest = this.known.keys().next();
      if (!oldest.done) this.known.delete(oldest.value);
    }
    this.known.set(key, made);
    return made;
  }
}
