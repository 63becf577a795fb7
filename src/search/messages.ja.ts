const passages = (count: number): string => `${count}か所`;

/** What the report's search and the list of a value's evidence say. */
export const messages = {
  passages,
  overview: "概要",
  search: {
    label: "報告書の検索",
    close: "検索を閉じる",
    results: "検索の結果",
    unmap: "地図を元の指標に戻す",
    map: "地図を件数で色分け",
    scope: (centres: number): string =>
      `${centres}センターの記載と概要のすべてから探します。略語と元のことば（HWとハローワークなど）は、どちらで探しても見つかります。誤りとみられる字は、正しいとみられる字でも見つかります。`,
    notInSelected: (municipality: string, centre: string): string =>
      `選択中の${municipality}（${centre}）の記載には、該当する項目がありません。`,
    more: (count: number): string => `残りの${passages(count)}も表示`,
    /** Stands in the place of a centre's municipalities. */
    overviewIs: "どのセンターの記載でもない、報告書のはじめの章",
  },
  /** How much was found. */
  result: {
    cut: "長すぎるため、はじめの部分だけで検索しました。",
    exclusionsOnly: "除くことばだけでは探せません。探すことばも入れてください。",
    none: "見つかりませんでした。",
    found(centres: number, rows: number, overview: number): string {
      const found = centres === 0 ? "どのセンターの記載にもなく" : `${centres}センターの${passages(rows)}`;
      return overview === 0 ? found : `${found}${centres === 0 ? "、" : "と"}概要の${passages(overview)}`;
    },
  },
  noResults: {
    places: "この名前の市町村・センター",
    place: (name: string, detail: string): string => `${name}（${detail}）`,
    notTogether: (words: number): string =>
      `${words}つのことばをすべて含む項目はありません。一つずつでは次のとおりです。`,
    term: (term: string, count: number): string => `${term}（${passages(count)}）`,
    nowhere: (term: string): string => `「${term}」は報告書のどこにもありません`,
    nearest: "報告書にある、近いことば",
    nothingNear: "近いことばもありません。別のことばでお試しください。",
    /** Says that silence is no "no". */
    caution: "報告書にことばがなくても、「していない」という意味ではありません。",
  },
  passage: { inReport: "報告書の中で見る" },
  valueEvidence: {
    label: "値の根拠",
    of: (value: string): string => `「${value}」の根拠`,
    noQuotes: "引用する文はありません。",
  },
} as const;
