// What draws the first view: part of the first load, so that the first map waits for nothing else.
import "../figure/legend/atlas-legend.ts";
import "../figure/map/atlas-map.ts";
import "../figure/atlas-title.ts";
