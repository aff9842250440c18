import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/model/localized.ts";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { findLeadIn } from "../../../../src/pipeline/ingest/lead-in.ts";
import { anArticle } from "./draft-builders.ts";

const drafted = (text: string, language: Language, published?: string) =>
  draftTimeline([anArticle(text, language, published)], noDecisions);
/** Each draft as "type | title | who:role". */
const told = (text: string, language: Language) =>
  drafted(text, language).events.map(({ type, title, participants }) =>
    [type, title[language], participants.map(({ actor, role }) => `${actor}:${role}`).join()].join(" | "),
  );
/** Sentences by which an article is about nothing that the next one tells. */
const lead = { de: "Arn liegt am Meer. Der Hafen ist alt. ", en: "Arn lies by the sea. Its harbour is old. " };

describe("the second verb of a sentence", () => {
  test.each([
    [
      "en",
      "Mayor Rita Stroud was suspended on 3 May 2024 and barred from the ballot and expelled from the council.",
      "other | Mayor Rita Stroud was expelled from the council | rita-stroud:target",
    ],
    [
      "en",
      "The harbour board sacked the pilot and fined captain Rita Stroud for speeding.",
      "other | The harbour board fined captain Rita Stroud for speeding | rita-stroud:target",
    ],
    [
      "en",
      "Mayor Rita Stroud denied that money was missing and accused the board of theft.",
      "accusation | Mayor Rita Stroud accused the board of theft | rita-stroud:agent",
    ],
    [
      "en",
      "The mill opened in March 1931 but dismissed its weavers in May 1950.",
      "other | The mill dismissed its weavers | ",
    ],
    [
      "de",
      "Ministerin Rita Lohmann hat am 3. Mai 2024 Riga besucht und einen Vertrag unterzeichnet.",
      "agreement | Ministerin Rita Lohmann hat einen Vertrag unterzeichnet | rita-lohmann:partner",
    ],
    [
      "de",
      "Die Lotsin wurde freigesprochen und am 3. Mai 2024 wieder eingestellt.",
      "other | Die Lotsin wurde wieder eingestellt | ",
    ],
    [
      "de",
      "Die Reederei bestritt, dass Öl ausgelaufen sei, und warf dem Lotsen Leichtsinn vor.",
      "accusation | Die Reederei warf dem Lotsen Leichtsinn vor | ",
    ],
    [
      "de",
      "Landrat Ulf Harms hatte eingeräumt, nichts geprüft zu haben, einen Betrug jedoch bestritten.",
      "denial | Landrat Ulf Harms hatte einen Betrug bestritten | ulf-harms:agent",
    ],
    [
      "de",
      "Minister Ulf Harms reiste am 3. Mai 2024 nach Riga, wo er einen Vertrag unterzeichnete.",
      "agreement | Ulf Harms unterzeichnete einen Vertrag | ulf-harms:partner",
    ],
  ] as const)("%s: %s", (language, text, draft) => {
    expect(told(text, language)).toContain(draft);
  });
});

