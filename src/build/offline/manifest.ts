import type { Language } from "../../model/language.ts";
import { applicationName as en } from "../../messages/en.ts";
import { applicationName as ja } from "../../messages/ja.ts";

const names: Readonly<Record<Language, string>> = { ja, en };

/**
 * What a system has to know of the site to put it among its applications; its addresses are relative to the page's own
 * folder.
 */
export function manifestOf(description: string, language: Language): object {
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: `./${name}.png`,
    sizes,
    type: "image/png",
    purpose,
  });
  return {
    name: names[language],
    description,
    lang: language,
    start_url: "./",
    // The other languages' pages are the same application.
    scope: language === "ja" ? "./" : "../",
    // Readers share a view by its address and leave it by Back, so both stay in reach.
    display: "minimal-ui",
    background_color: "#ffffff",
    icons: [
      icon("icon-192", "192x192", "any"),
      icon("icon-512", "512x512", "any"),
      icon("icon-maskable-512", "512x512", "maskable"),
    ],
  };
}
