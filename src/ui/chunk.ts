import { NotArrivedError, isNotFetched } from "./resource.ts";

/** How often a chunk was asked for under another address, which must differ each time. */
let others = 0;

/** The chunks that have failed, by their address. */
const failed = new Set<string>();

/** What chunks share and has come, by its address. */
const fetched = new Set<string>();

/**
 * Loads a chunk of the built application; the build puts this in the place of Vite's own helper. Firefox and some WebKits
 * keep for as long as the page lives that a module was not to be had: asked for again, it is asked for under another
 * address, by which it is another module.
 *
 * @param load imports the chunk
 * @param files the chunk and what it shares with others, relative to `importer`; none where nobody knows them
 * @throws NotArrivedError when it does not arrive
 */
export async function loadChunk<T>(load: () => Promise<T>, files: readonly string[] = [], importer = ""): Promise<T> {
  const [file, ...shared] = files;
  if (file === undefined) return load();
  const { href } = new URL(file, importer);
  try {
    await Promise.all(shared.map((part) => fetchShared(new URL(part, importer).href)));
    return await (failed.has(href) ? loadAgain(load, href) : load());
  } catch (cause) {
    if (neverRan(cause)) failed.add(href);
    if (!isNotFetched(cause)) throw cause;
    throw new NotArrivedError(cause.message, { cause }, await isGone(href));
  }
}

/**
 * Fetches what chunks share before one of them asks for it as a module: it has one address, since there must be one of it,
 * and Firefox would keep that it was not to be had there.
 */
async function fetchShared(href: string): Promise<void> {
  if (fetched.has(href)) return;
  try {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    // It may break off on the way, too.
    await response.arrayBuffer();
  } catch (cause) {
    throw new NotArrivedError(href, { cause }, await isGone(href));
  }
  fetched.add(href);
}

async function loadAgain<T>(load: () => Promise<T>, href: string): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (!neverRan(cause)) throw cause;
    // Told elsewhere: what comes of the other address is told.
    others += 1;
    const other = `${href}?${others}`;
    return (await import(/* @vite-ignore */ other)) as T;
  }
}

/**
 * Whether no code of a chunk has run. Firefox takes a file that was cut off on the way for a whole one with an error in
 * it.
 */
function neverRan(cause: unknown): boolean {
  return isNotFetched(cause) || cause instanceof SyntaxError;
}

/**
 * Whether a server answers, but has no such script: where there is a newer version of the site. Some then answer with a
 * page.
 */
async function isGone(href: string): Promise<boolean> {
  try {
    const response = await fetch(href, { method: "HEAD", cache: "no-store" });
    return saysGone(response) || (response.ok && !/script/u.test(response.headers.get("content-type") ?? ""));
  } catch {
    // No failure: the line is broken, and there is nobody to ask.
    return false;
  }
}

/** Whether a server says that it has no such file: what is named by its content does not come back. */
export function saysGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}
