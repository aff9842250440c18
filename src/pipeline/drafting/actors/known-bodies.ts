import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";

/** Bodies that articles name without explaining them: id, kind, German name, English name, other names. */
const table = `
un|alliance|Vereinte Nationen|United Nations|UN|UNO|U.N.|Vereinten Nationen
un-sicherheitsrat|organisation|UN-Sicherheitsrat|UN Security Council|Weltsicherheitsrat|U.N. Security Council|Security Council
nato|alliance|Nato|NATO
eu|alliance|Europäische Union|European Union|EU
eu-kommission|organisation|EU-Kommission|European Commission|Europäische Kommission
eu-parlament|organisation|Europäisches Parlament|European Parliament|EU-Parlament|Europaparlament
bundeswehr|armed-force|Bundeswehr|Bundeswehr
ezb|organisation|Europäische Zentralbank|European Central Bank|EZB|ECB
eugh|organisation|Europäischer Gerichtshof|European Court of Justice|EuGH
osze|alliance|OSZE|OSCE
g7|alliance|G7|G7
g20|alliance|G20|G20
opec|alliance|Opec|OPEC
who|organisation|Weltgesundheitsorganisation|World Health Organization|WHO|World Health Organisation
iaea|organisation|Internationale Atomenergiebehörde|International Atomic Energy Agency|IAEA|IAEO
imf|organisation|Internationaler Währungsfonds|International Monetary Fund|IMF|IWF
weltbank|organisation|Weltbank|World Bank
istgh|organisation|Internationaler Strafgerichtshof|International Criminal Court|IStGH
afrikanische-union|alliance|Afrikanische Union|African Union
arabische-liga|alliance|Arabische Liga|Arab League
rotes-kreuz|organisation|Rotes Kreuz|Red Cross|Rote Kreuz|Roten Kreuzes|IKRK
amnesty-international|organisation|Amnesty International|Amnesty International
human-rights-watch|organisation|Human Rights Watch|Human Rights Watch
greenpeace|organisation|Greenpeace|Greenpeace
nasa|organisation|Nasa|NASA
esa|organisation|Esa|ESA|European Space Agency
fifa|organisation|Fifa|FIFA
uefa|organisation|Uefa|UEFA
ioc|organisation|IOC|IOC|International Olympic Committee
fbi|organisation|FBI|FBI
cia|organisation|CIA|CIA
cdc|organisation|CDC|CDC|Centers for Disease Control and Prevention
weisses-haus|organisation|Weißes Haus|White House|Weiße Haus|Weißen Haus|Weißen Hauses
pentagon|organisation|Pentagon|Pentagon
us-kongress|organisation|US-Kongress|US Congress|Congress|U.S. Congress
us-senat|organisation|US-Senat|US Senate|Senate|U.S. Senate
us-notenbank|organisation|US-Notenbank|Federal Reserve|Fed
kreml|organisation|Kreml|Kremlin
vatikan|organisation|Vatikan|Vatican
bundestag|organisation|Bundestag|Bundestag
bundesrat|organisation|Bundesrat|Bundesrat
hamas|organisation|Hamas|Hamas
hisbollah|organisation|Hisbollah|Hezbollah|Hizbollah|Hizbullah
taliban|organisation|Taliban|Taliban
al-kaida|organisation|Al-Kaida|al-Qaeda|Al Kaida|al-Qaida|Al-Qaeda
islamischer-staat|organisation|Islamischer Staat|Islamic State|ISIS|IS-Miliz
fatah|organisation|Fatah|Fatah
spd|organisation|SPD|SPD
cdu|organisation|CDU|CDU
csu|organisation|CSU|CSU
fdp|organisation|FDP|FDP
afd|organisation|AfD|AfD
gruene|organisation|Grüne|Greens|Grünen
linke|organisation|Linkspartei|Left Party
oevp|organisation|ÖVP|ÖVP
spoe|organisation|SPÖ|SPÖ
fpoe|organisation|FPÖ|FPÖ
verdi|organisation|Verdi|Verdi|Ver.di
ig-metall|organisation|IG Metall|IG Metall
bundesbank|organisation|Bundesbank|Bundesbank
reuters|media|Reuters|Reuters
ap|media|AP|Associated Press
afp|media|AFP|AFP|Agence France-Presse
dpa|media|dpa|dpa|Deutsche Presse-Agentur
bbc|media|BBC|BBC
cnn|media|CNN|CNN
kcna|media|KCNA|KCNA
xinhua|media|Xinhua|Xinhua
tass|media|Tass|TASS
`;

/** Actors that are known without any editor's file, beside the states. */
export const knownBodies: readonly Actor[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [id = "", kind = "", de = "", en = "", ...aliases] = line.split("|");
    return { id: id as ActorId, kind: kind as Actor["kind"], names: { de, en }, aliases, affiliations: [] };
  });
