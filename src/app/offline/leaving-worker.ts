// Takes the place of the site's service worker where the site is no longer to be kept: removes what was kept, and
// itself. It answers for nothing, so an open page gets what it asks for from the server.
import { cacheNames } from "workbox-core";
import { worker } from "./worker-scope.ts";

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener("activate", (event) =>
  event.waitUntil(Promise.all([caches.delete(cacheNames.precache), worker.registration.unregister()])),
);
