import { csvWords } from "../../../export/formats/csv/messages.ja.ts";
import { handout } from "../../../export/formats/handout/format.ts";
import { tableCopyWords } from "../../../export/formats/table-clipboard/messages.ja.ts";
import type { PaperSource } from "../../../export/materials.ts";
import type { ViewPicture } from "../../../render/page/picture-page.ts";
import type { ViewId } from "../../../state/view-traits.ts";
import { table } from "../../../views/table/definition.ts";
import type { DialogId } from "./dialogs.ts";
import { messages } from "./messages.ja.ts";

/** What an entry can have done. */
export interface MenuWays {
  readonly open: (dialog: DialogId) => void;
  readonly paper: PaperSource;
  readonly show: (view: ViewId) => void;
  readonly copyLink: () => void;
}

/** What decides whether a view has an entry. */
export interface MenuSubject {
  readonly view: ViewId;
  readonly picture: ViewPicture;
}

/** One way in which what is shown leaves the page. */
export interface MenuEntry {
  readonly id: keyof typeof messages.entries;
  readonly label: string;
  /** What it gives, in one line. */
  readonly says: string;
  /** Why a view does not have it, in words; null where it has. */
  readonly lacks: (subject: MenuSubject) => string | null;
  /** What is done, or the file that is saved. */
  readonly run: ((ways: MenuWays) => void) | { readonly file: string };
}

const always = () => null;

/** All of them, in the menu's order: for eyes and paper, for reckoning, for others. */
export const menuEntries: readonly MenuEntry[] = [
  entry(
    "picture",
    ({ open }) => open("picture"),
    ({ picture }) => (picture.kind === "printed" ? picture.why : null),
  ),
  entry("slides", ({ open }) => open("documents")),
  entry("print", ({ paper }) => paper.print()),
  entry("handout", ({ paper }) => handout.print(paper)),
  entry(
    "table",
    ({ show }) => show(table.id),
    ({ view }) => (view === table.id ? messages.tableShown([tableCopyWords.press, csvWords.press]) : null),
  ),
  entry("csv", { file: "./data/codings.csv" }),
  entry("json", { file: "./data/atlas.json" }),
  entry("embed", ({ open }) => open("embedding")),
  entry("link", ({ copyLink }) => copyLink()),
  entry("present", ({ open }) => open("scenes")),
];

function entry(id: MenuEntry["id"], run: MenuEntry["run"], lacks: MenuEntry["lacks"] = always): MenuEntry {
  return { id, ...messages.entries[id], run, lacks };
}
