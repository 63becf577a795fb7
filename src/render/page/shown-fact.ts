import { framedCentre } from "../../derive/framed-centre.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { pictureMessages } from "../../messages/ja/pictures.ts";

/** What a large map's caption says of the part that it shows; empty where that is the whole place. */
export function shownFact(view: Pick<ViewModel, "centres" | "parameters">): readonly string[] {
  const framed = framedCentre(view);
  if (view.parameters.camera !== null) return [pictureMessages.shownPart];
  return framed ? [pictureMessages.shownArea(framed.name)] : [];
}