describe("what a verb means where it stands", () => {
  test.each([
    ["de", "Die Besetzung der Werft ging am Montag zu Ende.", "other | Die Besetzung der Werft ging zu Ende | "],
    [
      "de",
      "In der Werft wurden am Montag Risse festgestellt.",
      "discovery | In der Werft wurden Risse festgestellt | ",
    ],
    [
      "de",
      "Ministerin Rita Lohmann verteidigte am Montag den Erlass.",
      "statement | Ministerin Rita Lohmann verteidigte den Erlass | rita-lohmann:agent",
    ],
    [
      "en",
      "The deal was initialled on Monday by Minister Rita Stroud.",
      "agreement | The deal was initialled by Minister Rita Stroud | rita-stroud:partner",
    ],
    ["en", "Arn was chosen in 2011 to host the regatta.", "other | Arn was chosen to host the regatta | "],
    [
      "en",
      "Under the accord, two locks are to be opened on 1 November.",
      "other | Under the accord, two locks are to be opened | ",
    ],
    [
      "en",
      "The mayor of Arn, Rita Stroud, resigned on Monday, two days after The Ledger reported that she had sold land.",
      "other | The mayor of Arn, Rita Stroud, resigned, two days after The Ledger reported that she had sold land | rita-stroud:agent",
    ],
    [
      "en",
      "A third ferry, Heron, capsized in May 1931 and was never found; a broken valve leaked oil.",
      "other | A third ferry, Heron, capsized | ",
    ],
    ["en", "07:40 - A judge dismissed the case.", "other | A judge dismissed the case | "],
    ["en", "Police arrest four sailors.", "other | Police arrest four sailors | "],
    [
      "en",
      "Captain Rita Jones turns it down and sues the ferry's owner.",
      "accusation | Captain Rita Jones sues the ferry's owner | rita-jones:agent",
    ],
    [
      "de",
      "Der Betreiber, die Ostwerke AG, sprach sein Bedauern aus und versprach Hilfe.",
      "statement | Der Betreiber, die Ostwerke AG, versprach Hilfe | ostwerke-ag:agent",
    ],
    [
      "de",
      "Die Landrätin von Arn, Rita Lohmann, ist zurückgetreten.",
      "other | Die Landrätin von Arn, Rita Lohmann, ist zurückgetreten | rita-lohmann:agent",
    ],
    [
      "de",
      "Minister Ulf Harms räumte ein, sein Amt habe versagt.",
      "confirmation | Minister Ulf Harms räumte ein, sein Amt habe versagt | ulf-harms:agent",
    ],
    ["de", "Am 3. Mai 2024 lief der Frachter auf Grund.", "other | Am 3. Mai 2024 lief der Frachter auf Grund | "],
    [
      "de",
      "Die Werft macht den Lotsen für den Schaden verantwortlich.",
      "accusation | Die Werft macht den Lotsen für den Schaden verantwortlich | ",
    ],
    [
      "de",
      "Der FC Arn bestritt am 3. Mai 2024 das erste Spiel der Runde.",
      "other | Der FC Arn bestritt das erste Spiel der Runde | fc-arn:agent",
    ],
    ["de", "Am 3. Mai 2024 gingen Winzer auf die Straße.", "other | Am 3. Mai 2024 gingen Winzer auf die Straße | "],
    ["de", "Im Mai 2021 durchsuchten Ermittler die Werft.", "other | Ermittler durchsuchten die Werft | "],
    ["de", "Am 3. Mai 2024 flog die Sonde weiter.", "other | Die Sonde flog weiter | "],
    ["en", "A first attempt to land, on 3 May 2024, was aborted.", "other | A first attempt to land was aborted | "],
    ["en", "Pilots stopped work on 3 May 2024.", "other | Pilots stopped work | "],
    [
      "en",
      "The Harbour Party accused the council of having lost the keys and called for a search.",
      "statement | The Harbour Party called for a search | harbour-party:agent",
    ],
    ["en", "The shipyard rejected that charge.", "denial | The shipyard rejected that charge | "],
    ["en", "A trawler ran aground on 3 May 2024.", "other | A trawler ran aground | "],
    [
      "en",
      "Captain Rita Stroud returned the trophy.",
      "other | Captain Rita Stroud returned the trophy | rita-stroud:agent",
    ],
    [
      "en",
      "The bird was described in 1850 and declared extinct in March 1931.",
      "other | The bird was declared extinct | ",
    ],
  ] as const)("%s: %s", (language, text, draft) => {
    expect(told(text, language)).toContain(draft);
  });
});

test("what a draft is called says by itself who did what", () => {
  const theirs = "Am 3. Mai 2024 wurden deren Kapitän und zwei Lotsen festgenommen. Die Werft wies das zurück.";
  expect(told(theirs, "de")).toEqual([]);
  const { events } = drafted(
    "The council's chief executive, Rita Stroud, welcomed the ruling, under which Arn keeps its pier. The yard denied that.",
    "en",
  );
  expect(events.map(({ title }) => title.en)).toEqual([
    "The council's chief executive, Rita Stroud, welcomed the ruling, under which Arn keeps its pier",
  ]);
  expect(events[0]?.label.en).toBe("Rita Stroud welcomed the ruling");
});

test("a German line that is too long begins with whoever did it", () => {
  const { events } = drafted(
    "Nach einer sehr langen Sitzung hat Landrätin Rita Lohmann ihren Rücktritt erklärt.",
    "de",
  );
  expect(events.map(({ label }) => label.de)).toEqual(["Rita Lohmann hat ihren Rücktritt erklärt"]);
  const office = "den ehemaligen langjährigen kaufmännischen Geschäftsführer der Alten Schiffswerft";
  expect(told(`Das Landgericht Arn hat ${office}, Ulf Harms, am 3. Mai 2024 freigesprochen.`, "de")).toEqual([
    `other | Das Landgericht Arn hat ${office}, Ulf Harms, freigesprochen | landgericht-arn:agent,ulf-harms:target`,
  ]);
});

