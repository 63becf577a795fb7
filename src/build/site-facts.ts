import type { Plugin } from "vite";
import { checkedContact, contactName } from "../state/contact.ts";
import { checkedPublicAddress, publicAddressName } from "../state/public-address.ts";
import { environmentMeta } from "./environment-meta.ts";

/**
 * What the builder of a site may say of it: its public address, which pictures name, and where objections to a coding
 * go.
 *
 * @param folder of the site in the one that the public finds there, with a slash at its end
 */
export function siteFacts(folder = ""): Plugin[] {
  return [
    environmentMeta(
      {
        name: publicAddressName,
        variable: "ATLAS_PUBLIC_ADDRESS",
        wanted: "the http or https address under which the public finds the site",
        check: checkedPublicAddress,
      },
      (address) => folderIn(address, folder),
    ),
    environmentMeta({
      name: contactName,
      variable: "ATLAS_CONTACT",
      wanted: "a mail address, or the https address of a form",
      check: checkedContact,
    }),
  ];
}

/** The address of a folder of the site, whether or not the site's own address names its page. */
function folderIn(address: string, folder: string): string {
  return folder === "" ? address : address.replace(/\/?(?:[^/]*\.html?)?$/u, `/${folder}`);
}
