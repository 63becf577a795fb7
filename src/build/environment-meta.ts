import type { Plugin } from "vite";
import { withPlainErrors } from "./plain-error.ts";
import { type SiteSetting, readSetting } from "./site-setting.ts";

/** A setting that the page has in a meta element. */
export interface SiteFact extends SiteSetting {
  /** Name of the plug-in, and of the element. */
  readonly name: string;
}

/**
 * Writes a fact into the page, where it can be changed after the build. Nothing is written where it was not set.
 *
 * @param content what is written of it
 * @throws InputError for text that the check refuses
 */
export function environmentMeta(fact: SiteFact, content: (checked: string) => string = (checked) => checked): Plugin {
  const { name } = fact;
  let set: string | null = null;
  return {
    name,
    async configResolved({ mode, envDir }) {
      set = await withPlainErrors(() => readSetting(fact, mode, envDir));
    },
    transformIndexHtml: () =>
      set === null ? [] : [{ tag: "meta", attrs: { name, content: content(set) }, injectTo: "head" as const }],
  };
}