describe("what somebody else says is told as theirs", () => {
  test.each([
    "Nach Ansicht der Ermittler hat Landrätin Rita Lohmann am 3. Mai 2024 zwei Lotsen bedroht.",
    "Einem internen Papier nach hat Landrätin Rita Lohmann am 3. Mai 2024 zwei Lotsen und deren Kapitän bedroht.",
    "Nach einem internen Papier der Werft hat Landrätin Rita Lohmann am 3. Mai 2024 zwei Lotsen bedroht.",
  ])("in the shortest line, too: %s", (text) => {
    for (const { label, title } of drafted(text, "de").events)
      for (const { de } of [label, title]) expect(de).not.toMatch(/^(?:Landrätin )?Rita Lohmann/);
  });

  test.each([
    ["en", "The auditors found that the pier was sold and that two pilots accepted gifts.", "The auditors"],
    ["en", "A pilot said that the pier was sold and that 14 sailors were killed.", "A pilot"],
    ["de", "Die Prüfer stellten fest, dass zwei Lotsen im Mai 2024 gestohlen haben.", "Prüfer"],
  ] as const)("%s: %s", (language, text, speaker) => {
    const { events } = drafted(text, language);
    expect(events.length).toBeGreaterThan(0);
    for (const { evidence, title } of events) {
      expect(evidence.map(({ stance, attribution }) => [stance, attribution.length])).toEqual([["alleges", 1]]);
      expect(title[language]).toMatch(new RegExp(`^${speaker.replace(/^(?:The|A) /, "")}`, "i"));
    }
  });

  test("and a body is meant by what it says of itself, not what the sentence before is about", () => {
    const { events } = drafted(
      "The price of tin rose. The mining company Harrow Metals said it had closed two pits.",
      "en",
    );
    expect(events.map(({ title }) => title.en)).toContain("The mining company Harrow Metals had closed two pits");
  });
});

test("an officer's name alone stands in a short line", () => {
  const { events } = drafted("The coup leader, Colonel Idris Malo, declared a state of emergency on 3 May 2024.", "en");
  expect(events.map(({ label }) => label.en)).toEqual(["Idris Malo declared a state of emergency"]);
});

test("the end of a German passive belongs to the verb before “und” as well", () => {
  expect(told("Die Figuren waren geraubt und zwei Jahre später von Händlern verkauft worden.", "de")).toEqual([
    "other | Die Figuren waren geraubt und zwei Jahre später von Händlern verkauft worden | ",
    "other | Die Figuren waren zwei Jahre später von Händlern verkauft worden | ",
  ]);
});

describe("clauses around a verb of saying", () => {
  test.each([
    [
      "en",
      "The regulator, the Dockers Agency, said on Thursday it had closed the lock.",
      "other | Dockers Agency: The regulator had closed the lock | dockers-agency:agent",
    ],
    [
      "en",
      "A lock was closed a day after the port's owner, the shipping company Belvane, had been sued by a former pilot.",
      "accusation | The port's owner, the shipping company Belvane, had been sued by a former pilot | belvane:target",
    ],
    [
      "en",
      "The spokesman for Belvane Shipping rejected the claim that the lock had leaked, adding that it was new.",
      "denial | The spokesman for Belvane Shipping rejected the claim that the lock had leaked, adding that it was new | belvane-shipping:target",
    ],
    [
      "en",
      "Mayor Rita Stroud threatened a strike, and the European Parliament urged the board on Thursday to act.",
      "statement | The European Parliament urged the board to act | eu-parlament:agent",
    ],
  ] as const)("%s: %s", (language, text, draft) => {
    expect(told(lead[language] + text, language)).toContain(draft);
  });

  test("what is only reported to somebody who says nothing of it is nobody's fact", () => {
    const text = "The board declined to comment on reports that Mayor Rita Stroud had sold the lock on Thursday.";
    expect(drafted(text, "en").events.map(({ title }) => title.en)).toEqual([
      "A speaker who is not named: Mayor Rita Stroud had sold the lock",
    ]);
  });

  test("whoever is accused in the second half of a sentence speaks not in its first", () => {
    const text = "Die Polizei hat zwölf Lotsen festgenommen; ihnen wird Betrug vorgeworfen.";
    expect(drafted(text, "de").events.flatMap(({ evidence }) => evidence.map(({ stance }) => stance))).toEqual([
      "reports",
    ]);
  });
});

