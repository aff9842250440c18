import { expect, test } from "vitest";
import { findDateline } from "../../../../src/pipeline/ingest/dateline.ts";

test.each([
  ["18. Oktober, 2024", "2024-10-18", "18. Oktober, 2024"],
  ["18. Oktober 2024", "2024-10-18", "18. Oktober 2024"],
  ["Freitag, 18. Oktober 2024, 14:30 Uhr", "2024-10-18", "18. Oktober 2024"],
  ["Berlin, 3. März 2022", "2022-03-03", "3. März 2022"],
  ["Von Ada Voss, Arn, 9. Mai 2025", "2025-05-09", "9. Mai 2025"],
  ["By Ada L. Voss, May 9, 2025", "2025-05-09", "May 9, 2025"],
  ["18.10.2024", "2024-10-18", "18.10.2024"],
  ["Stand: 30. Juni 2022", "2022-06-30", "30. Juni 2022"],
  ["Updated: 3 May 2024", "2024-05-03", "3 May 2024"],
  ["Veröffentlicht am 1.2.2024 um 9:05", "2024-02-01", "1.2.2024"],
  ["2024-10-18", "2024-10-18", "2024-10-18"],
  ["October 18, 2024", "2024-10-18", "October 18, 2024"],
  ["Friday, Oct. 18th, 2024", "2024-10-18", "Oct. 18th, 2024"],
  ["Published on 18 October 2024", "2024-10-18", "18 October 2024"],
  ["Published 19 September 2024, 18:42 BST", "2024-09-19", "19 September 2024"],
  ["Thu 7 Jun 2024 18.42 BST", "2024-06-07", "7 Jun 2024"],
  ["Last updated on May 9, 2025 | 4:05 p.m. ET", "2025-05-09", "May 9, 2025"],
  ["12:04 GMT, 3 May 2024", "2024-05-03", "3 May 2024"],
  ["(Friday, 3 May 2024)", "2024-05-03", "3 May 2024"],
  ["29. Februar 2024", "2024-02-29", "29. Februar 2024"],
  ["Oct. 18, 2024 | Updated 7:12 p.m.", "2024-10-18", "Oct. 18, 2024"],
  ["October 18, 2024 5:05 AM UTC · Updated 2 hours ago", "2024-10-18", "October 18, 2024"],
  ["Published October 18, 2024, Updated October 19, 2024", "2024-10-18", "October 18, 2024"],
  ["Updated October 19, 2024 | Published October 18, 2024", "2024-10-18", "October 18, 2024"],
  ["Veröffentlicht am 18. Oktober 2024 | Aktualisiert am 19. Oktober 2024", "2024-10-18", "18. Oktober 2024"],
  ["Zuletzt aktualisiert: 18. Oktober 2024, 9:10 Uhr", "2024-10-18", "18. Oktober 2024"],
  ["By Ada Voss and Jon Berg | Oct 18, 2024", "2024-10-18", "Oct 18, 2024"],
  ["By ADA VOSS Oct. 18, 2024", "2024-10-18", "Oct. 18, 2024"],
  ["Ada Voss, Staff Writer | October 18, 2024", "2024-10-18", "October 18, 2024"],
  ["Posted on October 18, 2024 by Ada Voss", "2024-10-18", "October 18, 2024"],
  ["18 October 2024 • 4 min read", "2024-10-18", "18 October 2024"],
  ["18. Oktober 2024, 14:05 Uhr Lesezeit: 3 Min.", "2024-10-18", "18. Oktober 2024"],
  ["Arn (dpa/lsw) - 18.10.2024", "2024-10-18", "18.10.2024"],
  ["Arner Bote vom 18.10.2024, S. 4", "2024-10-18", "18.10.2024"],
  ["Meldungen aus aller Welt, Freitag, 18. Oktober 2024", "2024-10-18", "18. Oktober 2024"],
  ["Briefs from around the World, Friday, October 18, 2024", "2024-10-18", "October 18, 2024"],
  ["Karlsruhe, den 18. Oktober 2024", "2024-10-18", "18. Oktober 2024"],
  ["Pressemitteilung Nr. 12 vom 18.10.2024", "2024-10-18", "18.10.2024"],
  ["2024-10-18T14:05:00Z", "2024-10-18", "2024-10-18T14:05:00Z"],
  ["18-Oct-2024", "2024-10-18", "18-Oct-2024"],
  ["18/10/2024", "2024-10-18", "18/10/2024"],
  ["10/18/2024", "2024-10-18", "10/18/2024"],
  ["the 18th of October 2024", "2024-10-18", "the 18th of October 2024"],
])("%j is the date line of %s", (line, day, words) => {
  const found = findDateline(line);
  expect(found?.day).toBe(day);
  expect(line.slice(found?.position.start, found?.position.end)).toBe(words);
});

test.each(["31. Februar, 2024", "30.02.2024", "2024-13-01", "0. Mai 2024"])(
  "%j names a day that does not exist",
  (line) => {
    expect(findDateline(line)?.day).toBeNull();
  },
);

test.each([
  "Politik",
  "Oktober 2024",
  "18. Oktober",
  "Am 18. Oktober 2024 begann der Einsatz.",
  "Der Pakt vom 19. Juni 2024",
  "§ 18. 10. 2024 Absatz 3",
  "3:2 am 18.10.2024 verloren",
  "Telefon 030-2024-10-18",
  "Alles Wissenswerte zum 18. Oktober 2024",
  "Die Schlacht von Arn am 18. Oktober 2024",
  "What happened on 18 October 2024",
  "Council elections on 18 October 2024",
  "3 May 2024 – 5 May 2024",
  "The court fined the firm on 18 October 2024",
  "05/10/2024",
])("%j is no date line", (line) => {
  expect(findDateline(line)).toBeNull();
});
