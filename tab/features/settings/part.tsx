import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Settings } from '../../../domain/settings.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { Trouble } from '../../components/trouble.tsx';
import { useAction } from '../../lib/api/use-action.ts';
import { useWords } from '../../lib/words/words.ts';
import type { SettingsKeeper } from './use-settings-keeper.ts';

const useStyles = makeStyles({
  form: { maxWidth: '46em' },
  lead: { color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginBlockStart: tokens.spacingVerticalL,
    '@media print': { display: 'none' },
  },
});

/** One part of the settings while it is edited. */
export interface PartDraft<Draft> {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  /** How often saving was tried; what is wrong is told from the first time on. */
  readonly tries: number;
  readonly part: PartProps;
}

interface PartProps {
  readonly isChanged: boolean;
  readonly busy: boolean;
  readonly error: ReturnType<typeof useAction>['error'];
  readonly tries: number;
  readonly submit: () => void;
  readonly reset: () => void;
}

/** `read` is what is stored as it is typed; `write` what is typed as it is stored, or nothing while it cannot be. */
export function usePart<Draft>(
  keeper: SettingsKeeper,
  title: string,
  read: (settings: Settings) => Draft,
  write: (draft: Draft) => Partial<Settings> | undefined,
): PartDraft<Draft> {
  const { settingsPage } = useWords().tab;
  const action = useAction();
  const stored = read(keeper.view.settings);
  const [draft, setDraft] = useState(stored);
  const [tries, setTries] = useState(0);
  // What was undone is undone on the page, too, where nothing else has been typed since.
  const [known, setKnown] = useState(stored);
  if (!isSame(known, stored)) {
    setKnown(stored);
    if (isSame(known, draft)) setDraft(stored);
  }
  const save = async (part: Partial<Settings>): Promise<void> => {
    const done = await action.run(async () => {
      const saved = await keeper.save(part, settingsPage.saved(title));
      // What was typed meanwhile stays.
      setDraft((typed) => (typed === draft ? read(saved.settings) : typed));
    });
    if (done) setTries(0);
  };
  return {
    draft,
    setDraft,
    tries,
    part: {
      isChanged: !isSame(draft, stored),
      busy: action.busy,
      error: action.error,
      tries,
      submit: () => {
        const part = write(draft);
        setTries((count) => count + 1);
        if (part) void save(part);
      },
      reset: () => {
        action.forget();
        setTries(0);
        setDraft(stored);
      },
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly part: PartProps;
  readonly children: ReactNode;
}

/** A form of its own, so that what is typed in the others waits there. */
export function Part({ title, lead, part, children }: Props) {
  const styles = useStyles();
  const said = useWords().tab.settingsPage;
  const form = useRef<HTMLFormElement>(null);
  // What is wrong is marked when this has been drawn.
  useEffect(() => {
    if (part.tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [part.tries]);
  const { error } = part;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    part.submit();
  };
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      <form ref={form} noValidate aria-label={title} className={styles.form} onSubmit={submit}>
        {children}
        <Trouble
          error={
            error?.code === 'stale-version'
              ? {
                  code: error.code,
                  status: error.status,
                  reference: undefined,
                  detail: said.conflict,
                }
              : error
          }
        />
        <div className={styles.buttons}>
          <Button
            type="submit"
            appearance={part.isChanged ? 'primary' : 'secondary'}
            disabledFocusable={part.busy}
          >
            {said.save}
          </Button>
          {part.isChanged && (
            <Button
              onClick={() => {
                part.reset();
                form.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
              }}
            >
              {said.reset}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}
