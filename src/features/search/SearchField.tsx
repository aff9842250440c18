import type { KeyboardEvent, ReactNode } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { openerMessages } from "./opener-messages.ts";
import styles from "./SearchField.module.css";
import type { Combobox } from "./use-combobox.ts";
import type { SearchText } from "./use-search-text.ts";

/** As long as what the link keeps of a query, in characters. */
const LONGEST = 200;

export interface SearchFieldProps {
  readonly search: SearchText;
  /** The list of hits below; missing: there is none yet. */
  readonly list?: { readonly id: string; readonly isEmpty: boolean; readonly combobox: Combobox };
  /** What stands below. */
  readonly children: ReactNode;
}

/** The field of the search over what it finds. It is there before the code that searches, so that no letter is lost. */
export function SearchField({ search: { text, type, leave }, list, children }: SearchFieldProps) {
  const t = useMessages(openerMessages);
  const active = list?.combobox.active;
  const leaveOnEnter = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === "Enter" && !nativeEvent.isComposing) leave();
  };
  return (
    <div className={styles.search}>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={t.field}
          aria-expanded={list !== undefined && !list.isEmpty}
          aria-controls={list?.id}
          aria-autocomplete="list"
          aria-activedescendant={active ? `${list.id}-${active}` : undefined}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={LONGEST}
          // biome-ignore lint/a11y/noAutofocus: the field is what the dialog was opened for
          autoFocus
          placeholder={t.placeholder}
          value={text}
          onChange={({ target }) => type(target.value)}
          onKeyDown={list?.combobox.onKeyDown ?? leaveOnEnter}
        />
        {text === "" ? null : (
          <Button look="quiet" aria-label={t.clearField} onClick={() => type("")}>
            {t.clearShort}
          </Button>
        )}
        <Button aria-label={t.close} onClick={leave}>
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </div>
  );
}
