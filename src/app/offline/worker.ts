// The site's service worker. It keeps the whole site, and answers for it: each version of the site from first to last,
// until a page has the next one answer.
import { files } from "virtual:atlas-files";
import { precacheAndRoute } from "workbox-precaching";
import { keptAs } from "./kept-as.ts";
import { answerFromNow } from "./protocol.ts";
import { worker } from "./worker-scope.ts";

precacheAndRoute([...files], { directoryIndex: "", cleanURLs: false, urlManipulation: ({ url }) => [keptAs(url)] });

// Also for the page that it was first kept for: what that loads later comes from here, and stays of one version.
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", ({ data }) => {
  if (data === answerFromNow) void worker.skipWaiting();
});
