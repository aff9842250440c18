import { useCorpus } from "../../data/corpus-context.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import { useNavigation, useViewNow } from "../../state/navigation.tsx";
import { type Theme, useSession } from "../../state/session-store.tsx";
import { Button, type ButtonProps } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { appMessages } from "../app-messages.ts";
import { reportPageMessages } from "./report-page-messages.ts";
import { useLayout } from "./use-layout.ts";

/** Timeline, list or matrix, and the report where there is one. */
export function LayoutSwitch() {
  const t = useMessages(appMessages);
  const { offered, layoutOf, linkTo } = useLayout();
  const { open } = useNavigation();
  const { report } = useMessages(reportPageMessages);
  const labels = { timeline: t.timeline, list: t.list, matrix: t.matrix, report };
  return (
    <SegmentedControl
      legend={t.view}
      options={offered.map((value) => ({ value, label: labels[value] }))}
      value={useViewNow(layoutOf)}
      onChoose={(layout) => open(linkTo(layout))}
    />
  );
}

/** The language of the interface; the timeline's own is not written into the link. */
export function LanguageSwitch() {
  const t = useMessages(appMessages);
  const own = useCorpus().timeline.language;
  const { open } = useNavigation();
  return (
    <SegmentedControl
      legend={t.language}
      options={[
        { value: "de", label: "DE" },
        { value: "en", label: "EN" },
      ]}
      value={useViewNow((view) => view.language) ?? own}
      onChoose={(language) => open({ language: language === own ? null : language })}
    />
  );
}

const themes: readonly { readonly theme: Theme; readonly icon: IconName }[] = [
  { theme: "system", icon: "contrast" },
  { theme: "light", icon: "sun" },
  { theme: "dark", icon: "moon" },
];

/** Steps through the themes; its name says which one is on. */
export function ThemeButton({ named = false }: { readonly named?: boolean }) {
  const t = useMessages(appMessages);
  const theme = useSession((session) => session.theme);
  const set = useSession((session) => session.set);
  const at = themes.findIndex((item) => item.theme === theme);
  const next = themes[(at + 1) % themes.length]?.theme ?? "system";
  const name = `${t.theme}: ${t.themeNames(theme)}`;
  return (
    <Button data-hint={name} onClick={() => set({ theme: next })}>
      <Icon name={themes[at]?.icon ?? "contrast"} />
      {named ? name : <VisuallyHidden>{name}</VisuallyHidden>}
    </Button>
  );
}

/** Opens what explains the page. */
export function HelpButton({ named = false }: { readonly named?: boolean }) {
  const t = useMessages(appMessages);
  const set = useSession((session) => session.set);
  return (
    <Button data-hint={t.help} onClick={() => set({ helpOpen: true })}>
      <Icon name="help" />
      {named ? t.help : <VisuallyHidden>{t.help}</VisuallyHidden>}
    </Button>
  );
}

/** Opens what can be shared, cited and saved. */
export function ShareButton({
  named = false,
  look = "outlined",
}: Pick<ButtonProps, "look"> & { readonly named?: boolean }) {
  const t = useMessages(appMessages);
  const set = useSession((session) => session.set);
  return (
    <Button look={look} data-hint={t.share} onClick={() => set({ sharing: { part: "link", evidence: null } })}>
      <Icon name="share" />
      {named ? t.share : <VisuallyHidden>{t.share}</VisuallyHidden>}
    </Button>
  );
}

/** Copies the link to exactly this view, to be seen in full. */
export function LinkButton({
  short = false,
  look = "solid",
}: Pick<ButtonProps, "look"> & { readonly short?: boolean }) {
  const t = useMessages(appMessages);
  const { href } = useNavigation();
  const notify = useSession((session) => session.notify);
  return (
    <CopyButton
      look={look}
      text={() => new URL(href({ embedded: false }), window.location.href).href}
      names={{ copy: t.copyLink, copied: t.copied }}
      copied={short ? null : <span>{t.copied}</span>}
      onDone={(copied) => notify(copied ? t.linkCopied : t.linkNotCopied)}
    >
      {short ? null : <span>{t.copyLink}</span>}
    </CopyButton>
  );
}
