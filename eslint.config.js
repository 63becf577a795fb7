import { readFileSync } from "node:fs";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The modules that compute and nothing else: they run in Node, in a worker, in a test, in any renderer. */
const pure = [
  ...JSON.parse(readFileSync(new URL("rooms.json", import.meta.url), "utf8")).pure.map((room) => `src/${room}/**`),
  "src/**/{derive,page}/**",
];

const mapLibre = {
  regex: "^maplibre-gl(/|$)",
  message: "Only src/render/maplibre imports MapLibre, so that it can be loaded late.",
};

const impure = [
  { regex: "^(lit|@lit|lit-html|lit-element|@lit-labs)(/|$)", message: "A pure module imports no Lit." },
  mapLibre,
  {
    regex: "^(node:|(fs|path|url|os|crypto|process|buffer|child_process)(/|$))",
    message: "A pure module reads no files.",
  },
];

/** What only a page or only Node has. URL and URLSearchParams both have. */
const environmentGlobals = [
  "window document self navigator location history localStorage sessionStorage indexedDB caches screen visualViewport",
  "Element HTMLElement SVGElement Document DocumentFragment ShadowRoot DOMParser Event CustomEvent EventTarget",
  "MouseEvent KeyboardEvent PointerEvent customElements getComputedStyle matchMedia requestAnimationFrame alert",
  "ResizeObserver IntersectionObserver MutationObserver fetch XMLHttpRequest WebSocket Worker Image",
  "process Buffer require module __dirname __filename global",
].flatMap((names) => names.split(" "));

const environmentMessage = "A pure module knows neither the page nor Node.";

/** `import("…")` of the same modules, which no-restricted-imports does not see. */
function noDynamicImport(patterns) {
  return patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll("/", "\\/")}/]`,
    message,
  }));
}

/** A reader learns from the declaration alone what a symbol is for: each exported one has a doc comment. */
const documentExports = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { missing: "Exported `{{name}}` needs a doc comment (/** … */)." },
  },
  create({ sourceCode, report }) {
    return {
      ExportNamedDeclaration(node) {
        const { declaration } = node;
        if (!declaration) return;
        // A decorator may stand before `export`, and the comment then stands before the decorator.
        const starts = [node, ...(declaration.decorators ?? [])].sort((a, b) => a.range[0] - b.range[0]);
        const comments = sourceCode.getCommentsBefore(sourceCode.getFirstToken(starts[0]));
        if (comments.some(({ type, value }) => type === "Block" && value.startsWith("*"))) return;
        const name = (declaration.id ?? declaration.declarations?.[0]?.id)?.name ?? "this";
        report({ node, messageId: "missing", data: { name } });
      },
    };
  },
};

/**
 * An error that is caught is thrown on or logged, so that whoever mends the site hears of it. Where that would say nothing,
 * a comment begins with why: "No failure:" where absence is an answer, "Told elsewhere:" where others get the same error.
 */
const noSilentCatch = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      silent:
        'A caught error is thrown, or logged by logFailure; else a comment "No failure: …" or "Told elsewhere: …" says why.',
    },
  },
  create({ sourceCode, report }) {
    const check = (node) => {
      const answered =
        sourceCode.getTokens(node).some(({ value }) => value === "throw" || value === "logFailure") ||
        sourceCode.getCommentsInside(node).some(({ value }) => /^\s*(?:No failure|Told elsewhere): \S/u.test(value));
      if (!answered) report({ node, messageId: "silent" });
    };
    const isFunction = (node) => /^(?:Arrow)?FunctionExpression$/u.test(node?.type);
    return {
      CatchClause: (node) => check(node.body),
      "CallExpression[callee.property.name=/^(?:catch|then)$/]"({ arguments: handlers, callee }) {
        const handler = handlers[callee.property.name === "catch" ? 0 : 1];
        if (isFunction(handler)) check(handler);
      },
    };
  },
};

const historyMessage = "Only src/app/navigator.ts knows of the browser's history and address.";

/** Who knows the address: besides the navigator, what runs before there is one. */
const address = ["src/app/navigator.ts", "src/app/first-page/early.ts"];

export default defineConfig([
  globalIgnores(["dist/", "coverage/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Numbers read well in a template; anything else has to be put into words.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowNever: true }],
    },
  },
  // Lit calls a listener of a template with the element as `this`.
  { files: ["src/**/*.ts"], rules: { "@typescript-eslint/unbound-method": "off" } },
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.base] },
  {
    files: ["**/*.{ts,js,mjs}"],
    plugins: { house: { rules: { "document-exports": documentExports, "no-silent-catch": noSilentCatch } } },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
      "max-lines": ["warn", 250],
      // The words in two halves, since this file is checked as well.
      "no-warning-comments": ["error", { terms: ["TO" + "DO", "FIX" + "ME", "XX" + "X"], location: "anywhere" }],
    },
  },
  {
    files: ["src/**/*.ts", "geo/**/*.ts", "tests/{support,bench}/**/*.ts"],
    rules: { "house/document-exports": "error" },
  },
  { files: ["src/**/*.ts"], rules: { "house/no-silent-catch": "error" } },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/render/maplibre/**", ...pure],
    rules: {
      "no-restricted-imports": ["error", { patterns: [mapLibre] }],
      "no-restricted-syntax": ["error", ...noDynamicImport([mapLibre])],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: [...address, ...pure],
    rules: {
      "no-restricted-globals": ["error", ...["history", "location"].map((name) => ({ name, message: historyMessage }))],
      "no-restricted-properties": [
        "error",
        ...["window", "document", "globalThis", "self"].flatMap((object) =>
          ["history", "location", "onpopstate", "onhashchange"].map((property) => ({
            object,
            property,
            message: historyMessage,
          })),
        ),
      ],
    },
  },
  {
    files: pure,
    rules: {
      "no-restricted-imports": ["error", { patterns: impure }],
      "no-restricted-syntax": ["error", ...noDynamicImport(impure)],
      "no-restricted-globals": ["error", ...environmentGlobals.map((name) => ({ name, message: environmentMessage }))],
      // As types too, which the rule above does not see.
      "@typescript-eslint/no-restricted-types": [
        "error",
        { types: Object.fromEntries(environmentGlobals.map((name) => [name, { message: environmentMessage }])) },
      ],
    },
  },
  {
    files: ["tests/**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.name=/^(describe|test|it|expect)$/][property.name=/^(skip|only|todo|skipIf)$/]",
          message: "Every test runs.",
        },
      ],
    },
  },
]);
