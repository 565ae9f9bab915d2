import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { clsx } from 'clsx';
import type { MeView } from '../../../../contract/common/organisation.ts';
import type { RegisterChangesView } from '../../../../contract/register/changes.ts';
import { isEqual } from '../../../../domain/common/is-equal.ts';
import { parseDay, type Year } from '../../../../domain/common/month.ts';
import {
  concernsGoals,
  type TrailFilter,
} from '../../../../contract/paths-and-queries/page-filters.ts';
import { changesCsvPath, changesPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import { TRAIL_SUBJECTS } from '../../../../domain/trail/trail-subjects.ts';
import { TextField } from '../../../components/fields/text-field.tsx';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { Requested } from '../../../components/state/requested.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { downloadFile } from '../../../lib/browser/download-file.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import { useRegisterChanges } from '../../../lib/api/endpoints.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useFocusAfter } from '../../../lib/focus/focus.ts';
import { goTo, pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { TrailEntry } from './trail-entry.tsx';
import base from '../../../components/layout/base.module.css';

interface Props extends TrailFilter {
  /** Undefined for the current year. */
  readonly year?: Year | undefined;
  readonly me: MeView;
}

export function ChangesPage({ year, me, what, goal, by, person, since, until }: Props) {
  const choice = { what, goal, by, person, since, until };
  const path = changesPath(year ?? new Date().getFullYear(), choice);
  const changes = useRegisterChanges(path);
  const refreshing = changes.state === 'ready' && changes.refreshing;
  return (
    <Requested of={changes}>
      {(answer) => {
        const known = knownIn(answer, choice);
        return refreshing || isEqual(known, choice) ? (
          <Trail
            first={answer}
            choice={choice}
            refreshing={refreshing}
            onChoose={(next) =>
              goTo({ kind: 'changes', ...(year !== undefined && { year }), ...next })
            }
          />
        ) : (
          <ChangesPage year={year} me={me} {...known} />
        );
      }}
    </Requested>
  );
}

/** Ignores filter values that the register does not know: an old link shows more rather than nothing. */
const knownIn = (
  { goals, people }: RegisterChangesView,
  { goal, by, person, ...filter }: TrailFilter,
): TrailFilter => ({
  ...filter,
  goal: goals.some(({ id }) => id === goal) ? goal : undefined,
  // A person who is not in the register has their id in place of a name.
  by: people.some(({ id, name }) => id === by && name !== id) ? by : undefined,
  person: people.some(({ id, name }) => id === person && name !== id) ? person : undefined,
});

interface TrailProps {
  readonly first: RegisterChangesView;
  readonly choice: TrailFilter;
  readonly refreshing: boolean;
  readonly onChoose: (choice: TrailFilter) => void;
}

function Trail({ first, choice, refreshing, onChoose }: TrailProps) {
  const { tab } = useWords();
  const texts = tab.register;
  const { year, goals, people, body } = first;
  return (
    <>
      <Link href={pageHref({ kind: 'register', year })}>{texts.backToList}</Link>
      <PageHeading title={texts.trail.title}>{`${texts.trail.title} ${year}`}</PageHeading>
      <div className={clsx('narrowing', base.toolbar)}>
        <SelectField
          inline
          label={texts.trail.what}
          value={choice.what ?? ''}
          options={[
            { value: '', text: texts.trail.all },
            ...TRAIL_SUBJECTS.map((value) => ({ value, text: texts.trail.subjects[value] })),
          ]}
          onChange={(chosen) => {
            const what = chosen || undefined;
            onChoose({ ...choice, what, goal: concernsGoals(what) ? choice.goal : undefined });
          }}
        />
        {concernsGoals(choice.what) && (
          <SelectField
            inline
            label={texts.trail.goal}
            value={choice.goal ?? ''}
            options={[
              { value: '', text: texts.trail.all },
              ...goals.map(({ id, name }) => ({
                value: id,
                text: name,
                lang: body.contentLanguage,
              })),
            ]}
            onChange={(goal) => onChoose({ ...choice, goal: goal || undefined })}
          />
        )}
        <SelectField
          inline
          label={texts.trail.by}
          value={choice.by ?? ''}
          options={[
            { value: '', text: texts.trail.all },
            ...people.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={(by) => onChoose({ ...choice, by: by || undefined })}
        />
        <SelectField
          inline
          label={texts.trail.person}
          value={choice.person ?? ''}
          options={[
            { value: '', text: texts.trail.all },
            ...people.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={(person) => onChoose({ ...choice, person: person || undefined })}
        />
        <TextField
          kind="day"
          label={texts.trail.since}
          value={choice.since ?? ''}
          onChange={(day) => onChoose({ ...choice, since: parseDay(day) })}
        />
        <TextField
          kind="day"
          label={texts.trail.until}
          value={choice.until ?? ''}
          onChange={(day) => onChoose({ ...choice, until: parseDay(day) })}
        />
        <Export year={year} choice={choice} />
      </div>
      <Entries
        key={`${JSON.stringify(choice)} ${String(refreshing)}`}
        first={first}
        choice={choice}
      />
    </>
  );
}

function Export({ year, choice }: { readonly year: Year; readonly choice: TrailFilter }) {
  const texts = useWords().tab.register.trail;
  const client = useClient();
  const action = useAction();
  const save = () =>
    action.run(async () => {
      downloadFile(window, await client.download(changesCsvPath(year, choice)));
    });
  return (
    <>
      <Button disabledFocusable={action.busy} onClick={() => void save()}>
        {texts.exportCsv}
      </Button>
      <ActionError error={action.error} />
    </>
  );
}

function Entries({ first, choice }: Pick<TrailProps, 'first' | 'choice'>) {
  const texts = useWords().tab.register.trail;
  const client = useClient();
  const action = useAction();
  const [pages, setPages] = useState([first]);
  const next = pages.at(-1)?.next;
  const [older, setOlder] = useState<number>();
  // The pressed button may be removed, so focus moves to the first of the added entries.
  const list = useFocusAfter<HTMLOListElement>(older, (root) =>
    root.querySelector(`:scope > :nth-child(${older})`),
  );
  const more = (after: string): Promise<boolean> =>
    action.run(async () => {
      const path = changesPath(first.year, { ...choice, after });
      const page = await client.get<RegisterChangesView>(path, new AbortController().signal);
      setPages((shown) => [...shown, page]);
      setOlder(entries.length + 1);
    });
  const entries = pages.flatMap((page) => page.entries);
  if (entries.length === 0) return <p role="status">{texts.none}</p>;
  return (
    <>
      <ol ref={list} className={clsx(base.plainList, base.readingWidth)}>
        {entries.map((entry, index) => (
          // The index can be the key: entries have no id, and the list only grows at its end.
          <li key={index} tabIndex={-1} className={base.entry}>
            <TrailEntry entry={entry} view={first} />
          </li>
        ))}
      </ol>
      <ActionError error={action.error} />
      {next !== undefined && (
        <p>
          <Button disabledFocusable={action.busy} onClick={() => void more(next)}>
            {texts.more}
          </Button>
        </p>
      )}
    </>
  );
}
