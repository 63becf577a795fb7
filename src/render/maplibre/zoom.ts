/** MapLibre's zoom for a world of so many CSS pixels: at zoom 0 it has 512. */
export function zoomOf(world: number): number {
  return Math.log2(world / 512);
}
