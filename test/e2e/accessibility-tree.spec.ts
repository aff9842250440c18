import type { Page } from "@playwright/test";
import { appIsThere, expect, mark, panel, test } from "./fixtures.ts";

// What is heard, and in which order: names and roles, as the browser gives them to screen readers.

test("the start page: skip links, what it is, filters, the view, the months", async ({ page, site }) => {
  await page.goto(site);
  await expect(mark(page, /12\.000/)).toBeVisible();
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - navigation "Sprungmarken":
      - link "Zur Liste der Ereignisse"
      - link "Zum Zeitstrahl"
    - banner:
      - heading "Nordkorea und Russland" [level=1]
      - button "Suche"
      - group "Ansicht":
        - radio "Zeitstrahl" [checked]
        - radio "Liste"
        - radio "Matrix"
      - group "Sprache":
        - radio "DE" [checked]
        - radio "EN"
      - button /Farben/
      - button "Hilfe und Tasten"
      - button "Teilen"
      - button "Link kopieren"
    - region "Filter":
      - group "Beteiligte Akteure":
        - button /Nordkorea/
      - group "Datum:":
        - radio "laut Artikeln" [checked]
      - button "Ereignistyp"
      - button "Wer sagt es"
      - button "Haltung"
      - button "Beleglage"
      - button "Artikel"
      - status:
        - strong: "22"
    - main:
      - heading "Ereignisse" [level=2]
      - group "Zeilen nach":
        - radio "Thema" [checked]
      - button "Verkleinern"
      - button "Vergrößern"
      - button "Alles zeigen"
      - group "Zeitstrahl"
      - list "Zeichen auf dem Zeitstrahl"
      - 'region "Ohne Datum: 2"':
        - 'heading "Ohne Datum: 2" [level=3]'
      - figure:
        - slider "Ausschnitt des Zeitstrahls"
        - slider "Zeitraum von"
        - slider "Zeitraum bis"
        - table "Ereignisse je Monat"
    - contentinfo
  `);
});

test("the marks of the timeline are heard in the order of the list, each as one sentence", async ({ page, site }) => {
  await page.goto(site);
  await expect(mark(page, /12\.000/)).toBeVisible();
  const heard = await namesInPlot(page);
  await page.keyboard.press("l");
  const titles = await page.getByRole("main").getByRole("heading", { level: 4 }).allTextContents();
  const dated = titles.slice(0, heard.length);
  expect(heard.length).toBeGreaterThan(15);
  expect(dated.filter((title, index) => !heard[index]?.includes(title))).toEqual([]);
});

test("on the phone: the months, the filters, then the list with a heading for each year", async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site);
  await expect(page.getByRole("region", { name: "Liste" })).toBeVisible();
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - navigation "Sprungmarken"
    - banner:
      - heading "Nordkorea und Russland" [level=1]
      - button "Suche"
      - button "Link kopieren"
      - button "Mehr"
    - region "Filter":
      - group "Beteiligte Akteure"
      - figure:
        - slider "Zeitraum von"
        - slider "Zeitraum bis"
      - button "Filter"
      - combobox "Datum:"
      - status:
        - strong: "22"
    - main:
      - region "Liste":
        - heading "Ereignisse" [level=2]
        - heading "2023" [level=3]
        - list:
          - listitem:
            - paragraph: 19. Okt. 2023
            - heading "Lawrow besucht Nordkorea" [level=4]:
              - link "Lawrow besucht Nordkorea"
        - heading "2024" [level=3]
        - list
        - heading "Ohne Datum" [level=3]
        - list
    - contentinfo
  `);
});

