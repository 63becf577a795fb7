/** What a file of scenes is called. */
export const scenesWords = { label: "場面", hint: "", press: "ファイルに保存", entry: null } as const;

/** That there is no file of scenes. */
export const scenesProblem = "場面のファイルを作れませんでした。";
