/** German verbs whose perfect takes "sein": of others, "ist geschlossen" tells of a state, not of what happened. */
export const germanSeinVerbs: ReadonlySet<string> = new Set(
  (
    "sterben versterben umkommen verunglücken ertrinken verschwinden explodieren detonieren abstürzen einstürzen umstürzen stürzen entgleisen kentern sinken " +
    "stranden kollidieren prallen zusammenstoßen abbrennen verbrennen ausbrechen ausbrennen fliehen flüchten entkommen freikommen einmarschieren einrücken vorrücken " +
    "ausrücken zurücktreten abtreten auftreten beitreten austreten treten zusammentreten zusammenkommen zusammentreffen kommen ankommen eintreffen reisen " +
    "anreisen einreisen abreisen weiterreisen zurückkehren aufbrechen fliegen abfliegen geraten entstehen starten landen aufsteigen absteigen ausscheiden " +
    "scheitern platzen erkranken ausfallen zusammenbrechen kollabieren wechseln gehen fallen steigen fahren laufen ziehen bleiben gelingen passieren " +
    "geschehen erfolgen werden folgen wachsen zurückgehen einschlagen begegnen aufwachen eingehen verlaufen schlüpfen erscheinen brechen durchbrechen reißen bersten auslaufen eingehen einbrechen abbrechen vorbeiziehen treffen umkippen eindringen vordringen auseinanderbrechen zerbrechen kapitulieren verbluten übereinkommen antreten"
  ).split(" "),
);
