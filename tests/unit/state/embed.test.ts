import { expect, test } from "vitest";
import { embedSnippet, usualForm } from "../../../src/state/embed.ts";

const still = { width: 640, height: 480, follows: false };

test("a snippet is one frame, lazy, with a name and a size", () => {
  expect(embedSnippet({ address: "https://atlas.example/?embed=1", title: "地図" }, still)).toBe(
    '<iframe src="https://atlas.example/?embed=1" title="地図" width="640" height="480" style="border:0" loading="lazy"></iframe>',
  );
});

test("it is as wide as its page where no width is chosen, and follows its content by one script", () => {
  const snippet = embedSnippet({ address: "https://atlas.example/?embed=1", title: "地図" }, usualForm);
  expect(snippet).toContain('width="100%" height="560"');
  expect(snippet.match(/<script>/gu)).toHaveLength(1);
});

test("nothing in it ends an attribute", () => {
  const title = `"><script>alert(1)</script>&amp;`;
  const snippet = embedSnippet({ address: "https://a.example/?a=1&b=2", title }, still);
  expect(snippet).toContain('src="https://a.example/?a=1&amp;b=2"');
  expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"');
});
