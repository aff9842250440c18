import { describe, expect, test } from "vitest";
import type { TimelineEvent } from "../../../../src/model/event.ts";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle } from "./draft-builders.ts";

/** By which an article is about nothing that the next sentence tells. */
const lead = "Arn liegt am Meer. Der Hafen ist alt. ";
const drafted = (text: string) => draftTimeline([anArticle(lead + text, "de")], noDecisions);
const dateOf = ({ when }: TimelineEvent) => (when.basis === "unknown" ? null : when.edtf);
/** Each draft as "type | date | title | who:role". */
const told = (text: string) =>
  drafted(text).events.map((event) =>
    [
      event.type,
      dateOf(event),
      event.title.de,
      event.participants.map(({ actor, role }) => `${actor}:${role}`).join(),
    ].join(" | "),
  );

describe("a state of no atlas", () => {
  test.each([
    [
      "Orvelische Truppen sind am 3. Mai 2024 in Tarn einmarschiert. Der Krieg kostet Orvelien viel Geld. Aus Orvelien kam nichts.",
      "orvelien:agent",
    ],
    [
      "Am 3. Mai 2024 unterzeichnete die karländische Regierung einen Vertrag. In Karland war man froh.",
      "karland:partner",
    ],
    ["Die Inselrepublik Koral trat am 3. Mai 2024 aus dem Bund aus.", "koral:agent"],
    ["Die Grenze zwischen Ostrelien und Terosk ist dicht. Terosk schloss am 3. Mai 2024 den Hafen.", "terosk:agent"],
  ])("%s", (text, who) => {
    expect(told(text).map((draft) => draft.split(" | ")[3])).toContain(who);
  });

  test("is no part of the world, and no people", () => {
    const text =
      "Afrikanische Truppen sind am 3. Mai 2024 einmarschiert. In Afrika war es heiß. Die kurdische Armee siegte. Kurden jubelten.";
    expect(drafted(text).actors.map(({ id }) => id)).toEqual([]);
  });
});

describe("when something was, by what was told before", () => {
  test.each([
    ["Am 17. Juni 2019 wurde das Werk geräumt. Zwei Tage später wurde der Leiter entlassen.", "2019-06-19"],
    [
      "Im Mai 2017 räumte die Polizei das Haus. Ein Gericht erklärte den Einsatz zwei Jahre später für rechtswidrig.",
      "2019",
    ],
    ["Im August 2020 ging die Werft pleite. Im selben Monat entließ die Reederei Halm AG 40 Leute.", "2020-08"],
  ])("%s", (text, date) => {
    expect(drafted(text).events.map(dateOf)).toContain(date);
  });

  test("until when something is to be done is no date of what it is done to", () => {
    const text =
      "Riga und Oslo haben am 3. Mai 2024 einen Vertrag geschlossen. Das Parlament muss den Vertrag bis Ende Dezember ratifizieren.";
    expect(drafted(text).events.map(dateOf)).toEqual(["2024-05-03"]);
  });

  test("what was years before stays apart", () => {
    const text =
      "Die Waffenruhe war am 12. März 2024 ausgehandelt worden. Ein erstes Abkommen, das beide Länder am 2. Februar 2021 unterzeichnet hatten, brach zusammen.";
    expect(
      drafted(text)
        .events.filter(({ type }) => type === "agreement")
        .map(dateOf),
    ).toEqual(["2021-02-02", "2024-03-12"]);
  });
});

