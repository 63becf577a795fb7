import { InputError } from "../model/input-error.ts";

/** Key of the method by which an object prints itself (Node's `util.inspect.custom`). */
const printed = Symbol.for("nodejs.util.inspect.custom");

/**
 * Runs a check so that the error for a wrong input prints only its message, because the stack does not help to edit a
 * seed.
 *
 * This works only in `configResolved`: an error thrown there reaches the terminal unchanged, while an error from a
 * later hook is wrapped in another one with its own stack.
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
