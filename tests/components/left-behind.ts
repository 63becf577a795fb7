/** What listens to the page or observes it now: an entry each, and what it is called in a test's report. */
const standing = new Map<string, string>();

const numbers = new WeakMap<object, number>();
let numbered = 0;

/** Tells objects apart without keeping them. */
function numberOf(one: object): number {
  const number = numbers.get(one) ?? (numbered += 1);
  numbers.set(one, number);
  return number;
}

type Listened = Parameters<EventTarget["addEventListener"]>;

/** Whether it stands longer than an element: what hears or observes an element goes with it. */
function lasts(target: object): boolean {
  return target instanceof MediaQueryList || [window, document, document.documentElement].some((one) => one === target);
}

function keyOf(target: object, [type, listener, options]: Listened): string | null {
  const { capture = false, once = false } = typeof options === "object" ? options : { capture: options };
  // One that hears once may be gone without a word.
  return listener === null || once || !lasts(target)
    ? null
    : `${type} ${String(capture)} ${numberOf(target)} ${numberOf(listener)}`;
}

type Method = (this: object, ...all: never[]) => unknown;

/** Does something beside what a method does. */
function accompany(prototype: object, name: string, beside: (self: object, all: unknown[]) => void): void {
  const own = Reflect.get(prototype, name) as Method;
  Reflect.set(prototype, name, function (this: object | undefined, ...all: never[]): unknown {
    // A function that is called by its name alone is the window's.
    const self = this ?? window;
    beside(self, all);
    return own.apply(self, all);
  });
}

accompany(EventTarget.prototype, "addEventListener", (self, all) => {
  const key = keyOf(self, all as Listened);
  if (key !== null) standing.set(key, `${self.constructor.name} hears ${String(all[0])}`);
});
accompany(EventTarget.prototype, "removeEventListener", (self, all) => {
  const key = keyOf(self, all as Listened);
  if (key !== null) standing.delete(key);
});
accompany(ResizeObserver.prototype, "observe", (self, [target]) => {
  if (lasts(target as Element)) standing.set(`observer ${numberOf(self)}`, "ResizeObserver");
});
accompany(ResizeObserver.prototype, "disconnect", (self) => {
  standing.delete(`observer ${numberOf(self)}`);
});

/**
 * Remembers what listens and observes now.
 *
 * @returns tells what does so since, by kind: all that is left of an element that has been removed is a leak
 */
export function remember(): () => readonly string[] {
  const before = new Set(standing.keys());
  return () => [...standing].filter(([key]) => !before.has(key)).map(([, name]) => name);
}