test("what another does in the same sentence lends no figures", () => {
  const { events } = drafted("Arn sent two ships and 40 divers, and the European Union pledged 5 million euros.", "en");
  expect(events.flatMap(({ claims }) => claims.map(({ min }) => min))).toEqual([5_000_000]);
});

test("whoever's researchers, observers or experts do something does it", () => {
  expect(told("Researchers at the University of Arn discovered a moth on 3 May 2024.", "en")).toEqual([
    "discovery | Researchers at the University of Arn discovered a moth | university-of-arn:agent",
  ]);
});

describe("a title that stands for itself", () => {
  test.each([
    ["en", "Rita Stroud, the mayor, left on Monday. Police detained nine of them.", "nine of"],
    ["en", "The pilot was sacked for a voyage which the board banned in May 2021.", "| The board banned |"],
    [
      "de",
      "Der Hafen schwieg. Dieser habe nach der Flut von 2018, bei der zwei Deiche brachen, Hilfe versprochen, sagte ein Lotse.",
      "Dieser habe",
    ],
  ] as const)("or there is none: %s: %s", (language, text, words) => {
    expect(told(lead[language] + text, language).join()).not.toContain(words);
  });

  test.each([
    ["de", "Minister Ulf Harms sprach am Abend im Rat. Den Vorwurf des Betrugs bestritt er.", "bestritt Ulf Harms"],
    ["de", "Am Montag hatte ein Labor Messungen veröffentlicht.", "Ein Labor hatte Messungen veröffentlicht"],
    ["en", "The embargo was lifted only last year.", "The embargo was lifted |"],
    ["de", "Um kurz nach drei Uhr brach am Donnerstag das Wehr.", "kurz nach drei Uhr"],
    ["de", "An der Werft, die 1931 gegründet wurde, arbeiten 40 Leute.", "| Die Werft wurde gegründet |"],
    [
      "de",
      "Der Brand im Norden des Kreises, der am Montag 80 Häuser zerstört hat, ist aus.",
      "| Der Brand im Norden des Kreises hat 80 Häuser zerstört |",
    ],
    [
      "en",
      "The Dockers' Union accused the owner, the shipping firm Belvane, of having sold the lock.",
      "Belvane, of having sold the lock |",
    ],
    ["en", "Belvane, the firm known for its barges, filed for insolvency on Monday.", "filed for insolvency |"],
    ["en", "Talks with a potential owner, the firm Belvane, collapsed on Monday.", "the firm Belvane, collapsed |"],
  ] as const)("%s: %s", (language, text, words) => {
    expect(told(lead[language] + text, language).join()).toContain(words);
  });
});

describe("what an editor would take, though nobody in it is known", () => {
  test.each([
    ["de", "Anwohner werfen der Werft vor, Öl abgelassen zu haben.", 1],
    ["en", "The smelter denied the report.", 1],
    ["de", "Ein Matrose wurde festgenommen.", 1],
    ["en", "At least 14 sailors were killed, according to the provincial governor, Idris Malo.", 1],
    ["de", "37 wurden verletzt, als ein Kran umstürzte.", 1],
    ["de", "Nach Angaben der Polizeidirektion Arn wurden vier Lotsen vorläufig festgenommen.", 1],
    ["de", "Drei Lotsen kamen ums Leben, unter ihnen eine Frau, die andere retten wollte.", 1],
    ["en", "The offices of the harbour were raided.", 1],
    ["en", "A curfew has been imposed in the harbour.", 1],
    ["de", "Ein Matrose strich die Planken.", 0],
  ] as const)("%s: %s: %i", (language, text, count) => {
    expect(drafted(lead[language] + text, language).events).toHaveLength(count);
  });
});

test("what is counted is named by the whole verb", () => {
  const { properties } = drafted("Rund 300 Lotsen legten am 3. Mai 2024 die Arbeit nieder.", "de");
  expect(properties.map(({ name, unit }) => [name.de, unit.de])).toEqual([["niederlegen", "Lotsen"]]);
});

