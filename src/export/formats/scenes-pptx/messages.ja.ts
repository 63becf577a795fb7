/** What the scenes as slides are called. */
export const scenesPptxWords = {
  label: "場面のスライド",
  hint: "場面ごとに1枚のスライドです。",
  press: "PowerPointで保存",
  entry: null,
} as const;
