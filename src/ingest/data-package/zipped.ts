import JSZip from "jszip";

/** The earliest time that a ZIP knows: the same content gives the same bytes, whenever it is built. */
const time = new Date(Date.UTC(1980, 0, 1));

/** Files as a ZIP. */
export function zipped(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(files)) zip.file(path, content, { date: time, createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 9 } });
}
