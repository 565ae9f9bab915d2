import { Link } from '@fluentui/react-components';
import { clsx } from 'clsx';
import type {
  RegisterChangesView,
  RegisterEntryView,
} from '../../../../contract/register/changes.ts';
import type { TrailAct } from '../../../../domain/trail/trail.ts';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { themeName } from './register-change-words.ts';
import { trailChangeInWords } from './trail-words.ts';
import base from '../../../components/layout/base.module.css';
import styles from './trail-entry.module.css';

interface Props {
  readonly entry: RegisterEntryView;
  readonly view: RegisterChangesView;
}

export function TrailEntry({ entry, view }: Props) {
  const words = useWords();
  const { register, months } = words.tab;
  const texts = register.trail;
  const { act, changes, days, note, more } = entry;
  const names = { people: entry.people, themes: view.themes };
  const { day, instant } = words.format;
  const lines = [
    ...(changes ?? []).flatMap((change) => trailChangeInWords(change, names, words)),
    ...(days ? [months.days(day(days.opensOn), day(days.dueOn), day(days.closesOn))] : []),
    ...(more === undefined ? [] : [texts.moreChanges(more)]),
  ];
  const isUnknown = changes === undefined && note === undefined && !isSelfExplanatory(act);
  return (
    <>
      <p className={clsx(base.text, styles.line)}>
        <About entry={entry} view={view} />
        <span>{`${entry.by.name} ${texts.acts[act]}`}</span>
        {entry.behalf && <span>{texts.behalf(entry.behalf.name)}</span>}
        <span className={base.quiet}>{instant(entry.at)}</span>
        {entry.origin && <span className={base.quiet}>{texts.origins[entry.origin]}</span>}
      </p>
      {lines.length > 0 && (
        <ul className={styles.changes}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {note !== undefined && <p className={clsx(base.text, styles.line)}>{note}</p>}
      {isUnknown && <p className={base.quiet}>{texts.notKept}</p>}
    </>
  );
}

/** Acts whose entry should list what was changed. The heading of other entries says everything. */
const WITH_CHANGES: readonly TrailAct[] = [
  'save-goal',
  'order-goals',
  'save-person',
  'save-settings',
  'save-theme',
];
const isSelfExplanatory = (act: TrailAct): boolean => !WITH_CHANGES.includes(act);

function About({ entry: { goal, person, theme, month }, view }: Props) {
  const words = useWords();
  const { year, themes, body } = view;
  if (!goal && !person && theme === undefined && !month) return null;
  return (
    <span className={styles.about}>
      {goal && (
        <Link
          className={base.strong}
          lang={body.contentLanguage}
          href={pageHref({ kind: 'register-goal', year, goal: goal.id })}
        >
          {goal.name}
        </Link>
      )}
      {person && <span className={base.strong}>{person.name}</span>}
      {theme !== undefined && (
        <Link className={base.strong} href={pageHref({ kind: 'theme', theme })}>
          {themeName(theme, themes, words)}
        </Link>
      )}
      {month && (
        <Link
          className={clsx(base.strong, base.sentenceCase)}
          href={pageHref({ kind: 'months', month })}
        >
          {words.format.month(month)}
        </Link>
      )}
    </span>
  );
}
