import type { EvidenceController } from "../evidence-controller.ts";

/**
 * Loads what is set after the first map: the side panel, and what else the map does without.
 *
 * @throws Error when the chunk does not arrive
 */
export async function loadPanel(): Promise<typeof EvidenceController> {
  return (await import("../after-first-map.ts")).EvidenceController;
}

/**
 * Loads the head of a presentation: whoever opens one by its address does not wait for the map with it.
 *
 * @throws Error when the chunk does not arrive
 */
export async function loadMeeting(): Promise<void> {
  await import("../../present/atlas-meeting.ts");
}

/**
 * Loads the search, and the lists of evidence.
 *
 * @throws Error when the chunk does not arrive
 */
export function loadSearchSession(): Promise<typeof import("../../search/search-and-evidence.ts")> {
  return import("../../search/search-and-evidence.ts");
}
