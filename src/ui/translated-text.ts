/**
 * Importing this keeps a page up to date that the browser translates. A translator replaces text nodes by `<font>`
 * elements. Lit then sets `data` on such an element, which would do nothing: the panel would go on naming the
 * municipality that was chosen before. This makes `data` set the element's text, and the translator translates that,
 * too.
 */
Object.defineProperty(HTMLFontElement.prototype, "data", {
  configurable: true,
  set(this: HTMLFontElement, text: string) {
    this.textContent = text;
  },
});

export {};
