import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { PictureChoices, PictureMemory, PictureWords } from "./picture-choices.ts";

/** How long typing must rest before the title is drawn, in milliseconds: drawing every letter would be too slow. */
const typingRest = 250;

/** What the user is choosing and writing, while the preview may still show what was written before. */
export class PictureDraft implements ReactiveController {
  /** The words that the preview still shows while the user writes others; null when it shows the written ones. */
  private older: PictureWords | null = null;
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & { readonly memory: PictureMemory }) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.typing);
  }

  /** What is chosen. */
  get choices(): PictureChoices {
    return this.host.memory.choices;
  }

  /** What is written for a picture of a name. */
  written(name: string): PictureWords {
    return this.host.memory.wordsOf(name);
  }

  /** What the preview has of it. */
  shown(name: string): PictureWords {
    return this.older ?? this.written(name);
  }

  /** Keeps what has been chosen or written for a picture of a name. */
  keep(name: string, choices: Partial<PictureChoices>, words: Partial<PictureWords>): void {
    const { memory } = this.host;
    memory.choices = { ...memory.choices, ...choices };
    this.host.requestUpdate();
    if (Object.keys(words).length === 0) return;
    const before = this.written(name);
    this.older ??= before;
    memory.keepWords(name, { ...before, ...words });
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.settle(), typingRest);
  }

  /** Has the preview show what is written. */
  settle(): void {
    clearTimeout(this.typing);
    this.older = null;
    this.host.requestUpdate();
  }
}
