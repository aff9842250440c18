/** What nobody is told to have done before it is proved, by infinitive or base form. */
export const wrongs: ReadonlySet<string> = new Set(
  (
    "abuse assault backdate bribe conceal coverup defraud dump embezzle extort fake falsify forge harass kidnap launder loot misappropriate mislead misuse murder " +
    "overcharge poison rape rig rob sabotage smuggle steal tamper torture " +
    "bestechen betrügen belästigen belügen ermorden erpressen fälschen foltern hintergehen hinterziehen manipulieren missbrauchen misshandeln rauben schmuggeln " +
    "stehlen täuschen unterschlagen vergewaltigen vergiften verheimlichen verschweigen vertuschen veruntreuen"
  ).split(" "),
);
