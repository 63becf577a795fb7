import { scopeLabels, silenceSentence } from "../../messages/ja.ts";
import { placeMessages } from "../../messages/ja/places.ts";

const title = "全指標の値";
const rows = { municipality: "市町村", centre: "センター" } as const;
/** The kind of a row, as a key of its words. */
type Row = keyof typeof rows;

/** What this view says. */
export const messages = {
  label: "表",
  says: "市町村とセンターの値を、表で見る",
  copyByHand: "下の文字をすべて選んでコピーし、表計算ソフトに貼り付けてください。",
  /** What its picture is called. */
  title,
  description: (municipalities: number, metrics: readonly string[]) =>
    `${title}。${municipalities}市町村の、${metrics.length}指標（${metrics.join("、")}）の値。`,
  /** Headings of the first two columns: a row's name, and its centre or its municipalities. */
  placeHeadings: {
    municipality: [rows.municipality, rows.centre],
    centre: [rows.centre, "圏域の市町村"],
  } satisfies Readonly<Record<Row, readonly [string, string]>>,
  /** Says in a centre's row that an answer is about single municipalities. */
  ofMunicipalities: "市町村についての記述",
  table: {
    title: (metrics: number): string => `${metrics}指標の値の一覧`,
    search: "表の絞り込み",
    searchLabel: "文字で絞り込む",
    searchPlaceholder: "名前・読み・値",
    /** The count of the rows that are shown stands between the two parts. */
    count: {
      of: (count: number, row: Row): string => `${count}${rows[row]}中`,
      shown: (row: Row): string => `${rows[row]}を表示`,
    },
    way: "値を選ぶと、根拠の文が出ます",
    showAll: "絞り込みをやめる",
    none: (row: Row): string => `条件に合う${rows[row]}はありません。`,
  },
  cells: {
    /** Follows, for screen readers only, the short label of a place in no area. */
    uncoveredExplained: "（どのセンターの圏域にも含まれない）",
  },
  head: {
    all: "すべて",
    byCentre: "センターで絞り込む",
    filters: "絞り込み",
    byValue: (metric: string): string => `${metric}で絞り込む`,
    sortBy: (column: string): string => `${column}で並べ替え`,
    several: (count: number): string => `${count}つの値`,
    option: (label: string, count: number): string => `${label}（${count}）`,
  },
  tools: {
    key: "斜線の見本と「記載なし」の意味",
    silence: "「記載なし」は「いいえ」ではありません",
    units: "行の単位",
    unit: (count: number, row: Row): string => `${count}${rows[row]}`,
    hiddenSelection: (municipality: string): string => `（選択中の${municipality}は絞り込みの外）`,
  },
  /** The rows as texts and as a file. */
  text: {
    scopeHeading: (metric: string): string => `${metric}：記述の範囲`,
    /** @param excerpt true where rows are left out */
    fileName: (place: string, row: Row, fileLabel: string, excerpt: boolean): string =>
      `${title}_${place}${row === "centre" ? "_センター別" : ""}_${fileLabel}${excerpt ? "_抜粋" : ""}`,
  },
  picture: {
    byCentre: (title: string): string => `${title}（センター別）`,
    /** @param focus name of the centre whose area alone is shown */
    area: (focus: string): string => `${placeMessages.area(focus)}。`,
    excerpt: (all: number, shown: number, row: Row): string => `${all}${rows[row]}のうち${shown}${rows[row]}。`,
    key: `${silenceSentence}。斜線は${scopeLabels.area}`,
  },
} as const;
