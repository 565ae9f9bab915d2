import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckInView, RepeatAnswerRequest } from '../../../contract/check-in/check-in.ts';
import type { MonthView } from '../../../contract/common/organisation.ts';
import type { CheckInFormView } from '../../../contract/check-in/check-in-form.ts';
import type { MyMonthGoal } from '../../../contract/check-in/my-goals.ts';
import { checkInPath } from '../../../contract/paths-and-queries/api-paths.ts';
import { sectionWithWorstForecast } from '../../../domain/goal/check-in.ts';
import { findContradictions } from '../../../domain/check-in/contradictions.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { sectionsToRepeat } from '../../../domain/check-in/unchanged.ts';
import { contradictionSentence } from '../../components/words/contradiction-words.ts';
import { ForecastBadge } from '../../components/marks/forecast-badge.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { Form } from '../../components/fields/form.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { RequestedPart } from '../../components/state/requested.tsx';
import { useCheckInForm } from '../../lib/api/endpoints.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { useLeaveGuard } from '../../lib/navigation/leave-guard.ts';
import { useWords, type TabWords } from '../../lib/words/words-context.ts';
import type { MyGoalsEditor } from './use-my-goals-editor.ts';
import base from '../../components/layout/base.module.css';
import styles from './confirm-unchanged.module.css';

interface Props {
  readonly goal: MyMonthGoal;
  readonly month: MonthView;
  readonly editor: MyGoalsEditor;
  readonly onClose: () => void;
}

/** Confirms that nothing has changed, or shows the confirmation question that the rules require. */
export function ConfirmUnchanged(props: Props) {
  const { goal, month, editor, onClose } = props;
  const { tab } = useWords();
  const form = useCheckInForm(goal.id, month.month);
  return (
    <Panel level="h4" title={tab.mine.unchangedTitle(goal.name)}>
      <RequestedPart of={form}>
        {(view) => <Confirm view={view} editor={editor} onClose={onClose} />}
      </RequestedPart>
      {form.state !== 'ready' && <Button onClick={onClose}>{tab.mine.cancel}</Button>}
    </Panel>
  );
}

interface ConfirmProps extends Pick<Props, 'editor' | 'onClose'> {
  readonly view: CheckInFormView;
}

function Confirm({ view, editor, onClose }: ConfirmProps) {
  const words = useWords();
  const { mine: texts, checkIn } = words.tab;
  const action = useAction();
  const [submission] = useState(() => crypto.randomUUID());
  const [reflection, setReflection] = useState('');
  useLeaveGuard(reflection.trim() !== '');
  const { goal, month, previous, unchanged, today, body } = view;
  if (!previous || !unchanged)
    return (
      <>
        <p>{texts.cannotRepeat}</p>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </>
    );
  const sections = sectionsToRepeat(previous);
  const deciding = sectionWithWorstForecast(previous);
  const against = findContradictions(goal, sections, previous, today);
  const text = reflection.trim();
  const wrong = unchanged.asksWhatWouldChange ? reflectionProblem(text, words) : undefined;
  const confirm = async (): Promise<void> => {
    const request: RepeatAnswerRequest = { submission, ...(text !== '' && { reflection: text }) };
    await action.run(() =>
      editor.perform(
        async (client) => {
          const path = `${checkInPath(goal.id, month.month)}/unchanged`;
          await client.post<CheckInView>(path, request);
          return undefined;
        },
        texts.repeated(goal.name, words.format.dayInWords(month.closesOn)),
      ),
    );
  };
  return (
    <Form
      problems={wrong === undefined ? {} : { reflection: wrong }}
      busy={action.busy}
      error={action.error}
      submit={texts.confirm}
      onSubmit={() => void confirm()}
      cancel={texts.cancel}
      onCancel={onClose}
    >
      <ForecastBadge standing={deciding?.forecast ?? 'silent'} />
      {deciding && deciding.explanation !== '' && (
        <p className={styles.text} lang={body.contentLanguage}>
          {deciding.explanation}
        </p>
      )}
      {against.length > 0 && (
        <ul className={base.looseBullets}>
          {against.map((one) => {
            const line = contradictionSentence(goal, one, words);
            return <li key={line}>{line}</li>;
          })}
        </ul>
      )}
      {unchanged.asksWhatWouldChange && (
        <TextField
          name="reflection"
          kind="area"
          label={checkIn.whatWouldChange}
          required
          value={reflection}
          lang={body.contentLanguage}
          max={ANSWER_LIMITS.reflection}
          onChange={setReflection}
        />
      )}
    </Form>
  );
}

function reflectionProblem(text: string, { tab, format }: TabWords): string | undefined {
  if (text === '') return tab.problem.required('');
  return text.length > ANSWER_LIMITS.reflection
    ? tab.problem['too-long'](format.number(ANSWER_LIMITS.reflection))
    : undefined;
}
