import { lazy, Suspense, useRef } from "react";
import { openerMessages } from "../../features/search/opener-messages.ts";
import { SearchField, type SearchFieldProps } from "../../features/search/SearchField.tsx";
import { useSearchText } from "../../features/search/use-search-text.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Modal } from "../../ui/Modal.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { loadSearch } from "../loading/later-parts.ts";
import { ErrorBoundary } from "../states/ErrorBoundary.tsx";
import styles from "./SearchDialog.module.css";

const SearchContent = lazy(loadSearch);

/** The search, over the page; over all of a narrow screen. A click beside it closes it. */
export function SearchDialog() {
  const t = useMessages(openerMessages);
  const isOpen = useSession((session) => session.searchOpen);
  const set = useSession((session) => session.set);
  const dialog = useRef<HTMLDialogElement>(null);
  // At once, so that what is opened next can take the focus.
  const close = () => dialog.current?.close();
  return (
    <Modal
      dialog={dialog}
      isOpen={isOpen}
      className={styles.dialog}
      aria-label={t.search}
      onClose={() => set({ searchOpen: false })}
      onClick={({ target, currentTarget }) => target === currentTarget && close()}
    >
      <Search onClose={close} />
    </Modal>
  );
}

/** What is typed stands here, so that it is there for the search when that has come. */
function Search({ onClose }: { readonly onClose: () => void }) {
  const search = useSearchText(onClose);
  return (
    <ErrorBoundary fallback={<Failed onClose={onClose} />}>
      <Suspense fallback={<Loading search={search} />}>
        <SearchContent search={search} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Loading({ search }: Pick<SearchFieldProps, "search">) {
  return (
    <SearchField search={search}>
      <div className={styles.message}>
        <Skeleton lines={4} />
      </div>
    </SearchField>
  );
}

function Failed({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(openerMessages);
  return (
    <div className={styles.message}>
      <p role="alert">{t.failed}</p>
      <Button onClick={onClose}>
        <Icon name="close" />
        {t.close}
      </Button>
    </div>
  );
}
