import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { goalChanges } from '../../../domain/register-changes.ts';
import { useWords } from '../../lib/words/words.ts';
import { changeInWords } from './change-words.ts';
import type { GoalEditor } from './use-goal-editor.ts';

const useStyles = makeStyles({
  panel: {
    marginBlock: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `2px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxWidth: '46em',
    outlineStyle: 'none',
  },
  title: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Somebody else saved the goal meanwhile: what they changed, and the choice. What was typed is still there. */
export function StalePanel({ editor }: { readonly editor: GoalEditor }) {
  const styles = useStyles();
  const words = useWords();
  const said = words.tab.register.form;
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const { theirs, view } = editor;
  useEffect(() => {
    if (theirs) panel.current?.focus();
  }, [theirs]);
  if (!theirs || !view.entry) return null;
  const lines = goalChanges(view.entry.goal, theirs.goal).flatMap((change) =>
    changeInWords(change, view, words),
  );
  return (
    <div ref={panel} tabIndex={-1} role="group" aria-labelledby={id} className={styles.panel}>
      <p id={id} className={styles.title}>
        {said.staleTitle}
      </p>
      <p>{said.stale}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{said.keepMineHint}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={({ currentTarget }) => {
            focusSave(currentTarget);
            editor.keepMine();
          }}
        >
          {said.keepMine}
        </Button>
        <Button
          onClick={({ currentTarget }) => {
            focusSave(currentTarget);
            editor.takeTheirs();
          }}
        >
          {said.takeTheirs}
        </Button>
      </div>
    </div>
  );
}

/** The panel goes away with the focus in it. */
const focusSave = (inForm: HTMLElement): void =>
  inForm.closest('form')?.querySelector<HTMLElement>('[type="submit"]')?.focus();
