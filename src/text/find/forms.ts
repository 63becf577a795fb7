import type { Span } from "../../model/span.ts";

/** A form that is looked for; `folded` is never empty. */
export interface Form {
  readonly folded: string;
}

/** A form where it stands in a folded text. */
export interface FormSpan<Kind extends Form> extends Span {
  readonly form: Kind;
}

/** Makes a finder of forms in a folded text: from left to right, the longest first, none overlapping. */
export function formFinder<Kind extends Form>(forms: readonly Kind[]): (folded: string) => readonly FormSpan<Kind>[] {
  const byFirst = new Map<string, Kind[]>();
  for (const form of [...forms].sort((a, b) => b.folded.length - a.folded.length)) {
    const first = form.folded.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  return (text) => {
    const spans: FormSpan<Kind>[] = [];
    for (let at = 0; at < text.length;) {
      const form = byFirst.get(text.charAt(at))?.find(({ folded }) => text.startsWith(folded, at));
      if (form) spans.push({ form, start: at, end: at + form.folded.length });
      at += form?.folded.length ?? 1;
    }
    return spans;
  };
}
