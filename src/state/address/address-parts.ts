/** One parameter of an address: as it is meant, and as it stands there, by which it is named if it can't be used. */
export interface AddressPart {
  readonly name: string;
  readonly text: string;
  readonly written: { readonly name: string; readonly text: string };
}

/** What shops, mail programs and social networks append to addresses to count who follows them. */
const tracking =
  /^(?:(?:utm|mc|mtm|pk|hsa|oly|vero)_\w+|_{1,2}hs\w+|_g[al]\w*|gad_\w+|_openstat|_branch\w*|fb_\w+|guc\w+|elqtrack\w*|\w*c(?:lk?)?id|gclsrc|[gw]braid|igsh(?:id)?|ref(?:_src|_url|errer)?|srsltid|ldtag_cl|li_fat_id|mkt_tok|mibextid|epik|hsctatracking|wickedid|yj_r|spm|trk|open(?:external|inapp)browser)$/u;

/**
 * The parameters of a query, without those that only track. Programs change an address on its way: they escape or widen the
 * signs between parameters, change capitals and width, and append the words and signs that follow in the sentence. This
 * undoes such a change where it leaves no doubt. Typed texts stay as they are.
 *
 * @param query with or without its question mark
 * @param parameters whether a parameter of this name holds what somebody typed
 */
export function partsOf(query: string, parameters: ReadonlyMap<string, boolean>): readonly AddressPart[] {
  return [...new URLSearchParams(query)]
    .flatMap(([name, text]): readonly AddressPart[] => {
      const literal = { name: meantName(name), text, written: { name, text } };
      if (parameters.get(literal.name)) return [literal];
      const parts = [...new URLSearchParams(`${name}=${text}`.normalize("NFKC").replaceAll("?", "&"))].map(
        ([inner, value]) => ({ name: meantName(inner), text: meantId(value), written: { name: inner, text: value } }),
      );
      return parameters.has(parts[0]?.name ?? "") ? parts : [literal];
    })
    .filter(({ name, text }) => (name !== "" || text !== "") && !tracking.test(name));
}

/** The name of a place that `#…` holds, as it is meant. */
export function meantPlace(hash: string): string {
  const [part] = partsOf(`place=${hash}`, new Map([["place", false]]));
  return part?.text ?? "";
}

function meantName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^(?:(?:amp|quot|apos|[lg]t|nbsp);|[^\p{L}\p{N}_])+/u, "");
}

/** Ids, alone or in a list: small letters, digits, and signs between them; a minus may stand first. */
function meantId(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}-]+(?=[a-z0-9-])/u, "")
    .replace(/([a-z0-9])(?:[^a-z0-9,][^a-z0-9]*|[^\p{L}\p{N}]+)$/u, "$1");
}
