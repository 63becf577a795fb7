/** What SVG is called. */
export const svgWords = { label: "SVG", hint: "拡大しても粗くならない図形", press: "保存", entry: null } as const;

/** That there is no SVG. */
export const svgProblem = "SVGを作れませんでした。";
