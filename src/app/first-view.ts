// What draws the first view: part of the first load, so that the first map waits for nothing else.
import "../figure/atlas-figure.ts";
