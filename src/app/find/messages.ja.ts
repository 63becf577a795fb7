/** What the one search box says. */
export const messages = {
  /** Manuals and scripts of others find the field by this name. */
  label: "市町村・センター・報告書をさがす",
  placeholder: "市町村・センター・報告書のことば",
  clear: "入力を消す",
  /** The list below the box. */
  list: "候補",
  groups: {
    municipality: "市町村",
    centre: "センター",
    report: "報告書",
    instead: "報告書にある、近いことば",
    terms: "報告書によく出る用語",
    current: "いまの検索",
  },
  overview: "概要",
  more: (count: number): string => `ほか${count}件も表示`,
  report: (typed: string, count: number | null): string =>
    count === null ? `報告書で「${typed}」を探す` : `報告書で「${typed}」を探す（${count}か所）`,
  term: (term: string, count: number): string => `${term}（${count}か所）`,
  reopen: (query: string): string => `「${query}」の検索結果を開く`,
  end: (query: string): string => `「${query}」の検索をやめる`,
  noPlace: (typed: string): string => `「${typed}」に合う市町村・センターはありません。`,
  /** Of the places, how many there are; then what the report has. */
  found: (places: number, report: string): string => `市町村・センター${places}件。${report && `報告書：${report}`}`,
  syntax:
    '空白で区切ると、すべてのことばを含む項目を探します。"…"で囲むと、印字のままの字で探します。前に-をつけると、そのことばを含む項目を除きます。',
  cutTo: (letters: number): string => `報告書の検索は、はじめの${letters}字までです。`,
} as const;
