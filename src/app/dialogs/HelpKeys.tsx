import { Fragment } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import { useSession } from "../../state/session-store.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import styles from "./HelpDialog.module.css";
import { helpMessages } from "./help-messages.ts";

/** All keys, and the switch for those that are single characters. */
export function HelpKeys() {
  const t = useMessages(helpMessages);
  const letterKeys = useSession((session) => session.letterKeys);
  const set = useSession((session) => session.set);
  const moving: [string[], string][] = [
    [["←", "→"], t.neighbour],
    [["↑", "↓"], t.row],
    [["Enter"], t.enter],
    [["Esc"], t.escape],
    [[t.home, t.end], t.ends],
    [[t.pageUp, t.pageDown], t.months],
    [["+", "-", "0"], t.zoom],
  ];
  const story: [string[], string][] = [
    [["←", "→"], t.step],
    [[t.home, t.end], t.storyEnds],
    [["Esc"], t.leave],
  ];
  const search: [string[], string][] = [
    [["↑", "↓"], t.hit],
    [["Enter"], t.enter],
    [["Esc"], t.closeSearch],
  ];
  const letters: [string[], string][] = [
    [["/"], t.search],
    [["f"], t.filters],
    [["l"], t.layout],
    [["?"], t.help],
  ];
  return (
    <section>
      <h3>{t.keys}</h3>
      <p>{t.keysHint}</p>
      <KeyList keys={moving} />
      <p>{t.inStory}</p>
      <KeyList keys={story} />
      <p>{t.inSearch}</p>
      <KeyList keys={search} />
      <p>{t.letters}</p>
      <KeyList keys={letters} />
      <Checkbox checked={letterKeys} onChange={(letterKeys) => set({ letterKeys })}>
        {t.letterSwitch}
      </Checkbox>
    </section>
  );
}

function KeyList({ keys }: { readonly keys: readonly [readonly string[], string][] }) {
  return (
    <dl className={styles.keys}>
      {keys.map(([names, effect]) => (
        <Fragment key={effect}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{effect}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
