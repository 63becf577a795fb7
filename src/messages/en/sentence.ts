/** A phrase of its own as it stands within a sentence. */
export const inSentence = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);
