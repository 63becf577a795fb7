import type { ElementPart } from "lit";
import { Directive, directive } from "lit/directive.js";

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keeps a text field within a limit without a word to the input method while it composes. The browser's own `maxlength`
 * counts the kana of a composition, and throws it away where its kanji would fit.
 */
class LimitedField extends Directive {
  private field: Field | null = null;
  private limit = 0;
  private edit: (text: string) => void = () => {};

  /**
   * @param limit in UTF-16 code units, as `maxlength` counts
   * @param edit gets the text whenever it has changed, but not in the midst of a composition
   */
  override render(limit: number, edit: (text: string) => void): void {
    Object.assign(this, { limit, edit });
  }

  override update({ element }: ElementPart, [limit, edit]: [number, (text: string) => void]): void {
    this.render(limit, edit);
    if (this.field) return;
    const field = (this.field = element as Field);
    field.maxLength = limit;
    field.addEventListener("compositionstart", () => field.removeAttribute("maxlength"));
    field.addEventListener("compositionend", () => this.composed(field));
    field.addEventListener("input", (event) => {
      if (!(event as InputEvent).isComposing) this.edit(field.value);
    });
  }

  private composed(field: Field): void {
    const { value, selectionEnd } = field;
    const excess = value.length - this.limit;
    if (excess > 0) {
      // What does not fit is the end of what was composed, and nothing that stood there before.
      const end = selectionEnd ?? value.length;
      field.value = value.slice(0, end - excess) + value.slice(end);
      field.setSelectionRange(end - excess, end - excess);
    }
    field.maxLength = this.limit;
    this.edit(field.value);
  }
}

/** Limits the text field that it stands in. */
export const limited = directive(LimitedField);
