import { type Plugin, loadEnv } from "vite";
import { InputError } from "../model/input-error.ts";
import { withPlainErrors } from "./plain-error.ts";

/** A fact about a site that whoever builds it may set, by an environment variable or an entry of an `.env` file. */
export interface SiteFact {
  /** Name of the plug-in, and of the page's meta element. */
  readonly name: string;
  readonly variable: string;
  /** What it has to be, for whoever gave something else. */
  readonly wanted: string;
  /** Null for text that is no such thing. */
  readonly check: (text: string) => string | null;
}

/**
 * Writes a fact into the page, where it can be changed after the build. Nothing is written where it was not set.
 *
 * @param content what is written of it
 * @throws InputError for text that the check refuses
 */
export function environmentMeta(
  { name, variable, wanted, check }: SiteFact,
  content: (checked: string) => string = (checked) => checked,
): Plugin {
  let fact: string | null = null;
  return {
    name,
    async configResolved({ mode, envDir }) {
      const text = (loadEnv(mode, envDir, variable)[variable] ?? "").trim();
      if (text === "") return;
      fact = check(text);
      if (fact !== null) return;
      await withPlainErrors(() => {
        throw new InputError({ file: variable }, wanted, JSON.stringify(text));
      });
    },
    transformIndexHtml: () =>
      fact === null ? [] : [{ tag: "meta", attrs: { name, content: content(fact) }, injectTo: "head" as const }],
  };
}
