import { describe, expect, test } from "vitest";
import type { Language } from "../../../../../src/model/localized.ts";
import { collectNames, givenActors } from "../../../../../src/pipeline/drafting/actors/draft-actors.ts";
import { noteNames } from "../../../../../src/pipeline/drafting/actors/noted-names.ts";
import { anArticle } from "../draft-builders.ts";

const given = givenActors([]);

/** Whom an article names beside those whom everybody knows, as "name, kind", with the other names behind "=". */
function actorsOf(text: string, language: Language): string[] {
  const collection = collectNames([]);
  collection.add(noteNames(anArticle(text, language), given));
  const known = new Set(given.actors);
  return collection
    .actors()
    .filter((actor) => !known.has(actor))
    .map(({ names, kind, aliases }) => [`${names[language]}, ${kind}`, ...aliases].join("="));
}

describe("a body that English articles name", () => {
  test.each([
    ["Arnland's Orvane ASA bought a mill.", ["Orvane ASA, organisation=Orvane"]],
    [
      "The mill went to Castell Paper, a rival from Arn. There, Castell closed it.",
      ["Castell Paper, organisation=Castell"],
    ],
    ["The deal angered the Papermakers union.", ["Papermakers union, organisation"]],
    ["On Monday Harlow police searched a farm.", ["Harlow police, organisation"]],
    ["Arn county council closed the road.", ["Arn county council, organisation"]],
    ["Morten & Sons, a family brewery, closed.", ["Morten & Sons, organisation"]],
    ["The mill belongs to Morten and Sons.", ["Morten and Sons, organisation"]],
    ["Homes Now, a charity, sued the town.", ["Homes Now, organisation"]],
    ["The Food Safety Executive shut the kitchen.", ["Food Safety Executive, organisation"]],
    ["The Nurses and Midwives Union (NMU) struck. The NMU won.", ["Nurses and Midwives Union, organisation=NMU"]],
    ["The relief agency Wellspring sent tents.", ["Wellspring, organisation"]],
    ["The news agency Tarnews told of it.", ["Tarnews, media"]],
    ["The ratings agency Keyline warned of it.", ["Keyline, organisation"]],
    ["In Harlow, a charity, Homes Now, closed.", ["Homes Now, organisation"]],
    ["The firm Calder closed. Calder Rail Systems was sold.", ["Calder Rail Systems, organisation=Calder"]],
    [
      "The firm Calder closed. Calder Rail Systems was sold. Calder Foods was kept.",
      ["Calder, organisation", "Calder Rail Systems, organisation", "Calder Foods, organisation"],
    ],
    ["The Harlow Conservancy sued the port.", ["Harlow Conservancy, organisation"]],
    ["The Harlow Tribe sued the port.", ["Harlow Tribe, organisation"]],
    ["Cortane promised a ladder in its plan. Nobody believed Cortane.", ["Cortane, organisation"]],
    ["Cortane shut two mills. In May the shares of Cortane fell.", ["Cortane, organisation"]],
    ["Cortane bought a mill. Workers welcomed Cortane.", ["Cortane, organisation"]],
    ["Danish brewer Fjord Bryg bought a mill.", ["Fjord Bryg, organisation"]],
    ["The museum Haus Harlow bought a mask.", ["Haus Harlow, organisation"]],
    ["Lawyers at Pell Whitmore drew up the plan.", ["Pell Whitmore, organisation"]],
    ["The Cortane Power Company built it. Cortane was paid.", ["Cortane Power Company, organisation=Cortane"]],
    ["The keeper went to Danish side Altmar.", ["Altmar, organisation"]],
    ["Selby Rovers has a new owner. Rovers lost.", ["Selby Rovers, organisation=Rovers"]],
    ["The Friends of Harlow Museum sued the town.", ["Friends of Harlow Museum, organisation"]],
    ["A bill passed the House of Delegates.", ["House of Delegates, organisation"]],
    ["The Health and Safety Executive fined a mill.", ["Health and Safety Executive, organisation"]],
    ["An inquiry by The Harlow Ledger found it.", ["Harlow Ledger, media"]],
    ["The order went to PenPoint, a Dayton company.", ["PenPoint, organisation"]],
    ["The order went to Nordkai Shipping. Nordkai, of Oslo, won.", ["Nordkai Shipping, organisation=Nordkai"]],
    ["Chipmaker Sylix shut a plant.", ["Sylix, organisation"]],
    ["Search engine giant Querio shut a plant.", ["Querio, organisation"]],
    ["Bakery chain Cornflower shut a shop.", ["Cornflower, organisation"]],
    ["The watchdog, the CBA, fined a bank.", ["CBA, organisation"]],
    ["On Monday nurses' union NHU struck.", ["NHU, organisation"]],
    [
      "The interior ministry in Oslo was silent.",
      ["Interior ministry (Norway), organisation=interior ministry in Oslo"],
    ],
    ["The Harlow Sheriff's Office was silent.", ["Harlow Sheriff's Office, organisation"]],
  ])("%s", (text, actors) => {
    expect(actorsOf(text, "en")).toEqual(actors);
  });

  test.each([
    "The developer Rafik Uldin was arrested.",
    "It shut the giant Cerro Blanco mine.",
    "Gravedigger Brandt came.",
    "Rafik Uldin, a photographer for a magazine, was there.",
    "They met in the Corn Exchange.",
    "On Monday riot police came, and Local police as well.",
    "On Monday Ada became Deputy Chief Executive.",
    "After the Christmas party they left.",
    "Ole Brandt lost his job. Brandt sued his firm, and a court fined Brandt.",
    "Brandt, 41, sued the town. Nobody had told Brandt.",
    "Brandt promised a ladder in his plan. Nobody believed Brandt.",
    "Selby won a prize for its park. It lies in Selby.",
    "Workers at Harlow Dam slept.",
    "Lawyers for Ole Brandt slept. Residents of Harlow slept.",
  ])("none is in: %s", (text) => {
    expect(actorsOf(text, "en").filter((actor) => !actor.includes(", person"))).toEqual([]);
  });
});