test("an event: when, who, who says so, the figures as a table, the passages, how well it is borne out", async ({
  page,
  site,
}) => {
  await page.goto(`${site}e/zwoelftausend-soldaten/`);
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeVisible();
  await expect(panel(page)).toMatchAriaSnapshot(`
    - complementary "Ereignis":
      - navigation "Voriges und nächstes Ereignis":
        - link "Voriges"
        - link "Nächstes"
      - button "Link kopieren"
      - button "Teilen"
      - button "Ereignis schließen"
      - article /12\\.000 nordkoreanische Soldaten sollen/:
        - paragraph: /Ereignistyp.*laut NIS/
        - heading /12\\.000 nordkoreanische Soldaten sollen/ [level=2]
        - region "Datum":
          - paragraph:
            - strong: spätestens 18. Oktober 2024
        - term: Handelnd
        - definition:
          - button "Nordkorea"
        - term: Ort
        - definition:
          - button "Russland"
        - term: Sagt es
        - definition:
          - button "NIS"
        - table /Wie viele Soldaten\\?/:
          - rowgroup:
            - row:
              - columnheader "Was gezählt wird und wer es sagt"
              - columnheader "Angabe"
          - rowgroup:
            - row:
              - rowheader "sollen entsandt werden"
            - row /NIS/:
              - rowheader /NIS.*12\\.000/
              - cell "12.000 Soldaten"
        - heading /^Fundstellen/ [level=3]
        - list:
          - listitem:
            - blockquote:
              - mark: /12\\.000 nordkoreanische Soldaten/
            - paragraph:
              - strong:
                - link "NIS"
            - paragraph:
              - link "Im Artikel zeigen"
        - heading /^Beleglage/ [level=3]
  `);
});

test("an article: where it comes from, what it tells, and where each passage begins and ends", async ({
  page,
  site,
}) => {
  await page.goto(`${site}a/truppen-zur-verstaerkung/?e=zwoelftausend-soldaten`);
  await expect(panel(page).locator("mark").first()).toBeVisible();
  await expect(panel(page)).toMatchAriaSnapshot(`
    - complementary "Artikel":
      - link "Zurück zum Ereignis"
      - button "Link kopieren"
      - button "Teilen"
      - button "Artikel schließen"
      - article:
        - heading /Nordkoreanische Truppen zur Verstärkung/ [level=2]
        - navigation "In diesem Artikel":
          - heading "In diesem Artikel" [level=3]
          - list:
            - listitem:
              - link /12\\.000/
        - paragraph:
          - mark:
            - text: /Fundstelle Anfang/
            - text: /12\\.000 nordkoreanische Soldaten.*Fundstelle Ende/
          - link /12\\.000/
  `);
  const text = (await panel(page).locator("mark").allTextContents()).join(" ");
  expect(text.match(/Fundstelle Anfang/g)).toHaveLength(text.match(/Fundstelle Ende/g)?.length ?? 0);
});

test("an actor: who it is, what it took part in, in order, and with whom", async ({ page, site }) => {
  await page.goto(`${site}?p=nordkorea`);
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeVisible();
  await expect(panel(page)).toMatchAriaSnapshot(`
    - complementary "Akteur":
      - button "Link kopieren"
      - button "Teilen"
      - button "Akteur schließen"
      - article "Nordkorea":
        - paragraph: Staat
        - heading "Nordkorea" [level=2]
        - term: Dazu gehören
        - definition:
          - list:
            - listitem:
              - link "Kim Jong-un"
        - button "Danach filtern"
        - link /Wikidata/
        - heading /^Beteiligt/ [level=3]
        - list:
          - listitem:
            - paragraph: 19. Okt. 2023
            - link "Lawrow besucht Nordkorea"
          - listitem
        - heading "Am häufigsten zusammen mit" [level=3]
        - list:
          - listitem:
            - link "Russland"
            - link "nebeneinander mit Russland auf dem Zeitstrahl"
  `);
});

