import type { OverviewBlock, OverviewKind } from "../../model/overview.ts";

const markers = /^(?:\d+\.|\(\d+\)|○|(?:-\s*)?・)/u;

/**
 * Reads the overview, which has one block a line.
 *
 * A line that opens with 「(1)」 is a section's heading if text follows that neither opens so nor begins a chapter.
 *
 * @param lines as printed; blank ones are left out
 */
export function parseOverview(lines: readonly string[]): readonly OverviewBlock[] {
  const printed = lines.map((line) => line.trim()).filter((line) => line !== "");
  const numbers = { chapter: 0, section: 0, topic: 0 };
  return printed.map((line, index) => {
    const marker = markers.exec(line)?.[0] ?? "";
    const text = line.slice(marker.length).trim();
    const kind = kindOf(marker, text, index, printed[index + 1] ?? "");
    return { kind, marker, text, anchor: anchorOf(kind, numbers) };
  });
}

function kindOf(marker: string, text: string, index: number, next: string): OverviewKind {
  if (marker.endsWith("・")) return "bullet";
  if (marker.endsWith(".")) return "chapter";
  if (marker.startsWith("(")) return next === "" || /^(?:\(\d+\)|\d+\.)/u.test(next) ? "entry" : "section";
  if (marker === "○") return text.includes("、") ? "statement" : "topic";
  return index === 0 ? "title" : "paragraph";
}

function anchorOf(kind: OverviewKind, numbers: { chapter: number; section: number; topic: number }): string | null {
  switch (kind) {
    case "title":
      return "overview";
    case "chapter":
      Object.assign(numbers, { chapter: numbers.chapter + 1, section: 0, topic: 0 });
      return `overview-${numbers.chapter}`;
    case "section":
      Object.assign(numbers, { section: numbers.section + 1, topic: 0 });
      return `overview-${numbers.chapter}-${numbers.section}`;
    case "topic":
      numbers.topic += 1;
      return `overview-${numbers.chapter}-${numbers.section}-${numbers.topic}`;
    default:
      return null;
  }
}
