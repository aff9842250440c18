import { expect, test } from "vitest";
import { workedOutOnce } from "../../../../src/pipeline/remember/worked-out-once.ts";

test("what is made of the source and of other values is worked out when it is asked for, and then no more", () => {
  const worked: string[] = [];
  const made = workedOutOnce<number, { readonly half: number | null; readonly text: string }>({
    half: (number) => {
      worked.push(`half of ${number}`);
      return number % 2 === 0 ? number / 2 : null;
    },
    text: (number, { half }) => {
      worked.push(`text of ${number}`);
      return `${number}: ${half}`;
    },
  });
  const [seven, eight] = [made(7), made(8)];
  expect(worked).toEqual([]);
  expect([seven.text, eight.half, seven.half, seven.text]).toEqual(["7: null", 4, null, "7: null"]);
  expect(worked).toEqual(["half of 7", "text of 7", "half of 8"]);
});
