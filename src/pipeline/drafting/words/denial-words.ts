import type { Language } from "../../../model/localized.ts";

/** How a language says, beside its verbs of denying, that something is not true. */
export interface DenialWords {
  /** What is said against somebody, as nouns in lower case. */
  readonly charges: RegExp;
  /** What those are called who say that it is not so: "baseless", "Erfindung". */
  readonly falsehoods: RegExp;
  /** Infinitives or base forms of verbs that call something something. */
  readonly calling: RegExp;
  /** Of verbs by which one stands by one's innocence. */
  readonly insisting: RegExp;
  readonly innocence: RegExp;
  /** Words that stand for what was said before. */
  readonly pointing: RegExp;
}

export const denialWords: Readonly<Record<Language, DenialWords>> = {
  de: {
    charges:
      /^(?:vorwurf|vorwürfen?|anschuldigung(?:en)?|beschuldigung(?:en)?|behauptung(?:en)?|anklage(?:punkte)?|klage|verdacht|unterstellung(?:en)?|darstellung|berichte?|kritik|feststellungen)$/u,
    falsehoods:
      /^(?:haltlos\p{L}*|falsch\p{L}*|unwahr\p{L}*|erfunden\p{L}*|erfindung(?:en)?|unsinn|quatsch|lügen?|absurd\p{L}*|verleumdung(?:en)?|unterstellung(?:en)?|missverständnis|unbegründet\p{L}*|abwegig\p{L}*|lächerlich\p{L}*|märchen|gelogen|unzutreffend\p{L}*|rufmord|hetzkampagne|schmutzkampagne|diffamierung|frechheit|unverschämtheit|ungeheuerlichkeit|infam\p{L}*|hetze)$/u,
    calling: /^(?:nennen|bezeichnen|abtun|zurückweisen)$/,
    insisting: /^(?:beteuern|bekräftigen|betonen)$/,
    innocence: /^(?:unschuld|unschuldig)$/,
    pointing: /^(?:das|dies|dem)$/,
  },
  en: {
    charges:
      /^(?:claims?|allegations?|accusations?|charges?|complaints?|lawsuits?|suit|reports?|suggestions?|rumou?rs?|findings?)$/,
    falsehoods:
      /^(?:baseless|false|unfounded|untrue|fabrications?|fabricated|nonsense|lies?|absurd|ridiculous|groundless|meritless|frivolous|fiction|slander|slanderous|smears?|hoax|preposterous|inaccurate|rubbish|unsubstantiated|defamatory|malicious|invented|outrageous|insult|disgrace|fairytale|fairy|tale|libel)$/,
    calling: /^(?:call|describe|dismiss|label|brand|denounce|reject)$/,
    insisting: /^(?:maintain|protest|insist|assert|affirm)$/,
    innocence: /^(?:innocence|innocent)$/,
    pointing: /^(?:it|that|this)$/,
  },
};
