import { LitElement, html } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import { sceneLimits, sceneOf, stateOfScene } from "../state/scene.ts";
import type { AtlasDialog } from "../ui/dialog/atlas-dialog.ts";
import "../ui/dialog/atlas-dialog.ts";
import { shared } from "../ui/style/shared.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { requestAction, requestAtlas, requestGesture } from "../ui/atlas-event.ts";
import { viewName } from "../derive/wording/view-name.ts";
import { ExportController } from "../export/export-controller.ts";
import type { FileFormat } from "../export/format.ts";
import { type SceneSources, type ScenesToSave, lackOf } from "../export/materials.ts";
import { said as exportSaid } from "../export/messages.ja.ts";
import { progressTemplate } from "../export/progress.ts";
import { formatsOf } from "../export/registry.ts";
import { messages } from "./messages.ja.ts";
import scenesCss from "./atlas-scenes.css?inline";
import { openSceneFile } from "./open-scene-file.ts";
import { type SceneRowActions, sceneRow } from "./scene-rows.ts";
import { type SceneStore, newId, sharedScenes } from "./scene-store.ts";
import { type Said, failing, saidTemplate, saying, silence, undoable } from "./scenes-said.ts";
import { sceneSummary } from "./scene-summary.ts";
import { StoreController } from "./store-controller.ts";
import { sheet } from "../ui/style/sheet.ts";

/**
 * Makes a presentation ready: its scenes, their words and order, and the file that holds them.
 *
 * @fires close - when the dialog has been closed
 */
@customElement("atlas-scenes")
export class AtlasScenes extends LitElement {
  static override readonly styles = [shared, sheet(scenesCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now, and what is added as a scene. */
  @property({ attribute: false }) view!: ViewModel;
  /** How pictures of a view are made, or why there are none. */
  @property({ attribute: false }) pictureOf!: SceneSources["pictureOf"];
  /** The time that a file is named by; tests have their own. */
  @property({ attribute: false }) now: () => Date = () => new Date();

  @state() private said: Said = silence;
  @state() private dropping = false;

  @query("atlas-dialog") private readonly dialog!: AtlasDialog;
  @query("input[type=file]") private readonly fileInput!: HTMLInputElement;

  private readonly scenes = new StoreController(this);
  private readonly exports: ExportController<"scenes"> = new ExportController(this, "scenes", () => this.pressed);
  /** The button that had the last file made. */
  private pressed: HTMLElement | null = null;

  protected override willUpdate(): void {
    this.scenes.store ??= sharedScenes(this.view.vocabulary);
  }

  protected override render() {
    const { scenes } = this.store.list;
    const { vocabulary } = this.view;
    return html`<atlas-dialog
      .heading=${messages.scenes.heading}
      class=${this.dropping ? "dropping" : ""}
      @close=${() => this.dispatchEvent(new Event("close"))}
      @dragover=${this.onDragover}
      @dragleave=${() => (this.dropping = false)}
      @drop=${this.onDrop}
    >
      <div class="body">
        <p class="measure text-note">${messages.scenes.lead}</p>
        <div class="tools below-12">
          <button class="button strong" @click=${() => this.present(0)}>${messages.scenes.start}</button>
          <button class="button" ?disabled=${scenes.length >= sceneLimits.scenes} @click=${this.add}>
            ${messages.scenes.add}
          </button>
          ${formatsOf("scenes", "file").map(
            (format) =>
              html`<button
                class="button"
                aria-disabled=${this.exports.busy || lackOf.scenes(this.material) !== null}
                @click=${(event: Event) => this.save(format, event)}
              >
                ${format.words.press}
              </button>`,
          )}
          <button class="button" @click=${() => this.fileInput.click()}>${messages.scenes.openFile}</button>
          <input type="file" accept=".json,application/json" hidden @change=${this.onFile} />
          <button class="button" @click=${this.reset}>${messages.scenes.reset(this.store.builtIn.length)}</button>
          ${progressTemplate(this.exports)}
        </div>
        ${saidTemplate(this.exports.progress ? saying(exportSaid.slides) : this.said, this.store.problem, () => void this.undo())}
        ${
          scenes.length === 0
            ? html`<p class="none card text-note">${messages.scenes.none}</p>`
            : html`<ol class="stack">
                ${scenes.map((scene, index) => {
                  const summary = sceneSummary(this.atlas, stateOfScene(scene, vocabulary), vocabulary);
                  return sceneRow(scene, index, summary, index === scenes.length - 1, this.rowActions);
                })}
              </ol>`
        }
      </div>
    </atlas-dialog>`;
  }

  private readonly rowActions: SceneRowActions = {
    edit: (action) => this.store.apply(action),
    present: (index) => this.present(index),
    move: (index, by) => void this.move(index, by),
    remove: (index) => void this.removeScene(index),
  };

  private get store(): SceneStore {
    const { store } = this.scenes;
    if (!store) throw new Error("the scenes are there from the first update on");
    return store;
  }

  private present(index: number): void {
    const scene = this.store.list.scenes[index];
    this.dialog.close();
    const change = { type: "choose-mode", mode: "present" } as const;
    if (!scene) {
      requestAction(this, change);
      return;
    }
    this.store.apply({ type: "go-to", index });
    requestGesture(this, change, { type: "show-scene", state: stateOfScene(scene, this.view.vocabulary) });
  }

  private async add(): Promise<void> {
    const words = { id: newId(), title: viewName(this.view), caption: "" };
    this.store.apply({ type: "add", scene: sceneOf(this.view.parameters, this.view.vocabulary, words) });
    this.said = saying(messages.scenes.done.added(this.store.list.scenes.length));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("li:last-child input")?.focus();
  }

  private async move(index: number, by: -1 | 1): Promise<void> {
    this.store.apply({ type: "move", index, by });
    this.said = saying(messages.scenes.done.moved(index + 1, index + by + 1));
    await this.updateComplete;
    // The focus follows the scene. At an end of the list the same button is disabled, so the other one takes it.
    const row = this.renderRoot.querySelector(`[data-index="${index + by}"]`);
    const [same, other] = by < 0 ? [".up", ".down"] : [".down", ".up"];
    (row?.querySelector<HTMLElement>(`${same}:enabled`) ?? row?.querySelector<HTMLElement>(other))?.focus();
  }

  private async removeScene(index: number): Promise<void> {
    this.store.apply({ type: "remove", index });
    await this.tellUndoable(messages.scenes.done.removed(index + 1));
  }

  private reset(): Promise<void> {
    this.store.apply({ type: "replace", scenes: this.store.builtIn });
    return this.tellUndoable(messages.scenes.done.reset(this.store.builtIn.length));
  }

  /** Focuses the undo button, because the pressed button may have left the page. */
  private async tellUndoable(text: string): Promise<void> {
    this.said = undoable(saying(text));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".told .button")?.focus();
  }

  private async undo(): Promise<void> {
    if (!this.store.undo()) {
      this.said = undoable(failing(messages.scenes.done.noRoom(sceneLimits.scenes)));
      return;
    }
    this.said = saying(messages.scenes.done.undone);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".tools .button")?.focus();
  }

