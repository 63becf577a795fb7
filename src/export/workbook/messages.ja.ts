/** What a workbook says around its values. */
export const workbookMessages = {
  sheets: { about: "はじめに", shown: "値", all: "値（全件）", evidence: "根拠", codebook: "コードブック" },
  about: {
    title: "題名",
    asOf: "時点",
    source: "出典",
    provenance: "値について",
    edition: "読み取りの版",
    shown: (sheet: string): string => `シート「${sheet}」の行`,
    all: (sheet: string, rows: number): string =>
      `シート「${sheet}」には、絞り込みも並べ替えもない${rows}行があります。`,
    how: "読み方",
    howText: (evidence: string, codebook: string): string =>
      `「記載なし」と「圏域外」のほかは、どの値も報告書の文から読み取ったものです。根拠の文はシート「${evidence}」に、値の意味と読み取りの規則はシート「${codebook}」にあります。`,
    silence: "「記載なし」とは",
    codes: "コード",
    codesText:
      "コードは文字として入れてあります。5桁は全国地方公共団体コードから検査数字を除いたもの、6桁は検査数字つきです。",
    licence: "利用条件",
    licenceText:
      "読み取った値、注記、表の構成はMITライセンスです。報告書の文は発行者のもので、出典を示して引用できます。",
  },
  evidence: [
    "指標",
    "センター",
    "市町村",
    "市町村コード（5桁）",
    "団体コード（6桁）",
    "値",
    "記述の範囲",
    "欄",
    "見出し",
    "引用（報告書のまま）",
    "注記",
  ],
  codebook: [
    "指標のID",
    "指標",
    "問い",
    "答えの単位",
    "値のID",
    "値",
    "短い表示",
    "市町村の数",
    "センターの数",
    "読み取りの規則",
  ],
  everyMetric: "すべての指標",
} as const;
