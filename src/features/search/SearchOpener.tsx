import { useMessages } from "../../i18n/language-context.tsx";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { openerMessages } from "./opener-messages.ts";
import styles from "./SearchOpener.module.css";

export interface SearchOpenerProps {
  /** Only the sign, where there is little room. */
  readonly compact: boolean;
  /** Fetches the search before it is needed. */
  readonly onApproach: () => void;
}

/** The way into the search: looks like its field, shows what is searched for, and takes it away. */
export function SearchOpener({ compact, onApproach }: SearchOpenerProps) {
  const t = useMessages(openerMessages);
  const query = useView((view) => view.filters.query);
  const { open } = useNavigation();
  const letterKeys = useSession((session) => session.letterKeys);
  const set = useSession((session) => session.set);
  const name = query === "" ? t.search : t.searchedFor(query);
  return (
    <div className={styles.opener} data-searching={query !== ""}>
      <Button
        className={compact ? "" : styles.field}
        aria-haspopup="dialog"
        aria-label={compact ? name : undefined}
        aria-keyshortcuts={letterKeys ? "/" : undefined}
        onPointerEnter={onApproach}
        onFocus={onApproach}
        onClick={() => set({ searchOpen: true })}
      >
        <Icon name="search" />
        {compact ? null : query === "" ? (
          <span className={styles.invitation}>{t.search}</span>
        ) : (
          <span className={styles.query}>
            <VisuallyHidden>{t.search}: </VisuallyHidden>
            {query}
          </span>
        )}
        {compact || query !== "" || !letterKeys ? null : (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
      </Button>
      {query === "" ? null : (
        <Button
          look="quiet"
          aria-label={t.clear}
          onClick={() => open(({ filters }) => ({ filters: { ...filters, query: "" } }))}
        >
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}