  private get material(): ScenesToSave {
    const { view, pictureOf } = this;
    const atlasOf = (query: string) => requestAtlas(this, query);
    const sources = { vocabulary: view.vocabulary, atlasOf, pictureOf };
    return { scenes: this.store.list.scenes, now: this.now(), survey: view.survey, sources };
  }

  private async save(format: FileFormat<"scenes">, { currentTarget }: Event): Promise<void> {
    if (this.exports.busy) return;
    this.pressed = currentTarget as HTMLElement;
    this.said = silence;
    await this.exports.make(format, this.material);
    const { outcome } = this.exports;
    if (outcome.kind === "saved") {
      this.said = saying(`${messages.scenes.done.saved(outcome.file.name)}${outcome.note}`);
    }
    if (outcome.kind === "stopped") this.said = saying(exportSaid.stopped);
    if (outcome.kind === "failed") this.said = failing(outcome.text);
  }

  private onFile(): void {
    const [file] = this.fileInput.files ?? [];
    if (file) void this.open(file);
    // Otherwise choosing the same file again would raise no event.
    this.fileInput.value = "";
  }

  private async open(file: File): Promise<void> {
    const result = await openSceneFile(file, this.view.vocabulary);
    if (result.kind === "refused") {
      this.said = failing(messages.scenes.done.refused(file.name, result.message));
      return;
    }
    this.store.apply({ type: "replace", scenes: result.scenes });
    await this.tellUndoable(messages.scenes.done.opened(file.name, result.scenes.length, result.note ?? ""));
  }

  private onDragover(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.dropping = true;
  }

  private onDrop(event: DragEvent): void {
    const [file] = event.dataTransfer?.files ?? [];
    this.dropping = false;
    if (!file) return;
    // Without this the browser would leave the page to show the file.
    event.preventDefault();
    void this.open(file);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-scenes": AtlasScenes;
  }
}
