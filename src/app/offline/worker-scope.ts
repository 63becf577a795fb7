/** An event of a worker's life, which lasts as long as what it waits for. */
interface LifeEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

/** What a service worker has, and a page has not; the project's types are a page's. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/** The worker itself. */
export const worker = globalThis as unknown as WorkerScope;
