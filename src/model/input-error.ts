/** Where a bad input stands: a file, and a line or a key within it when one can be named. */
export interface InputLocation {
  /** Path as the reader of the message would look for it, e.g. `seeds/hearing-h24/source.txt`. */
  readonly file: string;
  /** One-based line number, for line-oriented inputs. */
  readonly line?: number;
  /** Path of keys, e.g. `codings[3].quotes[0].text`, for structured inputs. */
  readonly key?: string;
}

/**
 * A seed or boundary file with wrong content.
 *
 * It stops the build. The message is one sentence for the file's editor: where, what was expected, what was found.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  /** Where the bad input stands. */
  readonly location: InputLocation;

  /**
   * @param location where the bad input stands
   * @param expected what should stand there, as a noun phrase
   * @param found what stands there, quoted where it is text
   */
  constructor(location: InputLocation, expected: string, found: string) {
    const line = location.line === undefined ? "" : `:${location.line}`;
    const key = location.key === undefined ? "" : ` at ${location.key}`;
    super(`${location.file}${line}${key}: expected ${expected}, found ${found}`);
    this.location = location;
  }
}