describe("who does what to whom", () => {
  test.each([
    [
      "Die neue Chefin der Werft, Rita Lohmann, warf Ulf Harms Wortbruch vor. Landrat Ulf Harms schwieg.",
      "accusation | [..2024-10-18] | Die neue Chefin der Werft, Rita Lohmann, warf Ulf Harms Wortbruch vor | rita-lohmann:agent,ulf-harms:target",
    ],
    [
      "Landrat Ulf Hagen schwieg. Am 3. Mai 2024 beschuldigte Hagens Witwe den Rat des Betrugs.",
      "accusation | 2024-05-03 | Hagens Witwe beschuldigte den Rat des Betrugs | ",
    ],
    [
      "Am 3. Mai 2024 stürzte die Armee unter General Ulf Harms die Regierung von Ministerin Rita Lohmann.",
      "other | 2024-05-03 | Am 3. Mai 2024 stürzte die Armee unter General Ulf Harms die Regierung von Ministerin Rita Lohmann | ulf-harms:agent,rita-lohmann:target",
    ],
    [
      "Am 3. Mai 2024 stellten die Parteivorsitzenden Rita Lohmann, Ulf Harms und Ole Brahms den Plan vor.",
      "other | 2024-05-03 | Die Parteivorsitzenden Rita Lohmann, Ulf Harms und Ole Brahms stellten den Plan vor | rita-lohmann:agent,ulf-harms:agent,ole-brahms:agent",
    ],
    [
      "Im Mai 2022 erhob die Staatsanwaltschaft Anklage gegen Ministerin Rita Lohmann.",
      "accusation | 2022-05 | Die Staatsanwaltschaft erhob Anklage gegen Ministerin Rita Lohmann | rita-lohmann:target",
    ],
  ])("%s", (text, draft) => {
    expect(told(text)).toContain(draft);
  });

  test("a wife and a painter beside a minister are not made public by his office", () => {
    const text = "Am 3. Mai 2024 traf der Minister Ulf Harms und Rita Lohmann den Rat.";
    expect(drafted(text).actors.map(({ id }) => id)).not.toContain("rita-lohmann");
  });
});

describe("a dependent clause as a title", () => {
  test.each([
    [
      "Gegen die Kündigung legte er Klage ein, die das Arbeitsgericht im März 2020 abwies.",
      "Das Arbeitsgericht wies Klage ab",
    ],
    [
      "Erst als ein Gericht Ministerin Rita Lohmann im Mai 2021 verurteilte, trat sie ab.",
      "Ein Gericht verurteilte Ministerin Rita Lohmann",
    ],
    ["Der Rat tagte, während die Reederei Halm im Mai 2021 einbrach.", "Die Reederei Halm brach ein"],
    ["Im Mai 2022 ließ Riga 58 Gefangene frei.", "Riga ließ 58 Gefangene frei"],
    [
      "Bis Jahresende soll ein Gutachten helfen, das der Rat am 3. Mai 2024 ablehnte.",
      "Der Rat lehnte ein Gutachten ab",
    ],
    [
      "Im Herbst soll ein neuer Umbau beginnen, den das Gericht am 3. Mai 2024 verbot.",
      "Das Gericht verbot einen neuen Umbau",
    ],
    [
      "Nach einem neuen Gutachten, das die Stadt am 3. Mai 2024 veröffentlichte, ist die Brücke marode.",
      "Die Stadt veröffentlichte ein neues Gutachten",
    ],
    ["Mit einer alten Mühle, die der Rat am 3. Mai 2024 verkaufte, fing es an.", "Der Rat verkaufte eine alte Mühle"],
    ["Nun ruht der Umbau, den das Gericht am 3. Mai 2024 verbot.", "Das Gericht verbot den Umbau"],
  ])("%s", (text, title) => {
    expect(drafted(text).events.map((event) => event.title.de)).toContain(title);
  });

  test("a clause before its main clause dates it", () => {
    const text = "Erst als ein Gericht Ministerin Rita Lohmann im Mai 2021 verurteilte, schloss Riga die Häfen.";
    expect(drafted(text).events.map(dateOf)).toEqual(["2021-05", "2021-05"]);
  });
});

