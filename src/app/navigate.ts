import type { AtlasMessage } from "../ui/atlas-event.ts";
import type { Navigator } from "./navigator.ts";

/**
 * Has the navigator do what a message asks of it.
 *
 * @returns whether the message is one for the navigator
 */
export function navigate(navigator: Navigator, message: AtlasMessage): boolean {
  switch (message.kind) {
    case "action":
      navigator.apply(message.action);
      return true;
    case "gesture":
      navigator.apply(...message.changes);
      return true;
    case "side":
      navigator.apply({ type: "show-side", side: message.side });
      return true;
    case "reader":
      message.take(navigator.follow(message.reader));
      return true;
    case "place-unknown":
      navigator.placeUnknown(message.place);
      return true;
    default:
      return false;
  }
}
