import type { LitElement, ReactiveController } from "lit";
import type { AtlasMisprint } from "./atlas-misprint.ts";
import type { AtlasTerm } from "./atlas-term.ts";

type Word = AtlasTerm | AtlasMisprint;

/**
 * Leads the keyboard through the words that explain themselves. A report has hundreds, so each part of it is one stop of
 * the Tab key, and the arrow keys to the left and right go on from word to word, into the next part as well.
 */
export class TermWalk implements ReactiveController {
  /**
   * @param parts finds the text's parts within the host, each of which is a stop
   */
  constructor(
    private readonly host: LitElement,
    private readonly parts: string,
  ) {
    host.addController(this);
    host.addEventListener("keydown", this.onKeydown);
  }

  hostUpdated(): void {
    for (const words of this.words()) stopAt(words, words.find(({ stop }) => stop) ?? words[0]);
  }

  /** The words of each part, in the text's order. */
  private words(): readonly (readonly Word[])[] {
    return Array.from(this.host.renderRoot.querySelectorAll(this.parts), (part) =>
      [...part.querySelectorAll<Word>("atlas-term, atlas-misprint")].filter(explains),
    );
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const parts = this.words();
    const words = parts.flat();
    // The innermost: a suspected misprint may hold a word that is explained.
    const here = event.composedPath().find((target) => words.some((word) => word === target));
    const next = here && words[words.findIndex((word) => word === here) + step];
    if (!next) return;
    event.preventDefault();
    stopAt(parts.find((part) => part.includes(next)) ?? [], next);
    next.focus();
  };
}

/** A misprint that goes on in the next piece has its likely reading there. */
function explains(word: Word): boolean {
  return !("ends" in word) || word.ends;
}

function stopAt(words: readonly Word[], stop: Word | undefined): void {
  for (const word of words) word.stop = word === stop;
}
