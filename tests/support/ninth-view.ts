import type { ProjectCopy } from "./project-copy.ts";

/** A view that the project does not have. */
export const ninthView = { id: "tally", label: "件数", title: "件数の一覧" } as const;

const { id, label, title } = ninthView;

const folder: Readonly<Record<string, string>> = {
  "messages.ja.ts": `export const messages = { label: "${label}", title: "${title}" } as const;\n`,
  "definition.ts": `
import { html } from "lit";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

export const tally: ViewDefinition = {
  id: "${id}",
  label: messages.label,
  says: messages.title,
  group: "table",
  layout: "alone",
  calledBy: "label",
  second: null,
  values: "first",
  holdsReport: false,
  filtersRows: false,
  shell: { metricPicker: true, secondPicker: false, narrowScroll: "view" },
  needsReport: false,
  textComes: "at-once",
  load: () => import("./atlas-tally.ts"),
  loadSecond: null,
  main: ({ view }) => html\`<atlas-tally .view=\${view}></atlas-tally>\`,
  aside: null,
  givesRows: false,
  picture: { kind: "drawn", load: async () => (await import("./page/page.ts")).page },
};
`,
  "atlas-tally.css": "p {\n  padding: 16px;\n}\n",
  "atlas-tally.ts": `
import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ViewModel } from "../../derive/view-model.ts";
import { sheet } from "../../ui/style/sheet.ts";
import tallyCss from "./atlas-tally.css?inline";

@customElement("atlas-tally")
export class AtlasTally extends LitElement {
  static override readonly styles = sheet(tallyCss);

  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    return html\`<p>\${this.view.classes.map(({ label, count }) => \`\${label} \${count}\`).join("、")}</p>\`;
  }
}
`,
  "page/page.ts": `
import { countsInWords } from "../../../render/page/description.ts";
import { place, textBlock } from "../../../render/page/block/block.ts";
import type { PicturePage } from "../../../render/page/picture-page.ts";
import { messages } from "../messages.ja.ts";

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
};

const registry = "src/views/registry.ts";

/** Adds the view to a copy of the project: its folder, and its name in the registry. */
export function addNinthView(copy: ProjectCopy): void {
  for (const [file, text] of Object.entries(folder)) copy.write(`src/views/${id}/${file}`, text);
  copy.replace(registry, "import { topics }", `import { ${id} } from "./${id}/definition.ts";\nimport { topics }`);
  copy.replace(registry, "  report,\n];", `  report,\n  ${id},\n];`);
}