describe("who says it", () => {
  const speakers = (text: string) =>
    drafted(text).events.flatMap(({ evidence }) =>
      evidence.flatMap(({ attribution }) =>
        attribution.map((step) => (step.kind === "actors" ? step.actors.join() : step.words.de)),
      ),
    );
  test.each([
    ["Am 3. Mai 2024 nahm die Polizei nach eigenen Angaben 41 Menschen fest.", ["Polizei"]],
    ["Nach Angaben der örtlichen Behörden starben am 3. Mai 2024 elf Menschen.", ["örtliche Behörden"]],
    ["Der Rat schloss am 3. Mai 2024 den Hafen, wie beide Seiten mitteilten.", ["beide Seiten"]],
    ["Der Rat schloss am 3. Mai 2024 den Hafen; zwei Männer seien verletzt, sagte ein Arzt.", []],
    ["Der Rat schloss am 3. Mai 2024 den Hafen; zwei Männer sind verletzt, sagte ein Arzt.", ["Arzt"]],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("what German verbs mean with their things", () => {
  test.each([
    ["Am 3. Mai 2024 nahm die Polizei vier Männer in Gewahrsam.", "other"],
    ["Am 3. Mai 2024 wurde die Ministerin unter Hausarrest gestellt.", "other"],
    ["Am 3. Mai 2024 wies das Gericht den Antrag zurück.", "other"],
    ["Am 3. Mai 2024 wies der Landrat den Vorwurf zurück.", "denial"],
    ["Am 3. Mai 2024 bestätigte das Gericht das Urteil.", "other"],
    ["Am 3. Mai 2024 gab der Landrat dem Werk die Schuld.", "accusation"],
    ["Am 3. Mai 2024 verfügte der Landrat die Sperrung der Brücke.", "order"],
    ["Am 3. Mai 2024 geriet der Kutter in Seenot.", "other"],
    ["Am 3. Mai 2024 nahmen beide Länder die Beziehungen wieder auf.", "other"],
    ["Am 3. Mai 2024 traf der Sturm auf die Küste.", "other"],
    ["Am 3. Mai 2024 setzten beide ihre Unterschriften unter das Papier.", "agreement"],
    ["Am 3. Mai 2024 telefonierte der Landrat mit dem Werk.", "meeting"],
    ["Am 3. Mai 2024 zogen 700 Menschen durch die Innenstadt.", "other"],
    ["Am 3. Mai 2024 zog das Werk vor das Arbeitsgericht.", "other"],
    ["Am 3. Mai 2024 wurde der Haftbefehl außer Vollzug gesetzt.", "other"],
  ])("%s", (text, type) => {
    expect(drafted(text).events.map((event) => event.type)).toEqual([type]);
  });
});

describe("what goes back to another sentence", () => {
  test.each([
    [
      "Bürgermeister Ulf Harms kam. Der 41-Jährige hatte die Werft 2021 verkauft.",
      "other | 2021 | Ulf Harms hatte die Werft verkauft | ulf-harms:agent",
    ],
    [
      "Die Halm AG wächst. Im Mai 2023 verkaufte das Unternehmen die Werft.",
      "other | 2023-05 | Halm AG verkaufte die Werft | halm-ag:agent",
    ],
    [
      "Es war die schwerste Flut seit 1976. Damals waren 26 Menschen ums Leben gekommen.",
      "other | 1976 | 26 Menschen waren ums Leben gekommen | ",
    ],
    [
      "Im Sommer 2022 gab es Hoffnung. Unterhändler trafen sich im Juli in Arn.",
      "meeting | 2022-07 | Unterhändler trafen sich in Arn | ",
    ],
    [
      "Der Streik soll bis kommenden Mittwoch dauern. Am Morgen nahm die Polizei vier Männer fest.",
      "other | 2024-10-18 | Die Polizei nahm vier Männer fest | ",
    ],
  ])("%s", (text, draft) => {
    expect(told(text)).toContain(draft);
  });

  test("is nobody where another body was told of since", () => {
    const text = "Die Halm AG klagt. Die Lohse AG tagt. Es regnet. Im Mai 2023 verkaufte das Unternehmen die Werft.";
    expect(told(text)).toContain("other | 2023-05 | Das Unternehmen verkaufte die Werft | ");
  });
});

describe("what has not happened", () => {
  test.each([
    "Sollte es zu keiner Einigung kommen, droht nach Einschätzung von Beobachtern ein Ausstand.",
    "Falls der Landrat zurücktritt, wählt der Rat am Montag einen neuen.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("what was or shall be done on a day of its own", () => {
  test.each([
    [
      "Am 3. Mai 2024 brachte die Marine Lebensmittel nach Hallum.",
      "other | 2024-05-03 | Die Marine brachte Lebensmittel nach Hallum | ",
    ],
    [
      "Der Kreistag will sich am 26. November 2024 mit dem Fall befassen.",
      "other | 2024-11-26 | Der Kreistag will sich mit dem Fall befassen | ",
    ],
    [
      "Der Rat beschloss 2012 den Ausbau, 2016 kippte das Bundesverwaltungsgericht den Plan.",
      "other | 2016 | Das Bundesverwaltungsgericht kippte den Plan | bundesverwaltungsgericht:agent",
    ],
    [
      "Die Figuren waren 1904 nach Arn gebracht worden.",
      "other | 1904 | Die Figuren waren nach Arn gebracht worden | ",
    ],
    [
      "Der Rat muss zustimmen, die Abstimmung ist für den 3. Mai 2025 vorgesehen.",
      "other | 2025-05-03 | Angekündigt: Die Abstimmung ist für den 3. Mai 2025 vorgesehen | ",
    ],
    ["Festgenommen wurden am 3. Mai 2024 vier Männer.", "other | 2024-05-03 | Festgenommen wurden vier Männer | "],
    [
      "Vermittelt wurde die Einigung am 3. Mai 2024 von Minister Ulf Harms.",
      "agreement | 2024-05-03 | Vermittelt wurde die Einigung von Minister Ulf Harms | ulf-harms:partner",
    ],
    [
      "Die Abstimmung ist für den 3. Mai 2025 geplant.",
      "other | 2025-05-03 | Angekündigt: Die Abstimmung ist für den 3. Mai 2025 geplant | ",
    ],
    [
      "Ein Urteil wird für den 3. Mai 2025 erwartet.",
      "other | 2025-05-03 | Ein Urteil wird für den 3. Mai 2025 erwartet | ",
    ],
    [
      "Die Wahl ist für den 3. Mai 2025 angesetzt.",
      "other | 2025-05-03 | Angekündigt: Die Wahl ist für den 3. Mai 2025 angesetzt | ",
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    "Die Abstimmung war für den 3. Mai 2024 geplant.",
    "Ein Urteil wurde am 3. Mai 2024 erwartet.",
    "Die Verhandlung war für den 3. Mai 2023 angesetzt.",
    "Das Schiff lag am 3. Mai 2024 im Hafen.",
    "Die Marine bringt Lebensmittel nach Hallum.",
    "Die Abstimmung ist geplant.",
    "Am 3. Mai 2024 legte der Rat einen neuen vor.",
    "Der Rat lächelte 2012 den Ausbau an.",
    "Die Aussicht kann am 3. Mai 2025 nur wenig trösten.",
    "Beschlossen hatte der Rat das am 3. Mai 2024.",
    "Gewonnen hat am 3. Mai 2024 Ulf Harms.",
  ])("but not what was to be, only is, or has no day: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("who acts, though the thing comes first", () => {
  test.each([
    ["Die Wahl gewann am 3. Mai 2024 Landrat Ulf Harms.", "ulf-harms:agent"],
    ["Die Wahl im Mai 2024 gewann Ulf Harms. Landrat Ulf Harms kam.", "ulf-harms:agent"],
    ["Nach Zählung der Gewerkschaft Nordbund starben am 3. Mai 2024 elf Menschen.", ""],
  ])("%s", (text, who) => {
    expect(told(text).map((draft) => draft.split(" | ")[3] ?? "")).toContain(who);
  });
});
