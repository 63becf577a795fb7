import { groundOf } from "../../cartography/ground.ts";
import type { Size } from "../../cartography/frame.ts";
import { mapDrawing } from "../../cartography/map-drawing.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { ownFrame } from "../../state/camera.ts";
import { pause } from "../../ui/timing/pause.ts";

/**
 * Works out the lines and the places of the names of a large map, each in a task of its own: both are kept, and the map
 * that is then made in a box of this size finds them.
 */
export async function drawAhead(view: ViewModel, size: Size): Promise<void> {
  const { paths } = groundOf(view, size, { ...ownFrame, camera: view.parameters.camera }, null);
  await pause();
  mapDrawing(view, paths);
  await pause();
}
