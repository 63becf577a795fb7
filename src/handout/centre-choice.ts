import { type TemplateResult, html } from "lit";
import type { CentreSheet } from "../derive/centre-sheets.ts";
import { messages } from "./messages.ja.ts";

const { sheets: said } = messages;

/** Ticks of the centres that get a sheet. */
export function centreChoice(
  all: readonly CentreSheet[],
  chosen: ReadonlySet<string>,
  choose: (ids: readonly string[]) => void,
): TemplateResult {
  const whole = chosen.size === all.length;
  const ids = all.map(({ id }) => id);
  const without = (id: string) => ids.filter((other) => other !== id && chosen.has(other));
  return html`<fieldset class="below-8">
    <legend class="text-note bold">${said.choice}</legend>
    <div class="ticks text-note">
      <label class="tick bold"
        ><input
          type="checkbox"
          .checked=${whole}
          .indeterminate=${!whole && chosen.size > 0}
          @change=${() => choose(whole ? [] : ids)}
        />${said.all}</label
      >
      ${all.map(
        ({ id, name }) =>
          html`<label class="tick"
            ><input
              type="checkbox"
              .checked=${chosen.has(id)}
              @change=${() => choose(chosen.has(id) ? without(id) : [...chosen, id])}
            />${name}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