test("two articles compared: which they are, what both tell in their words, what one of them tells", async ({
  page,
  site,
}) => {
  await page.goto(`${site}a/truppen-zur-verstaerkung/?versus=offizielle-bestaetigung`);
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeVisible();
  await expect(panel(page)).toMatchAriaSnapshot(`
    - complementary:
      - link "Zurück zum Artikel"
      - button "Vergleich schließen"
      - article "Zwei Artikel im Vergleich":
        - heading "Zwei Artikel im Vergleich" [level=2]
        - heading /^In beiden/ [level=3]
        - list:
          - listitem:
            - heading /Yonhap/ [level=4]
            - paragraph: A
            - list:
              - listitem:
                - blockquote
            - paragraph: B
            - list
        - heading /^Nur in A/ [level=3]
        - list
        - heading /^Nur in B/ [level=3]
        - list
  `);
});

test("a search: the field, then hits in groups", async ({ page, site }) => {
  await page.goto(site);
  await expect(mark(page, /12\.000/)).toBeVisible();
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: /^Suchen/ }).fill("Soldat");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expect(page.getByRole("dialog", { name: "Suche" })).toMatchAriaSnapshot(`
    - dialog "Suche":
      - combobox /Suchen in Ereignissen/ [expanded]
      - button "Eingabe löschen"
      - button "Schließen"
      - status
      - listbox "Treffer":
        - group "Ereignisse":
          - option /Soldaten/
        - group "Sätze":
          - option /Soldaten.*Fundstelle für/
  `);
});

test("the help: what it is, the signs, all keys and their switch", async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole("banner").getByRole("button", { name: "Hilfe und Tasten" }).click();
  await expect(page.getByRole("heading", { name: "Tasten" })).toBeVisible();
  await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
    - dialog "Was ist das?":
      - heading "Was ist das?" [level=2]
      - button "Schließen"
      - heading "Zeichen" [level=3]
      - list
      - heading "Tasten" [level=3]
      - term: ← →
      - definition: voriges, nächstes Ereignis
      - term: Bild ↑ Bild ↓
      - definition: voriger, nächster Monat mit Ereignissen
      - checkbox /Einzelne Zeichen/ [checked]
  `);
});

test("the share dialog: what for, where to, the link", async ({ page, site }) => {
  await page.goto(`${site}e/delegation/`);
  await appIsThere(page);
  await panel(page).getByRole("button", { name: "Teilen" }).click();
  await expect(page.getByRole("textbox", { name: "Link" })).toBeVisible();
  await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
    - dialog "Teilen":
      - heading "Teilen" [level=2]
      - button "Schließen"
      - group "Was daraus werden soll":
        - radio "Link" [checked]
        - radio "Zitieren"
        - radio "Einbetten"
        - radio "Export"
      - group "Wohin der Link führt":
        - radio "zu diesem Ereignis" [checked]
      - textbox "Link"
      - button "Link kopieren"
  `);
});

test("in English: page, list and event", async ({ page, site }) => {
  await page.goto(`${site}e/delegation/?lang=en&view=list`);
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - navigation "Skip links":
      - link "To the list of events"
      - link "To the timeline"
      - link "To the open event"
    - banner:
      - heading "North Korea and Russia" [level=1]
      - group "View":
        - radio "List" [checked]
    - region "Filters"
    - main:
      - region "List":
        - heading "Events" [level=2]
        - heading "2023" [level=3]
        - list
        - heading "2024" [level=3]
        - list
        - heading "Undated" [level=3]
    - complementary "Event":
      - button "Copy link"
      - article:
        - heading /elegation/ [level=2]
        - region "Date":
          - paragraph:
            - strong: on a Monday in July 2024
  `);
});

/** The names of the marks in the order in which the browser's own accessibility tree has them. */
async function namesInPlot(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const plot = nodes.find(({ role, name }) => role?.value === "group" && name?.value === "Zeitstrahl");
  const buttonsIn = (id: string): string[] => {
    const node = byId.get(id);
    if (!node) return [];
    if (node.role?.value === "button" && !node.ignored) return [String(node.name?.value)];
    return (node.childIds ?? []).flatMap(buttonsIn);
  };
  return buttonsIn(plot?.nodeId ?? "");
}