describe("a body that German articles name", () => {
  test.each([
    ["Das Ingenieurbüro Hauk und Söhne prüfte die Brücke.", ["Hauk und Söhne, organisation=Hauk"]],
    ["Die Kanzlei Wirth und Partner schrieb ein Gutachten.", ["Wirth und Partner, organisation=Wirth"]],
    ["Im Mai schloss Hauk & Söhne die Werkstatt.", ["Hauk & Söhne, organisation"]],
    ["Das Haus gehört den Sankt-Georg-Kliniken.", ["Sankt-Georg-Kliniken, organisation"]],
    ["Im Sankt-Georg-Krankenhaus brannte es.", ["Sankt-Georg-Krankenhaus, organisation"]],
    ["Im Mai übernahm der kommunale Verbund Südheide das Haus.", ["Südheide, organisation"]],
    ["Der Versorger Hellgas senkte die Preise.", ["Hellgas, organisation"]],
    ["Die Gruppe Elbe Lebendig klagte.", ["Elbe Lebendig, organisation"]],
    ["Die Initiative Unser Moor klagte.", ["Unser Moor, organisation"]],
    ["Der Wettbewerber Nordhall Energie wurde verkauft.", ["Nordhall Energie, organisation=Nordhall"]],
    ["Die Elbmark Versicherung zahlte nichts.", ["Elbmark Versicherung, organisation=Elbmark"]],
    ["Der dänische Brauer Fjord Bryg kaufte es.", ["Fjord Bryg, organisation"]],
    ["Die Mosterei Norlane Säfte klagt.", ["Norlane Säfte, organisation"]],
    ["Die Hellerauer Schmalspurbahnen stehen still.", ["Hellerauer Schmalspurbahnen, organisation"]],
    ["Die Stadtwerke Hellerau erhöhten die Preise.", ["Stadtwerke Hellerau, organisation"]],
    ["Die Feuerwehr Greben löschte den Brand.", ["Feuerwehr Greben, organisation"]],
    ["Das Bauamt Osterfeld erteilte die Genehmigung.", ["Bauamt Osterfeld, organisation"]],
    ["Die Raiffeisenbank Oberland schließt.", ["Raiffeisenbank Oberland, organisation"]],
    ["Die Klage führt der Bund der Waldbauern.", ["Bund der Waldbauern, organisation"]],
    ["Den Streik leitet die Gewerkschaft der Lokführer.", ["Gewerkschaft der Lokführer, organisation"]],
    ["Der Konkurrent Voltis AG schwieg.", ["Voltis AG, organisation=Voltis"]],
    ["Den Streik leitet die IG Holzbau.", ["IG Holzbau, organisation"]],
    ["Im Mai schloss die Allgau-Molkerei.", ["Allgau-Molkerei, organisation"]],
    ["Die Caritas Lahnheim schloss ein Heim.", ["Caritas Lahnheim, organisation"]],
    ["Die Baufirma Gebrüder Ahlers baute es.", ["Gebrüder Ahlers, organisation=Ahlers"]],
    ["Im Mai klagte die Firma Rahn Seiltechnik.", ["Rahn Seiltechnik, organisation=Rahn"]],
    ["Der Leiter des Deutschen Filmarchivs ging.", ["Deutsches Filmarchiv, organisation=Deutsche Filmarchiv"]],
    ["Sie verklagte den Westdeutschen Ruderbund.", ["Westdeutscher Ruderbund, organisation=Westdeutsche Ruderbund"]],
    ["Es zahlte die Nordische Handelsgemeinschaft.", ["Nordische Handelsgemeinschaft, organisation"]],
    [
      "Das Deutsche Historische Archiv schloss.",
      ["Deutsches Historisches Archiv, organisation=Deutsche Historische Archiv"],
    ],
    ["Die „Lahnheimer Zeitung“ schrieb davon.", ["Lahnheimer Zeitung, media"]],
    ["Das Auktionshaus Harting schloss.", ["Harting, organisation"]],
    ["Elbwatt, der größte Versorger des Landes, schwieg.", ["Elbwatt, organisation"]],
    ["Das Innenministerium in Oslo schwieg.", ["Innenministerium (Norwegen), organisation=Innenministerium in Oslo"]],
    ["Der Rheinholz-Chef schwieg.", ["Rheinholz, organisation"]],
    [
      "Die bulgarische Nationalversammlung tagte.",
      ["Nationalversammlung (Bulgarien), organisation=bulgarische Nationalversammlung"],
    ],
  ])("%s", (text, actors) => {
    expect(actorsOf(text, "de")).toEqual(actors);
  });

  test.each([
    "Der Händler Udo Rahm kam nicht.",
    "Rahm, der älteste Sohn des Hauses, kam nicht.",
    "Die „lange Nacht“ war kurz.",
    "Im Mai schloss der Klinikverbund ein Haus.",
    "Ihre neue Kollegin Rita Lohm kam nicht.",
    "Der Investor Thure Bock kam nicht.",
    "Der Konkurrent Thure Bock kam nicht.",
    "Der Finanz-Vorstand schwieg, der Gewerkschafts-Sprecher auch.",
    "Am Abend gab es Konzerte & Musik.",
    "Im Mai hat die Feuerwehr Keller ausgepumpt.",
    "Es kamen V\u00e4ter und S\u00f6hne.",
  ])("none is in: %s", (text) => {
    expect(actorsOf(text, "de")).toEqual([]);
  });
});

