import { useHealthReport } from "../../data/health-report.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { FindingGroup } from "./FindingGroup.tsx";
import { type GroupedFindings, groupFindings } from "./group-findings.ts";
import styles from "./Report.module.css";
import { reportMessages } from "./report-messages.ts";

/** Everything that somebody should look at, by kind, with its place: as it is, being loaded, failed, or nothing found. */
export function Report() {
  const t = useMessages(reportMessages);
  const language = useLanguage();
  const { data, error, refetch, isFetching } = useHealthReport();
  if (data) return <Findings groups={groupFindings(data.findings)} />;
  if (error && !isFetching)
    return (
      <div className={styles.report} role="alert">
        <h2>{t.failed}</h2>
        <p>{t.failedHint}</p>
        <Button look="solid" onClick={() => void refetch()}>
          {t.retry}
        </Button>
      </div>
    );
  return (
    <div role="status" lang={language}>
      <p>{t.loading}</p>
      <Skeleton lines={9} />
    </div>
  );
}

function Findings({ groups }: { readonly groups: readonly GroupedFindings[] }) {
  const t = useMessages(reportMessages);
  const chosen = useView((view) => view.findings);
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  // A link may name a kind of which nothing is left.
  const shown = groups.some(({ group }) => group === chosen) ? groups.filter(({ group }) => group === chosen) : groups;
  return (
    <div className={styles.report}>
      <h2>{t.title(count)}</h2>
      {count === 0 ? <p>{t.nothing}</p> : null}
      {groups.length > 1 ? <Kinds groups={groups} /> : null}
      {shown.map((grouped) => (
        <FindingGroup key={grouped.group} {...grouped} />
      ))}
    </div>
  );
}

/** The kinds of which there is something; one of them can be chosen. */
function Kinds({ groups }: { readonly groups: readonly GroupedFindings[] }) {
  const t = useMessages(reportMessages);
  const chosen = useView((view) => view.findings);
  const { open } = useNavigation();
  return (
    <fieldset className={styles.kinds}>
      <legend>
        <VisuallyHidden>{t.kinds}</VisuallyHidden>
      </legend>
      {groups.map(({ group, findings }) => (
        <Chip
          key={group}
          label={t.group(group)}
          count={`${findings.length}`}
          chosen={group === chosen}
          onClick={() => open({ findings: group === chosen ? null : group })}
        />
      ))}
    </fieldset>
  );
}
