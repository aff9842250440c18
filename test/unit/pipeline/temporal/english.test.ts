import { describe, expect, it } from "vitest";
import { foundIn } from "./found-in.ts";

/** A sentence written on Friday, 18 October 2024, and each time in it: its words | TIMEX3 value and mod | EDTF (of the range, if it is in one). */
const cases: readonly (readonly [text: string, ...times: string[]])[] = [
  ["The deal was signed on 19 June 2024.", "19 June 2024 | 2024-06-19 | 2024-06-19"],
  ["On June 19th, 2024 the deal was signed.", "June 19th, 2024 | 2024-06-19 | 2024-06-19"],
  ["She was born on the 3rd of May 1990.", "the 3rd of May 1990 | 1990-05-03 | 1990-05-03"],
  ["It opened on 03/05/2020.", "03/05/2020 | 2020-03-05 | 2020-03-05"],
  ["The bridge was closed in March 2022.", "March 2022 | 2022-03 | 2022-03"],
  ["He left in May and came back in March.", "May | 2024-05 | 2024-05", "March | 2024-03 | 2024-03"],
  [
    "The first half left from May 15 to August 16, 1988, the second from November 15 to February 15, 1989.",
    "May 15 | 1988-05-15 | 1988-05-15/1988-08-16",
    "August 16, 1988 | 1988-08-16 | 1988-05-15/1988-08-16",
    "November 15 | 1988-11-15 | 1988-11-15/1989-02-15",
    "February 15, 1989 | 1989-02-15 | 1988-11-15/1989-02-15",
  ],
  [
    "In the spring and summer of 1912 it rained.",
    "the spring | 1912-SP | 1912-21",
    "summer of 1912 | 1912-SU | 1912-22",
  ],
  [
    "It rained on 3, 4 and 7 May.",
    "3 | 2024-05-03 | 2024-05-03",
    "4 | 2024-05-04 | 2024-05-04",
    "7 May | 2024-05-07 | 2024-05-07",
  ],
  ["The store is shut since late February.", "late February | 2024-02 END | 2024-02-20/.."],
  ["They have been out since the weekend.", "the weekend | 2024-W41-WE | 2024-10-12/.."],
  ["He died last Nov. 9.", "last Nov. 9 | 2023-11-09 | 2023-11-09"],
  [
    "The week after next they vote; they met the night before last.",
    "The week after next | 2024-W44 | [2024-10-28..2024-11-03]",
    "the night before last | 2024-10-16TNI | 2024-10-16",
  ],
  [
    "It began a fortnight ago and lasts two fortnights.",
    "a fortnight ago | 2024-W40 | [2024-09-30..2024-10-06]",
    "two fortnights | P4W | –",
  ],
  ["Sales fell in Q3 and in Q1 2022.", "Q3 | 2024-Q3 | 2024-35", "Q1 2022 | 2022-Q1 | 2022-33"],
  ["In the late seventies he left.", "the late seventies | 197 | 197X"],
  ["Every other Tuesday the council meets.", "Every other Tuesday | XXXX-WXX-2 | –"],
  [
    "It closed on New Year's Day 2022 and on New Year’s Eve 2023.",
    "New Year's Day 2022 | 2022-01-01 | 2022-01-01",
    "New Year’s Eve 2023 | 2023-12-31 | 2023-12-31",
  ],
  [
    "On 3 May 2019 he sued; he had left the year before.",
    "3 May 2019 | 2019-05-03 | 2019-05-03",
    "the year before | 2018 | 2018",
  ],
  ["In the last week of August it rained.", "the last week of August | P1W | [2024-08-22..2024-08-31]"],
  ["On the first Monday of the month sirens sound.", "the first Monday of the month | 2024-10-07 | 2024-10-07"],
  ["A bomb went off in the early hours of Saturday.", "early hours of Saturday | 2024-10-12TMO | 2024-10-12"],
  [
    "It opened at half past seven and shut at a quarter to three.",
    "half past seven | 2024-10-18T07:30 | 2024-10-18",
    "a quarter to three | 2024-10-18T02:45 | 2024-10-18",
  ],
  ["It landed at 1430 GMT.", "1430 GMT | 2024-10-18T14:30 | 2024-10-18"],
  ["The wall was built in AD 12.", "AD 12 | 0012 | 0012"],
  ["It began in 1911.", "1911 | 1911 | 1911"],
  ["In the autumn of 2021 she moved.", "the autumn of 2021 | 2021-FA | 2021-23"],
  ["Sales rose in the third quarter of 2023.", "the third quarter of 2023 | 2023-Q3 | 2023-35"],
  ["In the 1970s the town grew.", "the 1970s | 197 | 197X"],
  ["In the eighteenth century a gate stood here.", "the eighteenth century | 17 | 17XX"],
  ["The temple dates from 450 BC.", "450 BC | BC0450 | -0449"],
  ["A barn burned on Friday night.", "Friday night | 2024-10-18TNI | 2024-10-18"],
  ["The council meets next Monday.", "next Monday | 2024-10-21 | 2024-10-21"],
  ["It rained last Saturday.", "last Saturday | 2024-10-12 | 2024-10-12"],
  ["This week the trial resumes.", "This week | 2024-W42 | [2024-10-14..2024-10-20]"],
  ["Last month it snowed, and next year it will again.", "Last month | 2024-09 | 2024-09", "next year | 2025 | 2025"],
  [
    "Yesterday he called; tomorrow he will write.",
    "Yesterday | 2024-10-17 | 2024-10-17",
    "tomorrow | 2024-10-19 | 2024-10-19",
  ],
  ["By late August the work was done.", "late August | 2024-08 END | ../2024-08-31"],
  ["At the end of the year he left.", "end of the year | 2024 END | [2024-09..2024-12]"],
  ["He moved here three years ago.", "three years ago | 2021 | 2021"],
  ["For two weeks they have been on strike.", "two weeks | P2W | –"],
  ["Two days later he returned.", "Two days later | XXXX-XX-XX | –"],
  ["They waited a year and a half.", "a year and a half | P1.5Y | –"],
  ["A three-day meeting was held.", "three-day | P3D | –"],
  ["She trains daily and every Tuesday.", "daily | P1D | –", "every Tuesday | XXXX-WXX-2 | –"],
  [
    "The concert starts at 5:30 p.m. and ends at 8 pm.",
    "5:30 p.m. | 2024-10-18T17:30 | 2024-10-18",
    "8 pm | 2024-10-18T20:00 | 2024-10-18",
  ],
  ["The war of 1914-1918 ruined the land.", "1914 | 1914 | 1914/1918", "1918 | 1918 | 1914/1918"],
  [
    "The shop is closed from 3 to 5 May.",
    "3 | 2024-05-03 | 2024-05-03/2024-05-05",
    "5 May | 2024-05-05 | 2024-05-03/2024-05-05",
  ],
  ["Between June and August it rests.", "June | 2024-06 | [2024-06..2024-08]", "August | 2024-08 | [2024-06..2024-08]"],
  ["He has lived here since 2015.", "2015 | 2015 | 2015/.."],
  ["Before 1992 there was none.", "1992 | 1992 | [..1991]"],
  ["On Christmas Eve 2023 it snowed.", "Christmas Eve 2023 | 2023-12-24 | 2023-12-24"],
  ["The fair is on the first Sunday in October.", "the first Sunday in October | 2024-10-06 | 2024-10-06"],
  ["Over the past five years rents rose.", "Over the past five years | P5Y MORE_THAN | 2019-10-18/2024-10-18"],
  ["He recently moved.", "recently | PAST_REF | [..2024-10-18]"],
  [
    "In the early morning hours of November 1, 1954 it began.",
    "early morning hours of November 1, 1954 | 1954-11-01TMO START | 1954-11-01",
  ],
  ["The talks of last June failed.", "last June | 2024-06 | 2024-06"],
  ["On the 20th they met again.", "the 20th | 2024-10-20 | 2024-10-20"],
  ["About 20 years passed.", "About 20 years | P20Y APPROX | –"],
  [
    "A barn burned last night, and this morning it still smoked.",
    "last night | 2024-10-17TNI | 2024-10-17",
    "this morning | 2024-10-18TMO | 2024-10-18",
  ],
  ["They meet once a month at noon.", "once a month | P1M | –", "noon | 2024-10-18T12:00 | 2024-10-18"],
  ["Prices rose over the last two years.", "over the last two years | P2Y MORE_THAN | 2022-10-18/2024-10-18"],
];

describe("English news", () => {
  it.each(cases)("in “%s”", (text, ...times) => {
    expect(foundIn(text, { language: "en", created: "2024-10-18", kind: "news" })).toEqual(times);
  });
});
