import { type Plugin, loadEnv } from "vite";
import { checkedPublicAddress, publicAddressName } from "../state/public-address.ts";
import { InputError } from "../model/input-error.ts";
import { withPlainErrors } from "./plain-error.ts";

/** Environment variable, or entry of an `.env` file, with the site's public address. */
const variable = "ATLAS_PUBLIC_ADDRESS";

/**
 * Writes the site's public address into the page, so that pictures can say where the same view opens. Without one,
 * pictures name no address.
 *
 * @param folder of the site in the one that the public finds there, with a slash at its end
 * @throws InputError for an address that is not public
 */
export function publicAddressPlugin(folder = ""): Plugin {
  let address: string | null = null;
  return {
    name: "public-address",
    async configResolved({ mode, envDir }) {
      address = await withPlainErrors(() => configured(loadEnv(mode, envDir, variable)[variable] ?? ""));
    },
    transformIndexHtml: () =>
      address === null
        ? []
        : [
            {
              tag: "meta",
              attrs: { name: publicAddressName, content: folderIn(address, folder) },
              injectTo: "head" as const,
            },
          ],
  };
}

/** The address of a folder of the site, whether or not the site's own address names its page. */
function folderIn(address: string, folder: string): string {
  return folder === "" ? address : address.replace(/\/?(?:[^/]*\.html?)?$/u, `/${folder}`);
}

function configured(text: string): string | null {
  if (text.trim() === "") return null;
  const address = checkedPublicAddress(text.trim());
  if (address === null) {
    throw new InputError(
      { file: variable },
      "the http or https address under which the public finds the site",
      JSON.stringify(text),
    );
  }
  return address;
}
