/**
 * Loads the application, and beside it the data that it fetches first. A page opened as a file says which one to open
 * instead.
 *
 * @param main address of its code
 * @param then addresses of the data, between spaces
 * @throws TypeError when its code does not arrive
 */
export async function loadApplication({ main = "", then = "" }: DOMStringMap): Promise<void> {
  // Browsers load no modules, nor any data, from a file.
  if (document.baseURI.startsWith("file:")) {
    document.querySelector("atlas-app")?.remove();
    return;
  }
  for (const href of then.split(" ")) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "", href });
    document.head.append(link);
  }
  await import(/* @vite-ignore */ new URL(main, document.baseURI).href);
}
