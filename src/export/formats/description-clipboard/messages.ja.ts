/** What copying a picture's description is called. */
export const descriptionCopyWords = {
  label: "説明文のコピー",
  hint: "",
  press: "説明文をコピー",
  entry: null,
} as const;

/** That a description has been copied. */
export const descriptionCopied = "説明文をコピーしました。";

/** That a description was not copied. */
export const descriptionCopyProblem = "説明文をコピーできませんでした。";
