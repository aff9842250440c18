/** What German nouns in the plural look like, which names rarely do: "Zahlen", "Pläne", "Mitarbeiter". */
const plural =
  /\p{Ll}{2}(?:e[lr]?|[lr])n$|[äöü]\p{Ll}{1,4}e$|(?:arbeiter|leger|nehmer|geber|händler|käufer|steller|berater|verträge|gewinne|verluste|preise|aktien)$|^(?:Details|Jobs|Fotos|Videos|Boni|Kredite|Geräte|Beweise|Teile|Ergebnisse)$/u;

/** Whether a word beside a German body may be many things as well as its name: "hat das Unternehmen Zahlen vorgelegt". */
export function looksPlural({ word, isCapital }: { readonly word: string; readonly isCapital: boolean }): boolean {
  return isCapital && plural.test(word);
}
