import { templateText } from "./template-text.mjs";

/**
 * A template as markup without scripts, shadow roots and what would make it come to life: what stands in a shadow root
 * stands in its host, and no element's name is one that the application defines.
 */
export function flatMarkup(template: unknown): string {
  return renamed(
    templateText(template)
      .replace(/<!--.*?-->|<style>.*?<\/style>|<template [^>]*>|<\/template>/gsu, "")
      .replace(/\s+/gu, " ")
      .replace(/ (?=\/?>)/gu, "")
      // The templates set a property. As an attribute it would check the button whatever its value.
      .replace(/ checked="false"/gu, ""),
  );
}

/** Selectors and tags of the elements, as what stands in for them is called. */
export function renamed(text: string): string {
  return text.replace(/(?<![-\w])atlas-(?=[a-z])/gu, "first-");
}

/** The values of the attributes fill and stroke in a markup's order, of an element the fill first. */
export function colours(markup: string): readonly string[] {
  return [...markup.matchAll(/<[a-z][^>]*>/gu)].flatMap(([tag]) =>
    ["fill", "stroke"].flatMap((paint) => new RegExp(` ${paint}="([^"]*)"`, "u").exec(tag)?.[1] ?? []),
  );
}
