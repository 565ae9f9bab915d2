import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { clsx } from 'clsx';
import type { CheckInView, RepeatAnswerRequest } from '../../../contract/check-in/check-in.ts';
import type { MonthView } from '../../../contract/common/organisation.ts';
import type { CheckInFormView } from '../../../contract/check-in/check-in-form.ts';
import type { MyMonthGoal } from '../../../contract/check-in/my-goals.ts';
import { checkInPath } from '../../../contract/addresses/api-paths.ts';
import { sectionWithWorstForecast } from '../../../domain/goal/check-in.ts';
import { findContradictions } from '../../../domain/check-in/contradictions.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { sectionsToRepeat } from '../../../domain/check-in/unchanged.ts';
import { contradictionSentence } from '../../components/words/contradiction-words.ts';
import { ForecastBadge } from '../../components/marks/forecast-badge.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { SectionError } from '../../components/state/section-error.tsx';
import { ActionError } from '../../components/state/action-error.tsx';
import { useFocusFirstInvalid } from '../../components/fields/use-focus-first-invalid.ts';
import { useCheckInForm } from '../../lib/api/endpoints.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { useWords, type TabWords } from '../../lib/words/words-context.ts';
import type { MyGoalsEditor } from './use-my-goals-editor.ts';
import fields from '../../components/fields/field.module.css';
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
      {form.state === 'waiting' && <p role="status">{tab.loading}</p>}
      {form.state === 'failed' && <SectionError error={form.error} retry={form.retry} />}
      {form.state === 'ready' && <Confirm view={form.answer} editor={editor} onClose={onClose} />}
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
  const id = useId();
  const [submission] = useState(() => crypto.randomUUID());
  const [reflection, setReflection] = useState('');
  /** Counts refused attempts to confirm. */
  const [tries, setTries] = useState(0);
  const root = useFocusFirstInvalid<HTMLDivElement>(tries);
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
  const shown = tries > 0 ? wrong : undefined;
  const confirm = async (): Promise<void> => {
    if (wrong !== undefined) return setTries((count) => count + 1);
    const request: RepeatAnswerRequest = { submission, ...(text !== '' && { reflection: text }) };
    const done = await action.run(() =>
      editor.perform(
        async (client) => {
          const path = `${checkInPath(goal.id, month.month)}/unchanged`;
          await client.post<CheckInView>(path, request);
          return undefined;
        },
        texts.repeated(goal.name, words.format.dayInWords(month.closesOn)),
      ),
    );
    if (done) onClose();
  };
  return (
    <div ref={root}>
      <ForecastBadge standing={deciding?.forecast ?? 'silent'} />
      {deciding && deciding.explanation !== '' && (
        <p className={styles.text} lang={body.contentLanguage}>
          {deciding.explanation}
        </p>
      )}
      {against.length > 0 && (
        <ul className={styles.list}>
          {against.map((one) => {
            const line = contradictionSentence(goal, one, words);
            return <li key={line}>{line}</li>;
          })}
        </ul>
      )}
      {unchanged.asksWhatWouldChange && (
        <>
          <label htmlFor={id} className={fields.label}>
            {checkIn.whatWouldChange}
          </label>
          <textarea
            id={id}
            lang={body.contentLanguage}
            className={clsx(fields.input, styles.area)}
            value={reflection}
            aria-invalid={shown !== undefined}
            aria-describedby={`${id}-problem`}
            onChange={({ target }) => setReflection(target.value)}
          />
          <p id={`${id}-problem`} className={fields.problem}>
            {shown}
          </p>
        </>
      )}
      <ActionError error={action.error} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={action.busy} onClick={() => void confirm()}>
          {texts.confirm}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </div>
  );
}

function reflectionProblem(text: string, { tab, format }: TabWords): string | undefined {
  if (text === '') return tab.problem.required('');
  return text.length > ANSWER_LIMITS.reflection
    ? tab.problem['too-long'](format.number(ANSWER_LIMITS.reflection))
    : undefined;
}
