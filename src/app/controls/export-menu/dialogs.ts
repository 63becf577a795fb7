import { type TemplateResult, html } from "lit";
import type { ViewModel } from "../../../derive/view-model.ts";
import { citationsMessages, exportDialogName } from "../../../export/messages.ja.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { messages as presentMessages } from "../../../present/messages.ja.ts";
import type { ViewPicture } from "../../../render/page/picture-page.ts";
import type { ViewId } from "../../../state/view-traits.ts";
import type { AtlasDialog } from "../../../ui/dialog/atlas-dialog.ts";
import type { ResourceName } from "../../../ui/resource.ts";
import { definitionOf } from "../../../views/registry.ts";
import { messages } from "./messages.ja.ts";

const pictureOf = (view: ViewId): ViewPicture => definitionOf(view).picture;

/** What a dialog is drawn from. */
export interface DialogSubject {
  readonly atlas: Atlas;
  readonly view: ViewModel;
  readonly picture: ViewPicture;
}

/** A dialog that the menu opens. Its code comes when it is opened; its elements may stand in the page before. */
export interface MenuDialog {
  /** What is told of where its code does not come. */
  readonly name: ResourceName;
  readonly load: () => Promise<unknown>;
  readonly draw: (subject: DialogSubject, close: () => void) => TemplateResult;
}

/** A dialog whose element has no frame of its own. */
function framed(
  name: ResourceName,
  size: AtlasDialog["size"],
  load: () => Promise<unknown>,
  draw: (subject: DialogSubject) => TemplateResult,
): MenuDialog {
  return {
    name,
    load: () => Promise.all([import("../../../ui/dialog/atlas-dialog.ts"), load()]),
    draw: (subject, close) =>
      html`<atlas-dialog .size=${size} .heading=${name.reader} @close=${close}>
        <div class="body">${draw(subject)}</div>
      </atlas-dialog>`,
  };
}

/** Every dialog, by name. */
export const dialogs = {
  picture: {
    name: { log: "the export dialog's code", reader: exportDialogName },
    // It loads the dialog itself, at the same time as the view's page for pictures.
    load: () => import("../../../export/atlas-export.ts"),
    draw: ({ atlas, view, picture }, close) =>
      html`<atlas-export .atlas=${atlas} .view=${view} .picture=${picture} @close=${close}></atlas-export>`,
  },
  documents: framed(
    { log: "the choice of slides", reader: messages.documents },
    "small",
    () => import("../../../export/dialog/atlas-documents.ts"),
    ({ atlas, view }) => html`<atlas-documents .atlas=${atlas} .view=${view}></atlas-documents>`,
  ),
  embedding: framed(
    { log: "the snippet's code", reader: presentMessages.embedding.heading },
    "medium",
    () => import("../../../present/atlas-embed-snippet.ts"),
    ({ view }) => html`<atlas-embed-snippet .view=${view}></atlas-embed-snippet>`,
  ),
  citations: framed(
    { log: "the citations' code", reader: citationsMessages.heading },
    "small",
    () => import("../../../export/dialog/atlas-citations.ts"),
    ({ view }) => html`<atlas-citations .view=${view}></atlas-citations>`,
  ),
  scenes: {
    name: { log: "the scenes' code", reader: presentMessages.meeting },
    load: () => import("../../../present/atlas-scenes.ts"),
    draw: ({ atlas, view }, close) =>
      html`<atlas-scenes .atlas=${atlas} .view=${view} .pictureOf=${pictureOf} @close=${close}></atlas-scenes>`,
  },
} as const satisfies Readonly<Record<string, MenuDialog>>;

/** Name of one. */
export type DialogId = keyof typeof dialogs;
