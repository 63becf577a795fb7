/**
 * A text without what XML 1.0 forbids or advises against: control characters but tab and line ends, lone surrogates,
 * U+FFFE and U+FFFF.
 */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}

/** A text as one line without control of direction, so that every program draws it alike. */
export function lineOf(text: string): string {
  return xmlText(text)
    .replace(/[\t\n\r]+/gu, " ")
    .replace(/[\u{2028}\u{2029}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]/gu, "");
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Unescaped, a parser may turn these into line feeds, or into spaces in an attribute.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\u2028": "&#8232;",
};

/** Any text as the content of an element or of an attribute in double quotes, in XML and in HTML. */
export function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"\r\n\t\u2028]/gu, (character) => references[character] ?? character);
}
