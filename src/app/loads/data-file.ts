import { saysGone } from "../../ui/chunk.ts";
import { NotArrivedError } from "../../ui/resource.ts";

/** What stands under the keys of a file: a list of entries, which are themselves lists or objects, or an object. */
export type Shape<T> = { readonly [Key in keyof T]: T[Key] extends readonly unknown[] ? "list" : "object" };

/**
 * Fetches a file of data. The build has checked what is in it; here a look tells whether it is that file at all.
 *
 * @param anew true where what the browser kept of it must not be used
 * @throws NotArrivedError when it does not arrive
 * @throws Error when what arrives is no JSON, or that of something else
 */
export async function fetchData<T extends object, Keys extends keyof T = keyof T>(
  url: string,
  shape: Shape<Pick<T, Keys>>,
  anew = false,
): Promise<T> {
  const content: unknown = JSON.parse(await fetchText(url, anew));
  for (const [key, kind] of Object.entries(shape)) {
    const part = isObject(content) ? content[key] : undefined;
    if (!(kind === "list" ? isListOfEntries(part) : isObject(part)))
      throw new Error(`${url}: ${key} is no ${String(kind)}`);
  }
  return content as T;
}

async function fetchText(url: string, anew: boolean): Promise<string> {
  let response: Response;
  try {
    response = await (anew ? fetch(url, { cache: "reload" }) : fetch(url));
    // It may break off on the way, too.
    if (response.ok) return await response.text();
  } catch (cause) {
    throw new NotArrivedError(url, { cause });
  }
  throw new NotArrivedError(`${url}: ${response.status} ${response.statusText}`, {}, saysGone(response));
}

function isListOfEntries(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === "object" && entry !== null);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
