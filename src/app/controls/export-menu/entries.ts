import type { AnyFormat, MenuWords } from "../../../export/format.ts";
import type { MaterialId, PaperSource } from "../../../export/materials.ts";
import { formats } from "../../../export/registry.ts";
import type { ViewPicture } from "../../../render/page/picture-page.ts";
import type { ViewId, ViewTraits } from "../../../state/view-traits.ts";
import { views } from "../../../views/registry.ts";
import type { DialogId } from "./dialogs.ts";
import { messages } from "./messages.ja.ts";
import { type OfferedFile, openData } from "./open-data-files.ts";

/** What an entry can have done. */
export interface MenuWays {
  readonly open: (dialog: DialogId) => void;
  readonly paper: PaperSource;
  readonly show: (view: ViewId) => void;
  readonly copyLink: () => void;
  readonly share: () => void;
}

/** What decides whether a view has an entry. */
export interface MenuSubject {
  readonly traits: ViewTraits;
  readonly picture: ViewPicture;
}

/** One way in which what is shown leaves the page. */
export interface MenuEntry extends MenuWords {
  readonly id: string;
  /** Why a view does not have it, in words; null where it has. */
  readonly lacks: (subject: MenuSubject) => string | null;
  /** What is done, or the file that is saved. */
  readonly run: ((ways: MenuWays) => void) | OfferedFile;
}

type Lead = Pick<MenuEntry, "run" | "lacks">;

/** Where each material is offered. The rows stand in a view of their own. */
const leadTo: { readonly [From in MaterialId]: Lead } = {
  picture: {
    run: ({ open }) => open("picture"),
    lacks: ({ picture }) => (picture.kind === "printed" ? picture.why : null),
  },
  document: always(({ open }) => open("picture")),
  slides: always(({ open }) => open("documents")),
  handout: always(({ open }) => open("documents")),
  scenes: always(({ open }) => open("scenes")),
  rows: {
    run: ({ show }) => {
      const giving = views.find(({ givesRows }) => givesRows);
      if (giving) show(giving.id);
    },
    lacks: ({ traits }) => {
      const ways = formats.filter(({ from }) => from === "rows");
      return traits.givesRows
        ? messages.shownAlready(
            traits.label,
            ways.map(({ words }) => words.press),
          )
        : null;
    },
  },
};

const ofFormats: readonly MenuEntry[] = formats.flatMap((format) =>
  format.words.entry ? [{ id: format.id, ...format.words.entry, ...leadOf(format) }] : [],
);

/**
 * All of them, in the menu's order: for eyes and paper, for reckoning, for others.
 *
 * @param shares whether the system has a sheet to share by
 */
export const menuEntries = (shares: boolean): readonly MenuEntry[] => [
  ...ofFormats,
  entry("data-csv", messages.entries.csv, openData.csv),
  entry("data-json", messages.entries.json, openData.json),
  entry("data-package", messages.entries.package, openData.package),
  entry("embed", messages.entries.embed, ({ open }) => open("embedding")),
  entry("link", messages.entries.link, ({ copyLink }) => copyLink()),
  ...(shares ? [entry("share", messages.entries.share, ({ share }) => share())] : []),
  entry("cite", messages.entries.cite, ({ open }) => open("citations")),
  entry("present", messages.entries.present, ({ open }) => open("scenes")),
];

function leadOf(format: AnyFormat): Lead {
  // Paper needs no choices: the menu prints at once.
  if (format.to === "paper" && (format.from === "document" || format.from === "handout")) {
    return always(({ paper }) => format.print(paper));
  }
  return leadTo[format.from];
}

function entry(id: string, words: MenuWords, run: MenuEntry["run"]): MenuEntry {
  return { id, ...words, ...always(run) };
}

function always(run: MenuEntry["run"]): Lead {
  return { run, lacks: () => null };
}
