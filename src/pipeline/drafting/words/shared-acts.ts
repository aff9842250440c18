import type { Language } from "../../../model/localized.ts";
import { remember } from "../../temporal/remember.ts";

/**
 * What is done, in both languages, an act a line: German infinitives and (with a capital) nouns, then English base forms and nouns. "kommen:leben" is the
 * verb with this word beside it. A word may stand in several lines. After "!": what one does, or suffers, once in a few days.
 */
const table = `
! sterben versterben umkommen verunglücken ertrinken töten erschießen kommen:leben verlieren:leben | die drown kill shoot claim:life lose:life
verletzen verwunden | injure wound hurt
! ermorden erschießen erstechen umbringen | murder kill assassinate shoot stab
angreifen attackieren beschießen bombardieren Angriff Beschuss | attack shell bomb strike hit raid
explodieren detonieren sprengen | explode detonate blowup
zerstören verwüsten vernichten | destroy devastate
beschädigen | damage
einstürzen zusammenbrechen | collapse
! abstürzen | crash
! entgleisen | derail
! sinken kentern versenken | sink capsize
brechen | break burst breach
! festnehmen verhaften nehmen:gewahrsam festsetzen Festnahme | arrest detain
! verurteilen | convict sentence jail
! freisprechen | acquit
abweisen zurückweisen ablehnen verwerfen | reject dismiss
durchsuchen | search raid
! entführen verschleppen | kidnap abduct
! freilassen befreien freikommen | free release
evakuieren retten ausfliegen | evacuate rescue
räumen | clear evict
besetzen einnehmen erobern | occupy seize capture take
eindringen stürmen | enter storm occupy breakinto
schließen sperren stilllegen | close shut shutdown block
öffnen eröffnen einweihen | open inaugurate
blockieren | block blockade
streiken niederlegen Streik | strike walkout
protestieren demonstrieren ziehen | protest demonstrate march rally
scheitern platzen | fail collapse breakdown stall
! verlassen | leave quit walkout walkoutof
! zurücktreten erklären:rücktritt abtreten | resign stepdown quit
! entlassen absetzen abberufen feuern entbinden | dismiss sack fire remove
! wählen wiederwählen | elect re-elect reelect
gewinnen siegen | win
verlieren | lose
! ernennen benennen nominieren beauftragen | appoint name nominate ask
! vereidigen | swear inaugurate
! auflösen | dissolve
! stürzen entmachten putschen | overthrow topple oust
beschließen verabschieden billigen genehmigen zustimmen | approve pass adopt vote
verhängen | impose
vorstellen präsentieren enthüllen vorlegen | present unveil introduce
! überstehen | survive
einbestellen vorladen | summon
! gründen | found establish
kaufen übernehmen erwerben | buy acquire takeover
verkaufen veräußern | sell
! fusionieren zusammenschließen | merge
kündigen beenden | end cancel terminate
verschieben vertagen | postpone delay
starten | launch
landen | land
ausrufen erklären | declare
untersagen verbieten | ban outlaw
ankündigen | announce
fordern verlangen | demand call urge callfor
versprechen zusagen zusichern | promise pledge vow
kritisieren verurteilen | criticise criticize condemn denounce
begrüßen loben | welcome praise
vorschlagen anbieten | propose offer
entschuldigen | apologise apologize
bestreiten dementieren leugnen zurückweisen abstreiten | deny refute dispute reject
vorwerfen beschuldigen bezichtigen anklagen erheben | accuse blame allege charge indict
finden bergen entdecken | find recover discover
`;

type Acts = Readonly<Record<Language, ReadonlyMap<string, ReadonlySet<number>>>>;

function actsIn(lines: string): Acts {
  const acts = { de: new Map<string, Set<number>>(), en: new Map<string, Set<number>>() };
  for (const [number, line] of lines.trim().split("\n").entries()) {
    const [german = "", english = ""] = line.replace(/^! /, "").split(" | ");
    for (const [words, language] of [
      [german, "de"],
      [english, "en"],
    ] as const) {
      for (const word of words.toLowerCase().split(" ")) {
        const known = acts[language].get(word);
        if (known) known.add(number);
        else acts[language].set(word, new Set([number]));
      }
    }
  }
  return acts;
}

const acts = actsIn(table);
const once = table
  .trim()
  .split("\n")
  .map((line) => line.startsWith("!"));

/** Whether one does, or suffers, an act only once in a few days: to resign, to be elected. */
export function isDoneOnce(act: number): boolean {
  return once[act] ?? false;
}
const none: ReadonlySet<number> = new Set();

/** The acts that a verb or a noun names, by its infinitive, base form or stem; `beside` are the words of its clause, in lower case. Empty: none that both languages are known to name. */
export function sharedActs(word: string, language: Language, beside: readonly string[]): ReadonlySet<number> {
  const known = acts[language];
  for (const other of beside) {
    const together = known.get(`${word}:${other}`);
    if (together) return together;
  }
  // "cleared": of an English verb that no list knows the form stands for its base form.
  return known.get(word) ?? (language === "de" ? compoundActs(word) : known.get(word.replace(/ed$/u, ""))) ?? none;
}

const germanNouns = (table.match(/\p{Lu}\p{Ll}+/gu) ?? []).map((noun) => noun.toLowerCase());

/** "raketenangriffen": what a German noun ends in. */
const compoundActs = remember(5_000, (word: string): ReadonlySet<number> => {
  const bare = word.replace(/(?:e[ns]?|s)$/u, "");
  const noun = germanNouns.find((each) => bare.endsWith(each));
  return (noun && acts.de.get(noun)) || none;
});