test("an English island is not the state of that name, nor is Frances", () => {
  expect(drafted("A ferry sank off Sandrey Island on Thursday.", "en").actors).toEqual([]);
  expect(drafted("Minister Frances Orde resigned on Thursday.", "en").actors.map(({ id }) => id)).toEqual([
    "frances-orde",
  ]);
});

describe("who is named", () => {
  const actorsOf = (text: string, language: Language) => drafted(text, language).actors.map(({ names }) => names.de);
  test.each([
    ["de", "Die Firma Sägewerk Ohle überwies das Geld am 3. Mai 2024.", ["Sägewerk Ohle"]],
    ["de", "Am 3. Mai 2024 übernahm der Investor Nordwind Capital die Werft.", ["Nordwind Capital"]],
    ["de", "Am 3. Mai 2024 hat der Hersteller Nordwind Insolvenz angemeldet.", ["Nordwind"]],
    [
      "de",
      "Am 3. Mai 2024 verließ er die Freien Wähler nicht, und die Soziale Front warf der Stadt Betrug vor.",
      ["Soziale Front"],
    ],
    ["en", "Runners-up Harrow Albion refused the cup on 3 May 2024.", ["Harrow Albion"]],
    [
      "en",
      "The foreign ministers of Ostmark and Velden signed a pact on 3 May 2024. An Ostmarkian ship rammed a pier.",
      ["Ostmark", "Velden"],
    ],
    ["de", "Das Nachbarland Ostmark schloss am 3. Mai 2024 seinen Hafen.", ["Ostmark"]],
    ["de", "Ostmarks Außenminister reiste am 3. Mai 2024 ab.", ["Ostmark"]],
    ["de", "Arns Bürgermeisterin trat am 3. Mai 2024 zurück.", []],
    ["en", "St Olaf's Hospital closed a ward on 3 May 2024.", ["St Olaf's Hospital"]],
  ] as const)("%s: %s", (language, text, names) => {
    expect(actorsOf(text, language)).toEqual(names);
  });

  test("of a firm its name alone is known as well", () => {
    const { actors } = drafted("Der Hersteller Sägewerk AG entließ am 3. Mai 2024 den Chef.", "de");
    expect(actors.map(({ names, aliases }) => [names.de, ...aliases])).toEqual([["Sägewerk AG", "Sägewerk"]]);
  });

  test("of an English firm, the first word where it is used alone", () => {
    const names = (text: string) => drafted(text, "en").actors.map(({ aliases }) => aliases);
    const named = "On 3 May 2024 Ostrow Harbour Group closed a pier.";
    expect(names(`${named} Later Ostrow sold it.`)).toEqual([["Ostrow Harbour", "Ostrow"]]);
    expect(names(`${named} Later it sold it.`)).toEqual([["Ostrow Harbour"]]);
  });

  test('a club after "von" is no part of a name', () => {
    const { actors } = drafted("Der SV Arn hat Stürmer Ulf Harms von Dynamo Velden verpflichtet.", "de");
    expect(actors.map(({ id }) => id)).toEqual(["ulf-harms", "sv-arn", "dynamo-velden"]);
  });

  test("a word in -ern keeps its last letter", () => {
    const { events } = drafted("Der Konzern warf der Behörde Untätigkeit vor.", "de");
    expect(events[0]?.evidence[0]?.attribution).toEqual([{ kind: "unnamed", words: { de: "Konzern", en: "Konzern" } }]);
  });

  test("whose critics somebody is does not speak for them", () => {
    const { events } = drafted("The agency's critics accused the mayor of fraud.", "en");
    const words = "agency's critics";
    expect(events[0]?.evidence[0]?.attribution).toEqual([{ kind: "unnamed", words: { de: words, en: words } }]);
  });

  test("who is only described after a name takes no part", () => {
    const [draft] = told(
      "Brant Council sold the pier to a firm on 3 May 2024, whose manager, Rita Stroud, was jailed.",
      "en",
    );
    expect(draft).not.toContain("rita-stroud:target");
  });

  test("the name of a speaker who is described first is no part of what is said", () => {
    const [title] = drafted(
      "At least 14 sailors were killed, according to the provincial governor, Idris Malo.",
      "en",
    ).events.map(({ title: words }) => words.en);
    expect(title).toBe("At least 14 sailors were killed, according to the provincial governor, Idris Malo");
  });
});

