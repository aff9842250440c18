import { expect, it } from "vitest";
import { nearestIds } from "../../../src/search/nearest-ids.ts";

const ids = ["juni-pakt", "putin-besuch", "delegation", "nordkorea-bestaetigt", "russland-bestaetigt"];

it.each([
  ["juni-packt", ["juni-pakt"]],
  ["delegatio", ["delegation"]],
  ["korea-bestaetigt", ["nordkorea-bestaetigt", "russland-bestaetigt"]],
  ["xyz", []],
])("nearest to “%s” is %j", (wanted, expected) => {
  expect(nearestIds(wanted, ids)).toEqual(expected);
});
