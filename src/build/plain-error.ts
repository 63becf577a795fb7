import { InputError } from "../model/input-error.ts";

/** Under this key an object says how it is to be printed (Node's `util.inspect.custom`). */
const printed = Symbol.for("nodejs.util.inspect.custom");

/**
 * Runs a check so that a bad input's error prints as its message alone: whoever edits a seed has no use for the stack.
 *
 * Worth it in `configResolved` only: an error thrown there reaches the terminal as it is, one of a later hook arrives
 * within another, which has a stack of its own.
 *
 * @throws what the check throws
 */
export async function withPlainErrors<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof InputError) Object.defineProperty(error, printed, { value: () => error.message });
    throw error;
  }
}
