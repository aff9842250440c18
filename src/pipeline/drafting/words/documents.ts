import type { Language } from "../../../model/localized.ts";

/** Nouns of what is written, recorded or worked out, in lower case; German ones may end a longer word. */
interface Documents {
  /** Whatever these say is still to be proved, or was not meant for everybody. */
  readonly disputed: string;
  /** What these say may be as good as a fact. */
  readonly workedOut: string;
}

const nouns: Readonly<Record<Language, Documents>> = {
  de: {
    disputed:
      "papiere?[ns]? dokumente?[ns]? unterlagen akten? mails? chats? protokolle?[ns]? memos? vermerke?[ns]? schreibens? schriftsatz brief(?:e[ns]?|s)? " +
      "anklage(?:schrift)? klage(?:schrift)? strafanzeige dossiers? aufnahmen? aufzeichnung(?:en)? mitschnitte?[ns]? videos? kontoauszügen? belege[ns]? " +
      "notizen haftbefehl strafbefehl aktenlage fahrpläne?n? (?<![aiou])listen? tabellen? verträgen? rechnungen? kassenbüchern? tagebüchern?",
    workedOut:
      "gutachtens? bericht(?:e[ns]?|s)? studien? untersuchung(?:en)? urteil(?:e[ns]?|s)? bescheid(?:e[ns]?|s)? (?<!sol|man|kandi)daten auswertung(?:en)? " +
      "analysen? umfragen? stellungnahmen? mitteilung(?:en)?",
  },
  en: {
    disputed:
      "affidavits? charge-sheet complaints? correspondence documents? e-?mails? evidence files filings? footage indictments? invoices lawsuits? letters? logs " +
      "mails memos? memorandum messages minutes notes papers petition photographs photos receipts recordings? records suit tapes? transcripts? videos? writ ledgers? timetables? spreadsheets? schedules? diar(?:y|ies) contracts",
    workedOut:
      "analys[ei]s audits? data figures images inquest inquiry investigation polls? reports? results reviews? ruling statements? statistics stud(?:y|ies) surveys? tests",
  },
};

function oneOf(language: Language, lists: readonly (keyof Documents)[]): RegExp {
  const words = lists.flatMap((list) => nouns[language][list].split(" ")).join("|");
  return new RegExp(`${language === "en" ? "^" : ""}(?:${words})$`, "u");
}

const documents = { de: oneOf("de", ["disputed", "workedOut"]), en: oneOf("en", ["disputed", "workedOut"]) };
const disputed = { de: oneOf("de", ["disputed"]), en: oneOf("en", ["disputed"]) };

/** Whether a noun in lower case names something that others read or see: "memo", "gutachten". */
export function isDocument(lower: string, language: Language): boolean {
  return documents[language].test(lower);
}

/** Whether what these words for a source say is no more than an allegation: "leaked memos", "Anklage". */
export function isDisputed(words: string, language: Language): boolean {
  return disputed[language].test(words.toLowerCase().split(" ").at(-1) ?? "");
}
