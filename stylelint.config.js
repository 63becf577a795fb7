/** @type {import("stylelint").Config} */
export default {
  extends: "stylelint-config-standard",
  rules: {
    // One look: sizes of type, conditions of the layout and colours stand in src/ui, each with its name.
    "declaration-property-value-allowed-list": {
      "font-size": ["/^var\\(--text-[a-z-]+\\)$/", "inherit"],
      font: ["inherit"],
      // Without `only`, Chrome's auto dark recolours the legend's swatches, and not the map.
      "color-scheme": ["light dark", "only light", "dark"],
      // WebKit drops the whole declaration where this names a style, a colour or a thickness: those have their own names.
      "text-decoration": ["none", "underline"],
    },
    "declaration-block-no-redundant-longhand-properties": [true, { ignoreShorthands: ["text-decoration"] }],
    "media-feature-name-disallowed-list": ["/width$/", "/height$/"],
    "color-no-hex": true,
    "import-notation": "string",
    "value-keyword-case": ["lower", { camelCaseSvgKeywords: true, ignoreKeywords: ["A4", "Meiryo"] }],
    // A rule for a part stands beside the part, and what differs by state stands beside what it differs from.
    "no-descending-specificity": null,
    // How a sheet is set out is Prettier's affair and the author's.
    "at-rule-empty-line-before": null,
    "rule-empty-line-before": null,
    "comment-empty-line-before": null,
    "custom-property-empty-line-before": null,
    "declaration-empty-line-before": null,
    // Safari still knows some of these by that name alone.
    "property-no-vendor-prefix": null,
  },
  overrides: [
    {
      files: ["src/ui/style/tokens.css", "src/ui/style/media.css"],
      rules: { "media-feature-name-disallowed-list": null, "color-no-hex": null },
    },
  ],
};
