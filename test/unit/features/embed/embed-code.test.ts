import { expect, it } from "vitest";
import { embedCode } from "../../../../src/features/embed/embed-code.ts";

it("is a frame and a script of the same site, with nothing that a policy without inline code forbids", () => {
  const site = "https://zeit.example/faden/";
  const code = embedCode({ url: `${site}?actor=a&embed=`, site, title: 'Streit um "Waffen" & Truppen' });
  expect(code).toBe(
    `<iframe src="${site}?actor=a&amp;embed=" title="Streit um &quot;Waffen&quot; &amp; Truppen" width="100%" height="600" loading="lazy" allow="clipboard-write"></iframe>\n` +
      `<script async src="${site}embed.js"></script>\n`,
  );
});
