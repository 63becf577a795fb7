// What draws the first view: part of the first load, so that the first map waits for nothing else.
import "../figure/atlas-legend.ts";
import "../figure/atlas-map.ts";
import "../figure/atlas-title.ts";