describe("when it was", () => {
  const datesOf = (text: string, language: Language, published?: string) =>
    drafted(text, language, published).events.map(({ when }) => (when.basis === "unknown" ? null : when.edtf));
  test.each([
    ["de", "07:40 Uhr: Der Landkreis Arn ruft Alarm aus.", ["2024-10-18"]],
    ["en", "07:40 - A judge dismissed the case.", ["2024-10-18"]],
    ["en", "Mayor Rita Stroud announces a march on Thursday.", ["[..2024-10-18]"]],
    ["en", "Brant Athletic were stripped of their 2018 title on Thursday.", ["2024-10-17"]],
    ["en", "Brant Athletic won their 2018 title.", ["2018"]],
    ["en", "A probe landed shortly after dawn on Thursday.", ["2024-10-17"]],
    ["de", "Der Rat von Arn beschloss am Donnerstag die Schließung zum Jahresende.", ["2024-10-17"]],
    [
      "de",
      "Am 3. Mai 2024 tagte der Rat. Bürgermeister Ulf Harms trat am Abend der Sitzung zurück.",
      ["2024-05-03", "[2024-05-03..2024-10-18]"],
    ],
    ["de", "17:00: Der Landkreis Arn ruft Alarm aus.", ["2024-10-18"]],
    ["en", "17:00: A judge dismissed the case.", ["2024-10-18"]],
    ["en", "A strike from 2 to 5 September halted the ferries of Arn.", ["[2024-09-02..2024-09-05]"]],
    ["de", "Eine Rakete soll am Montag zehn Pumpen ins All bringen.", ["2024-10-21"]],
    ["en", "The board of Arn is expected to close the lock on Monday.", ["2024-10-21"]],
    ["en", "The lock of Arn is to be closed on Wednesday.", ["2024-10-23"]],
    ["en", "The lock of Arn was to be closed on Wednesday.", []],
    ["de", "Der Rat von Arn hat vor drei Wochen das Wehr gesperrt.", ["[2024-09-23..2024-09-29]"]],
    ["de", "Das 1931 gebaute Wehr von Arn wurde 2011 gesperrt.", ["2011"]],
    ["de", "Der Rat von Arn hat am Montag die Klage erhoben und das Wehr gesperrt.", ["2024-10-14", "2024-10-14"]],
    [
      "de",
      "Der Rat von Arn hat am Montag die Klage erhoben und später das Wehr gesperrt.",
      ["2024-10-14", "[2024-10-14..2024-10-18]"],
    ],
    ["de", "In der Nacht zum Donnerstag brach kurz nach drei Uhr das Wehr von Arn.", ["2024-10-17"]],
    [
      "en",
      "The town has been in turmoil since August, when Mayor Rita Stroud postponed an election due in September.",
      ["2024-08"],
    ],
  ] as const)("%s: %s", (language, text, dates) => {
    expect(datesOf(text, language)).toEqual(dates);
  });

  test("the date of an agency's first words may stand in brackets", () => {
    for (const opening of ["ARN (Nov. 5, 2013) — ", "ARN, November 5, 2013 (Harbour News) - "]) {
      const words = `${opening}A dam broke.`;
      expect(findLeadIn(words)).toMatchObject({ end: opening.length, date: { day: "2013-11-05" } });
    }
    expect(findLeadIn("Arn (spn) - Der Hafen ist zu.")?.end).toBe("Arn (spn) - ".length);
  });
});

describe("what is yet to come, told in the present", () => {
  const text =
    "Der Rat verwarf den Plan. Die Werft entließ den Lotsen. Am 9. Juni 2024 wählen die Bürger einen neuen Rat.";
  const undated = { ...anArticle(text, "de"), published: undefined };
  const { events, articleDates } = draftTimeline([undated], noDecisions);
  const vote = events.find(({ title }) => title.de.includes("wählen"));

  test("is announced by an undated article that tells in the past, and says nothing of when that was written", () => {
    expect(vote?.evidence.map(({ stance }) => stance)).toEqual(["announces"]);
    expect(articleDates.get(undated.id)).toMatchObject({ basis: "unknown" });
  });

  test("is titled as announced in both languages", () => {
    expect(vote?.title).toEqual({
      de: "Angekündigt: Die Bürger wählen einen neuen Rat",
      en: "Announced: Die Bürger wählen einen neuen Rat",
    });
    expect(told("Die Neuwahl soll am 9. Juni 2025 stattfinden.", "de")).toEqual([
      "other | Die Neuwahl soll stattfinden | ",
    ]);
  });
});