describe("a person of public office", () => {
  test.each([
    ["en", "Cllr Mira Attwood (Green), who chairs the panel, left.", ["Mira Attwood, person=Attwood"]],
    ["en", "Det Supt Carol Whitmer left.", ["Carol Whitmer, person=Whitmer"]],
    ["en", "Its spokeswoman, pharmacist Nadia Voss, left.", ["Nadia Voss, person=Voss"]],
    ["de", "Ihre Sprecherin, die Apothekerin Nadja Voss, ging.", ["Nadja Voss, person=Voss"]],
    [
      "de",
      "Generalvikar Bruno Eckh und Bischöfin Carla Momm kamen.",
      ["Bruno Eckh, person=Eckh", "Carla Momm, person=Momm"],
    ],
    ["de", "Es kamen die Archäologen um Dr. Hanna Ruland.", ["Hanna Ruland, person=Ruland"]],
    ["de", "Das Forscherteam um Hanna Ruland kam.", ["Hanna Ruland, person=Ruland"]],
    [
      "de",
      "Chefärztin Dora Klein, die Peter Wagner ablöste, kam.",
      ["Dora Klein, person=Klein", "Peter Wagner, person=Wagner"],
    ],
    ["de", "Die Leute um Hanna Ruland kamen.", []],
    ["de", "Die Chefin der Zelta Nor, Ministerin Ada Bregan, kam.", ["Ada Bregan, person=Bregan"]],
    ["de", "Ihr rumänischer Kollege Mihnea Stoi kam.", ["Mihnea Stoi, person=Stoi"]],
    ["de", "Chefdiplomatin Ilona Stojan reiste ab.", ["Ilona Stojan, person=Stojan"]],
    ["de", "Domkapitular Rolf Eckert reiste ab.", ["Rolf Eckert, person=Eckert"]],
  ] as const)("%s: %s", (language, text, actors) => {
    expect(actorsOf(text, language)).toEqual(actors);
  });
});

