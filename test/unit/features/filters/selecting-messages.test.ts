import { expect, it } from "vitest";
import { selectingMessages } from "../../../../src/features/filters/selecting-messages.ts";

it.each([
  [0, 34_000, "0 von 34 kB geladen", "0 of 34 kB loaded"],
  [12_400, 999_000, "12 von 999 kB geladen", "12 of 999 kB loaded"],
  [0, 3_000_000, "0,0 von 3,0 MB geladen", "0.0 of 3.0 MB loaded"],
  [1_500_000, 3_000_000, "1,5 von 3,0 MB geladen", "1.5 of 3.0 MB loaded"],
])("%i of %i bytes are told in a unit in which the whole is more than nothing", (loaded, total, de, en) => {
  expect(selectingMessages.de.loaded(loaded, total)).toBe(de);
  expect(selectingMessages.en.loaded(loaded, total)).toBe(en);
});
