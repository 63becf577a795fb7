import { type Shot, schemes, sizes } from "./shots.ts";

/** The gallery's page: a row a view, a picture for each size and colour scheme. */
export function galleryPage(shots: readonly Shot[]): string {
  const columns = schemes.flatMap((scheme) => sizes.map(([width, height]) => `${width}x${height}-${scheme}`));
  const rows = shots.map(({ name, query }) => {
    const pictures = columns.map(
      (column) =>
        `<a href="${name}-${column}.png"><img loading="lazy" src="${name}-${column}.png" alt="${column}" /></a>`,
    );
    return `<h2 id="${name}">${name} <code>${query.replaceAll("&", "&amp;")}</code></h2>\n<p>${pictures.join("")}</p>`;
  });
  return `<!doctype html>
<meta charset="utf-8" />
<title>Gallery</title>
<style>
  body { margin: 16px; font-family: sans-serif; }
  p { display: flex; gap: 8px; align-items: start; overflow-x: auto; }
  img { height: 320px; border: 1px solid #999; }
</style>
${rows.join("\n")}
`;
}
