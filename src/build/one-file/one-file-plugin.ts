import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";
import { replaced } from "../replaced.ts";

/**
 * Writes page, style sheet, scripts and licences as one file, and nothing else. The file's policy names what may run by
 * its hash, because `'self'` allows nothing on a page that was opened from a file.
 *
 * @param fileName of what is written
 */
export function oneFilePlugin(fileName: string): Plugin {
  return {
    name: "one-file",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = textOf(bundle, /\.html$/u);
        const style = withoutEnd(textOf(bundle, /\.css$/u), "style");
        const early = withoutEnd(textOf(bundle, /\/early-[^/]*\.js$/u), "script");
        const application = withoutEnd(textOf(bundle, /\/index-[^/]*\.js$/u), "script");
        const licences = withoutEnd(textOf(bundle, /^licences\.txt$/u), "script");
        for (const name of Object.keys(bundle)) delete bundle[name];
        const policy = [
          "default-src 'none'",
          `script-src ${hash(early)} ${hash(application)}`,
          `style-src ${hash(style)}`,
          "img-src data: blob:",
          "worker-src blob:",
          "connect-src data:",
          "base-uri 'none'",
          "form-action 'none'",
        ].join("; ");
        let source = page;
        source = replaced(source, /<link rel="stylesheet"[^>]*>/u, `<style>${style}</style>`);
        source = replaced(source, /<script src="[^>]*><\/script>/u, "");
        source = replaced(source, /<p class="from-file">.*?<\/p>\s*/su, "");
        source = replaced(
          source,
          /(?=<\/body>)/u,
          `<script type="text/plain" id="licences">${licences}</script><script type="text/plain" id="application">${application}</script><script>${early}</script>`,
        );
        source = replaced(
          source,
          /(?<=<meta charset="[^>]*>)/u,
          `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        );
        this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}

function textOf(bundle: Rolldown.OutputBundle, name: RegExp): string {
  const [file, ...others] = Object.values(bundle).filter((each) => name.test(each.fileName));
  if (!file || others.length > 0)
    throw new Error(`expected one file of the kind ${String(name)}, found ${others.length + 1}`);
  const text = file.type === "chunk" ? file.code : file.source;
  return typeof text === "string" ? text : Buffer.from(text).toString();
}

/** A text that cannot end the element it stands in, with the line ends that a browser reads. */
function withoutEnd(text: string, element: "script" | "style"): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(new RegExp(`</(?=${element})`, "giu"), "<\\/")
    .replace(/<!--/gu, "\\x3C!--");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
