/** Ends the task that runs, so that the browser can paint and hear the reader, and goes on in the next. */
export function pause(): Promise<void> {
  const { scheduler } = window as { readonly scheduler?: Partial<Scheduler> };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
