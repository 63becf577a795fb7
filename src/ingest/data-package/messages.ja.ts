/** What the package's `README.md` says in each language, before it goes on in English. */
export const packageMessages = {
  summary:
    "地図の元になったデータの一式です（Frictionless Data Package）。値は `codings.csv`、二度の読みは `readings.csv`、根拠の引用は `quotes.csv`、" +
    "指標と規則は `codebook.csv`、境界は2つのGeoJSONファイルにあります。以下と `datapackage.json` は、ファイルと列を英語で説明しています。" +
    "表計算ソフトで開くときは、サイトの「データ（CSV）」か、表の「Excelで保存」をお使いください。",
} as const;
