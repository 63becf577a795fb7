import { type TemplateResult, html } from "lit";
import { live } from "lit/directives/live.js";
import { type Scene, type SceneAction, sceneLimits } from "../state/scene.ts";
import { limited } from "../ui/field/limited-field.ts";
import { messages } from "./messages.ja.ts";

const { scene: said } = messages;

/** What can be done with a scene in the editor's list. */
export interface SceneRowActions {
  readonly edit: (action: SceneAction & { readonly type: "edit" }) => void;
  readonly present: (index: number) => void;
  readonly move: (index: number, by: -1 | 1) => void;
  readonly remove: (index: number) => void;
}

/**
 * One scene of the list: its words to be edited, its place to be changed.
 *
 * @param summary one line on what it shows
 * @param last whether it is the last scene
 */
export function sceneRow(
  scene: Scene,
  index: number,
  summary: string,
  last: boolean,
  actions: SceneRowActions,
): TemplateResult {
  const name = said.name(index + 1);
  const edit = (key: "title" | "caption") =>
    limited(sceneLimits[key], (text) => actions.edit({ type: "edit", index, change: { [key]: text } }));
  return html`<li data-index=${index}>
    <div class="card stack" role="group" aria-label=${name}>
      <p class="what text-note soft"><strong class="member text-body">${name}</strong>${summary}</p>
      <label class="stack gap-4 text-fine bold"
        >${said.title}<input class="full plain" type="text" .value=${live(scene.title)} ${edit("title")}
      /></label>
      <label class="stack gap-4 text-fine bold"
        >${said.caption(sceneLimits.caption)}<textarea
          class="plain"
          rows="3"
          .value=${live(scene.caption)}
          ${edit("caption")}
        ></textarea>
      </label>
      <div class="tools">
        <button class="button" aria-label=${said.presents(name)} @click=${() => actions.present(index)}>
          ${said.present}
        </button>
        <button
          class="button up"
          aria-label=${said.movesUp(name)}
          ?disabled=${index === 0}
          @click=${() => actions.move(index, -1)}
        >
          ${said.up}
        </button>
        <button
          class="button down"
          aria-label=${said.movesDown(name)}
          ?disabled=${last}
          @click=${() => actions.move(index, 1)}
        >
          ${said.down}
        </button>
        <button class="button" aria-label=${said.removes(name)} @click=${() => actions.remove(index)}>
          ${said.remove}
        </button>
      </div>
    </div>
  </li>`;
}
