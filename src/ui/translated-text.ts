/**
 * Importing this lets a page that the browser translates follow what is chosen. A translator puts `<font>` elements in the
 * place of texts; Lit keeps each text's place and sets the `data` of what stands there, which a `<font>` takes for nothing:
 * a panel went on naming the municipality that was chosen before. The translator then translates the new words, too.
 */
Object.defineProperty(HTMLFontElement.prototype, "data", {
  configurable: true,
  set(this: HTMLFontElement, text: string) {
    this.textContent = text;
  },
});

export {};
