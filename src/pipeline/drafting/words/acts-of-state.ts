/** Verbs of what only a court, the police or an authority does to somebody, by infinitive or base form: in the passive these are meant. */
export const actsOfState: ReadonlySet<string> = new Set(
  (
    "verurteilen freisprechen festnehmen verhaften inhaftieren begnadigen hinrichten ausweisen abschieben beschlagnahmen sicherstellen " +
    "suspendieren entbinden entlassen freilassen evakuieren vereidigen verhängen " +
    "acquit convict sentence jail imprison arrest detain extradite deport pardon execute confiscate suspend evacuate indict raid impose release remand charge fine exonerate arraign quash reprieve caution"
  ).split(" "),
);
