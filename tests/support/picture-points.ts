import type { Page } from "playwright-core";

/** Points within each municipality of a saved SVG, by code, as the browser has its shapes: in pixels of its raster. */
export async function pointsWithin(page: Page, svg: string): Promise<Readonly<Record<string, [number, number][]>>> {
  return page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, "image/svg+xml").documentElement as unknown as SVGSVGElement;
    document.body.append(picture);
    const points: Record<string, [number, number][]> = {};
    for (const shape of picture.querySelectorAll<SVGPathElement>("path[id^='map-']")) {
      const matrix = shape.getCTM();
      if (!matrix) throw new Error("a shape is not drawn");
      const box = shape.getBBox();
      const found: [number, number][] = [];
      // An odd grid: it shall not fall in with that of a texture.
      for (let row = 0.5; row < 23; row++) {
        for (let column = 0.5; column < 23; column++) {
          const point = new DOMPoint(box.x + (box.width * column) / 23, box.y + (box.height * row) / 23);
          if (!shape.isPointInFill(point)) continue;
          const { x, y } = point.matrixTransform(matrix);
          found.push([Math.floor(x), Math.floor(y)]);
        }
      }
      points[shape.id.replace("map-", "")] = found;
    }
    picture.remove();
    return points;
  }, svg);
}
