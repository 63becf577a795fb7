/** What copying a picture's description is called. */
export const descriptionCopyWords = {
  label: "説明文のコピー",
  hint: "",
  press: "説明文をコピー",
  entry: null,
} as const;

/** That a description has been copied. */
export const descriptionCopied = "説明文をコピーしました。";

/** That a description was not copied, and what to do. */
export const descriptionCopyProblem =
  "説明文をコピーできませんでした。「画像の説明文」の文字を選んでコピーしてください。";