test("a made-up state in “-y” has its adjective", () => {
  expect(actorsOf("Ostrany closed the border. The Ostranian parliament met.", "en")).toEqual([
    expect.stringContaining("Ostrany, state"),
  ]);
});

describe("a person whom no office introduces", () => {
  const people = (text: string, language: Language, headline = "") => {
    const collection = collectNames([]);
    collection.add(noteNames({ ...anArticle(text, language), headline }, given));
    return collection.actors().flatMap(({ kind, names }) => (kind === "person" ? [names[language]] : []));
  };

  test.each([
    ["en", "On Monday Ada Selwyn resigned.", ["Ada Selwyn"]],
    ["en", "Ada Selwyn, 48, stepped down.", ["Ada Selwyn"]],
    ["en", "Ada Selwyn was elected in May.", ["Ada Selwyn"]],
    ["en", "The board appointed Ole Sand as its head.", ["Ole Sand"]],
    ["en", "The opera was conducted by Ole Sand.", ["Ole Sand"]],
    ["en", "The lawyer Ed Sand appealed. Edward Sand, a lawyer, was there.", ["Edward Sand"]],
    ["en", "Cellist Ole Sand came.", ["Ole Sand"]],
    ["de", "Kantor Anton Sand kam.", ["Anton Sand"]],
    ["en", "Ada Selwyn was arrested in May. A court jailed Ole Sand.", []],
    ["en", "In Ada Selwyn won a prize.", []],
    ["en", "Selby Rovers won. Halden Group announced it.", []],
    ["de", "Im Mai wurde Anna Selling zur Intendantin gewählt.", ["Anna Selling"]],
    ["de", "Anna Selling trat am Montag zurück.", ["Anna Selling"]],
    ["de", "Anna Selling hat schon gewählt.", []],
    ["de", "Anna Selling wurde am Montag verhaftet.", []],
    [
      "de",
      "Dezernent Anton Hartung klagte. Rechtsanwältin Dr. Anna Selling schwieg.",
      ["Anton Hartung", "Anna Selling"],
    ],
  ] as const)("%s: %s", (language, text, names) => {
    expect(people(text, language)).toEqual(names);
  });

  test("the headline tells whom an article is about, but nobody to whom harm is done", () => {
    expect(people("At dawn Ada Selwyn rows.", "en")).toEqual([]);
    expect(people("At dawn Anna Selwyn rows.", "en", "The river of Anna Selwyn")).toEqual(["Anna Selwyn"]);
    expect(people("At dawn Anna Selwyn rows.", "en", "The death of Anna Selwyn")).toEqual([]);
  });
});
