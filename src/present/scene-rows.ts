import { type TemplateResult, html } from "lit";
import { live } from "lit/directives/live.js";
import { type Scene, type SceneAction, sceneLimits } from "../state/scene.ts";

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
 * @param summary what it shows, in a line
 * @param last whether none stands after it
 */
export function sceneRow(
  scene: Scene,
  index: number,
  summary: string,
  last: boolean,
  actions: SceneRowActions,
): TemplateResult {
  const name = `場面${index + 1}`;
  const edit = (key: "title" | "caption") => (event: Event) => {
    const { value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    actions.edit({ type: "edit", index, change: { [key]: value } });
  };
  return html`<li data-index=${index}>
    <div class="row" role="group" aria-label=${name}>
      <p class="what"><strong>${name}</strong>${summary}</p>
      <label
        >題名<input type="text" maxlength=${sceneLimits.title} .value=${live(scene.title)} @input=${edit("title")}
      /></label>
      <label
        >説明（${sceneLimits.caption}字まで）<textarea
          rows="3"
          maxlength=${sceneLimits.caption}
          .value=${live(scene.caption)}
          @input=${edit("caption")}
        ></textarea>
      </label>
      <div class="tools">
        <button class="button" aria-label="${name}：ここから発表" @click=${() => actions.present(index)}>
          ここから発表
        </button>
        <button
          class="button up"
          aria-label="${name}を上へ"
          ?disabled=${index === 0}
          @click=${() => actions.move(index, -1)}
        >
          上へ
        </button>
        <button class="button down" aria-label="${name}を下へ" ?disabled=${last} @click=${() => actions.move(index, 1)}>
          下へ
        </button>
        <button class="button" aria-label="${name}を削除" @click=${() => actions.remove(index)}>削除</button>
      </div>
    </div>
  </li>`;
}
