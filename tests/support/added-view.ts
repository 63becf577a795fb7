import type { ProjectCopy } from "./project-copy.ts";

/** A view that the project does not have. */
export const addedView = { id: "example-view", label: "見本", title: "見本の件数" } as const;

const { id, label, title } = addedView;

/** What its folder holds. The documents show some of it. */
export const addedFiles = {
  "messages.ja.ts": `/** What this view says. */\nexport const messages = { label: "${label}", title: "${title}" } as const;\n`,
  "definition.ts": `import { html } from "lit";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

/** Each value with its count, as an example. */
export const exampleView: ViewDefinition = {
  id: "${id}",
  label: messages.label,
  says: messages.title,
  group: "table",
  layout: "alone",
  calledBy: "label",
  second: null,
  values: "first",
  reads: null,
  filtersRows: false,
  shell: { metricPicker: true, secondPicker: false, narrowScroll: "view", paper: "either" },
  needsReport: false,
  textComes: "at-once",
  load: () => import("./atlas-example-view.ts"),
  loadSecond: null,
  main: ({ view }) => html\`<atlas-example-view .view=\${view}></atlas-example-view>\`,
  aside: null,
  givesRows: false,
  picture: { kind: "drawn", load: async () => (await import("./page/page.ts")).page },
};
`,
  "atlas-example-view.css": "p {\n  max-width: 40em;\n}\n",
  "atlas-example-view.ts": `import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ViewModel } from "../../derive/view-model.ts";
import { viewFrame } from "../../ui/frame/view-frame.ts";
import { shared } from "../../ui/style/shared.ts";
import { sheet } from "../../ui/style/sheet.ts";
import exampleViewCss from "./atlas-example-view.css?inline";
import { messages } from "./messages.ja.ts";

/** The values of a metric with their counts. */
@customElement("atlas-example-view")
export class AtlasExampleView extends LitElement {
  static override readonly styles = [shared, viewFrame, sheet(exampleViewCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    const counts = this.view.classes.map(({ label, count }) => \`\${label} \${count}\`);
    return html\`<div class="page">
      <h2>\${messages.title}</h2>
      <p>\${counts.join("、")}</p>
    </div>\`;
  }
}
`,
  "page/page.ts": `import { countsInWords } from "../../../render/page/description.ts";
import { place, textBlock } from "../../../render/page/block/block.ts";
import type { PicturePage } from "../../../render/page/picture-page.ts";
import { messages } from "../messages.ja.ts";

/** Pictures of this view. */
export const page: PicturePage = {
  lacks: () => null,
  needsText: () => false,
  extras: () => [],
  coverage: () => messages.title,
  title: () => messages.title,
  subject: () => messages.title,
  description: (_atlas, view) => countsInWords(view.classes),
  layout: (_atlas, view, options, { body }) => [
    place(textBlock(options.title ?? messages.title, body.width, { size: 40 }), body.x, body.y, "title"),
    place(textBlock(countsInWords(view.classes), body.width, { size: 24 }), body.x, body.y + 80, "counts"),
  ],
};
`,
} as const;

const registry = "src/views/registry.ts";

/** Adds the view to a copy of the project: its folder, and its name in the registry. */
export function addView(copy: ProjectCopy): void {
  for (const [file, text] of Object.entries(addedFiles)) copy.write(`src/views/${id}/${file}`, text);
  copy.replace(
    registry,
    "import { topics }",
    `import { exampleView } from "./${id}/definition.ts";\nimport { topics }`,
  );
  copy.replace(registry, ",\n];", ",\n  exampleView,\n];");
}
