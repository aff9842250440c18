import { describe, expect, it } from "vitest";
import { foundIn } from "./found-in.ts";

/** Numbers and words that look like times and are none. */
const german = [
  "Das Spiel endete 1:0 nach einem 2:1 zur Pause.",
  "Nach Art. 5 Abs. 2 und § 12 gilt das.",
  "Er zahlte 1999 Euro und 1500 Mark.",
  "Anruf unter 0171 1234567 oder 030/123456.",
  "So war das, und mi gefiel es.",
  "Die Diözese hat 2000 Mitglieder.",
  "Flug LH 1923 hat Verspätung.",
  "Rund 1500 Menschen kamen, mehr als 1200 Zuschauer blieben.",
  "Das Buch hat 1024 Seiten und kostet 19,90 Euro.",
  "Der Mann war 1,85 Meter groß.",
  "Version 3.5.1 ist da.",
  "Er sitzt im Bundestag und auf dem Landtag.",
  "Die Vertagung kam unerwartet.",
  "Zimmer 1914 ist frei.",
  "Der Abstand beträgt 12.5 Kilometer.",
  "Ich mag den Mais und das Jahrbuch.",
  "Herr Sonntag traf Frau Mai nicht.",
  "Die Adresse ist Hauptstr. 1-3, 10115 Berlin.",
  "Mit 24:19 gewannen die Gäste.",
  "Er ist 16 Jahre alt.",
  "Der 16-Jährige floh.",
  "Temperaturen um 30 Grad.",
  "Prozent: 12,5 %.",
  "August Weber und Frau Sommer sprachen.",
  "Der Prager Frühling scheiterte.",
  "Die Agenda 2030 steht.",
  "Am zehnten Jahrestag der Flut läuteten die Glocken.",
];

const english = [
  "You may leave; they may march on.",
  "The second man fell.",
  "He scored 1-0 and then 2:1.",
  "Section 5 of Act 1998/12 applies.",
  "It costs $1,999 or 2000 dollars.",
  "Call 555-1234.",
  "1500 soldiers marched.",
  "The sun sat low; he sat down.",
  "Flight BA 1923 is late.",
  "She is 16 years old.",
  "A second column advanced.",
  "He ran 10.5 miles.",
  "The Prague Spring failed.",
  "The Spring Festival was cancelled.",
  "The agency published its Winter Outlook.",
  "Agenda 2030 failed.",
];

describe("no time is found", () => {
  it.each(german)("in “%s”", (text) => {
    expect(foundIn(text, { language: "de", created: "2024-10-18", kind: "news" })).toEqual([]);
  });

  it.each(english)("in “%s”", (text) => {
    expect(foundIn(text, { language: "en", created: "2024-10-18", kind: "news" })).toEqual([]);
  });
});
