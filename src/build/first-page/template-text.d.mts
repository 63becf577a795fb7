/** Renders a template as text, elements in it with what stands in their shadow roots. */
export function templateText(template: unknown): string;
