import { Button } from '@fluentui/react-components';
import { goalChanges } from '../../../../domain/register/goal-changes.ts';
import { Panel } from '../../../components/layout/panel.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { changeInWords } from '../changes/register-change-words.ts';
import type { GoalEditor } from './use-goal-editor.ts';
import base from '../../../components/layout/base.module.css';

/** Another person has saved the goal meanwhile: shows their changes, to choose from. The typed values are kept. */
export function StalePanel({ editor }: { readonly editor: GoalEditor }) {
  const words = useWords();
  const texts = words.tab.register.form;
  const { theirs, view } = editor;
  if (!theirs || !view.entry) return null;
  const lines = goalChanges(view.entry.goal, theirs.goal).flatMap((change) =>
    changeInWords(change, view, words),
  );
  return (
    <Panel key={theirs.version} title={texts.staleTitle}>
      <p>{texts.stale}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{texts.keepMineHint}</p>
      <div className={base.buttons}>
        <Button
          appearance="primary"
          onClick={({ currentTarget }) => {
            focusSave(currentTarget);
            editor.keepMine();
          }}
        >
          {texts.keepMine}
        </Button>
        <Button
          onClick={({ currentTarget }) => {
            focusSave(currentTarget);
            editor.takeTheirs();
          }}
        >
          {texts.takeTheirs}
        </Button>
      </div>
    </Panel>
  );
}

/** The focused panel is removed. */
const focusSave = (inForm: HTMLElement): void =>
  inForm.closest('form')?.querySelector<HTMLElement>('[type="submit"]')?.focus();
