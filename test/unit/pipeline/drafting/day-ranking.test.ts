import { expect, test } from "vitest";
import { parseDay } from "../../../../src/model/day.ts";
import { dayMentionsOf } from "../../../../src/pipeline/drafting/days/day-mentions.ts";
import { createDayRanking } from "../../../../src/pipeline/drafting/days/day-ranking.ts";

const day = (text: string) => parseDay(text) ?? 0;

test("an article names days by weekday and by calendar", () => {
  const text = "The bridge was opened on Monday. It had been closed on 3 May 2021.";
  expect(dayMentionsOf(text, "en", "2021-06-09")).toEqual([
    { day: "2021-06-07", isByCalendar: false },
    { day: "2021-05-03", isByCalendar: true },
  ]);
});

test("a day that articles of several days look back on comes before one that is told once", () => {
  const ranking = createDayRanking();
  const mention = (text: string, isByCalendar = false) => ({ day: text, isByCalendar });
  ranking.add(day("2021-05-04"), [mention("2021-05-03")]);
  ranking.add(day("2021-05-20"), [mention("2021-05-03", true), mention("2021-05-19")]);
  ranking.add(day("2021-06-01"), [mention("2021-05-03", true)]);
  expect(ranking.top(1, day("2021-05-01"), day("2021-06-01"))).toEqual(["2021-05-03"]);
  expect(ranking.top(2, day("2021-05-01"), day("2021-06-01"))).toEqual(["2021-05-03", "2021-05-19"]);
});

test("where fewer days are named than wanted, days of publication fill up, then the first of the calendar", () => {
  const ranking = createDayRanking();
  ranking.add(day("2021-05-04"), []);
  expect(ranking.top(2, day("2021-05-01"), day("2021-05-05"))).toEqual(["2021-05-01", "2021-05-04"]);
});

test("copies of one article on one day count once", () => {
  const ranking = createDayRanking();
  for (let copy = 0; copy < 5; copy++) ranking.add(day("2021-05-04"), [{ day: "2021-05-03", isByCalendar: false }]);
  for (const published of ["2021-05-06", "2021-05-07"])
    ranking.add(day(published), [{ day: "2021-05-05", isByCalendar: false }]);
  expect(ranking.top(1, day("2021-05-01"), day("2021-05-31"))).toEqual(["2021-05-05"]);
});

test("a day on which many articles appeared comes before one that an article names once more", () => {
  const ranking = createDayRanking();
  ranking.add(day("2021-05-12"), []);
  for (let article = 0; article < 4; article++) ranking.add(day("2021-05-12"), []);
  ranking.add(day("2021-05-04"), [{ day: "2021-05-03", isByCalendar: false }]);
  for (const named of ["2021-05-03", "2021-05-12"])
    ranking.add(day("2021-05-20"), [{ day: named, isByCalendar: true }]);
  expect(ranking.top(1, day("2021-05-01"), day("2021-05-31"))).toEqual(["2021-05-12"]);
});

test("a past day that is given its date counts for more than one that articles of more days name in passing", () => {
  const ranking = createDayRanking();
  ranking.add(day("2021-05-12"), [{ day: "2021-05-03", isByCalendar: true }]);
  ranking.add(day("2021-05-13"), [{ day: "2021-05-03", isByCalendar: true }]);
  for (const published of ["2021-05-12", "2021-05-13", "2021-05-14", "2021-05-15"])
    ranking.add(day(published), [{ day: "2021-05-05", isByCalendar: false }]);
  expect(ranking.top(1, day("2021-05-01"), day("2021-05-31"))).toEqual(["2021-05-03"]);
});
