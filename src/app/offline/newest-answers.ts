import { ownRegistration } from "./own-registration.ts";
import { answerFromNow } from "./protocol.ts";

/** Has the newest version answer that this browser has already got; where none waits, the newest one does. */
export async function letNewestAnswer(): Promise<void> {
  const waiting = (await ownRegistration())?.waiting;
  if (!waiting) return;
  const answers = new Promise<void>((resolve) => {
    // A third version may have come, and taken its place.
    waiting.addEventListener("statechange", () => {
      if (waiting.state !== "activating") resolve();
    });
  });
  waiting.postMessage(answerFromNow);
  await answers;
}
