import { expect, test } from "vitest";
import { embedSnippet } from "../../../src/state/embed.ts";

test("a snippet is one frame, lazy, with a name and a size", () => {
  expect(embedSnippet({ address: "https://atlas.example/?embed=1", title: "地図" })).toBe(
    '<iframe src="https://atlas.example/?embed=1" title="地図" width="640" height="560" loading="lazy"></iframe>',
  );
});

test("nothing in it ends an attribute", () => {
  const snippet = embedSnippet({ address: "https://a.example/?a=1&b=2", title: `"><script>alert(1)</script>&amp;` });
  expect(snippet).toContain('src="https://a.example/?a=1&amp;b=2"');
  expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"');
});
