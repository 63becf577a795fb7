/** What this view says. */
export const messages = {
  label: "見方",
  says: "地図の読み方、よくある質問、キーの操作",
  lead: "どの色も、報告書の文に基づきます。地図で市町村を選ぶと、その文が読めます。",
  example: (metric: string): string => `例：${metric}`,
  /** The three pictures: what each shows, and what it means. */
  colour: {
    heading: "色は値",
    text: "色は、センターの記載から読み取った値です。「記載なし」と「圏域外」のほかは、どの値にも根拠の文があります。",
    answer: (place: string, value: string): string => `${place}は「${value}」`,
    map: (name: string, value: string): string => `${name}を囲んだ地図。色は「${value}」`,
  },
  silence: {
    heading: "白に点は「記載なし」",
    text: (silent: string): string =>
      `${silent}については、報告書に、この問いの答えを決める記述がありません。「いいえ」ではありません。`,
    uncovered: (municipalities: string): string => `${municipalities}は、どのセンターの圏域にも入りません（圏域外）。`,
    map: (silent: string): string => `「記載なし」の${silent}を囲んだ地図`,
  },
  area: {
    heading: "斜線は、圏域全体の記述",
    text: (centre: string, members: string): string =>
      `「${centre}」の圏域は、${members}です。圏域全体についての文から読み取った値は、圏域のすべての市町村の値とし、斜線で示します。`,
    byCentre: (metric: string): string =>
      `センターへの問い（${metric}など）は、どの値も圏域全体のものなので、斜線はつけません。`,
    map: (centre: string): string => `「${centre}」の圏域を囲んだ地図`,
  },
  questions: {
    heading: "よくある質問",
    who: {
      asked: "この色は、だれが決めたのですか。",
      told: (provenance: string): string =>
        `値は、${provenance}。読み取り方は「コードブック」に、根拠の文は市町村のパネルにあります。誤りと思われるものは、市町村のパネルの「この読み取りについて知らせる」から、お知らせください。`,
    },
    no: {
      asked: "「記載なし」は、していないということですか。",
      told: "いいえ。書かれていないだけで、していたかもしれません。「していない」と書かれているときは、その値の色がつきます。",
    },
    count: {
      asked: "センターの数と市町村の数の、どちらを引用すればよいですか。",
      told: "凡例で大きく出ている数です。答えがセンターのものならセンターの数、市町村のものなら市町村の数です。もう一方は、凡例を指すと出ます。",
    },
    now: {
      asked: "いまも、このとおりですか。",
      told: (asOf: string): string => `分かりません。${asOf}の内容で、その後のことは、報告書にはありません。`,
    },
    use: {
      asked: "会議の資料に使えますか。",
      told: "はい。「書き出す」の画像とスライドには、問い、時点、凡例、出典が入るので、1枚だけでも意味が通じます。一部を切り取るときも、出典は残してください。",
    },
  },
  unsaid: {
    heading: "色からは分からないこと",
    lines: [
      "よしあし。濃い色は、優れた取組という意味ではありません。",
      "規模。人数も、予算も、事業所の数も、色には出ていません。",
      "面積。広い市町村は目立ちますが、どれも同じ1つの市町村です。「タイル」にすると、同じ大きさで並びます。",
      "圏域の中の違い。センターへの問いでは、圏域の市町村はみな同じ色です。",
      "理由。センターがなぜそう答えたかは、根拠の文と、その前後にあります。",
    ],
  },
} as const;
