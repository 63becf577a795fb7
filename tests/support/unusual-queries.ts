/** Queries that layouts do not expect; each of them makes a metric. */
export const unusualQueries: readonly { readonly name: string; readonly query: string }[] = [
  { name: "a word", query: "ハローワーク" },
  { name: "a phrase without another", query: `"支援学校" -"ハローワーク"` },
  { name: "markup", query: `<b>太字</b>&amp;<img src=x onerror=alert(1)>` },
  { name: "emoji", query: "👨‍👩‍👧🍣".repeat(20) },
  { name: "letters without a space", query: "W".repeat(300) },
  {
    name: "1,000 characters",
    query: "就労移行支援事業所との連携と企業開拓の役割分担について".repeat(40).slice(0, 1000),
  },
  { name: "no hit", query: "存在しないことば" },
];
