/**
 * A compound of two verbs, each a kanji with its ending (問い合わせ, 受け入れ): the first one's ending, and a わ after the
 * second one (合わせ), may be left out. い ends few verbs and many adjectives (長い期間 is not 長期間).
 */
const compound =
  /(?<!\p{Script=Han})(\p{Script=Han})((?<=[問担買言雇追払競誘使請])い|[きぎしちびみりけげせてねべめれえ])(\p{Script=Han})(わ?)/gu;

/**
 * Groups of ways to write the compounds of a folded text with and without their okurigana: a reader who types 問合せ means
 * 問い合わせ.
 */
export function okuriganaGroups(text: string): readonly (readonly string[])[] {
  const groups = new Map<string, Set<string>>();
  for (const [, first = "", ending = "", second = "", wa = ""] of text.matchAll(compound)) {
    const forms = groups.get(first + ending + second) ?? new Set();
    for (const after of new Set([wa, ""])) forms.add(first + ending + second + after).add(first + second + after);
    groups.set(first + ending + second, forms);
  }
  return [...groups.values()].map((forms) => [...forms]);
}
