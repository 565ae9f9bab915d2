import { clsx } from 'clsx';
import { Button, Link } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { MonthView } from '../../../contract/common/organisation.ts';
import type { MyMonthGoal } from '../../../contract/check-in/my-goals.ts';
import { ForecastBadge } from '../../components/marks/forecast-badge.tsx';
import { PhaseSteps } from '../../components/marks/phase-steps.tsx';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords, type TabWords } from '../../lib/words/words-context.ts';
import { HandOverPanel } from './hand-over-panel.tsx';
import { ConfirmUnchanged } from './confirm-unchanged.tsx';
import type { MyGoalsEditor } from './use-my-goals-editor.ts';
import base from '../../components/layout/base.module.css';
import styles from './my-goal.module.css';

interface Props {
  readonly goal: MyMonthGoal;
  readonly month: MonthView;
  readonly editor: MyGoalsEditor;
}

/** A goal with its standing, and its actions while the month is open. */
export function MyGoalSection({ goal, month, editor }: Props) {
  const words = useWords();
  const { common, tab, format } = words;
  const texts = tab.mine;
  const [open, setOpen] = useState<'unchanged' | 'hand-on'>();
  const buttons = useRef<HTMLDivElement>(null);
  const lang = editor.view.body.contentLanguage;
  const isOpen = month.state === 'open';
  const isPending = goal.state === 'pending';
  const page = { goal: goal.id, month: month.month };
  /** Closes the panel after its action has succeeded. */
  const panelEditor: MyGoalsEditor = {
    ...editor,
    async perform(work, text) {
      await editor.perform(work, text);
      setOpen(undefined);
    },
  };
  const close = (): void => {
    setOpen(undefined);
    buttons.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <h3 className={clsx(base.text, base.subheading)} lang={lang}>
        <Link href={pageHref({ kind: 'goal', ...page })}>{goal.name}</Link>
      </h3>
      <div className={styles.line}>
        <span className={base.sentenceCase}>
          <span className={isPending ? base.strong : undefined}>
            {common.answerState[goal.state]}
          </span>
        </span>
        <ForecastBadge standing={goal.forecast ?? 'silent'} />
        <PhaseSteps phases={goal.phases} />
      </div>
      {goal.explanation !== undefined && goal.explanation !== '' && (
        <p className={clsx(base.text, base.readingWidth, styles.explanation)} lang={lang}>
          {goal.explanation}
        </p>
      )}
      <p className={base.quietText}>
        {goal.answer
          ? texts.lastAnswer(
              format.monthName(goal.answer.month),
              goal.answer.by.name,
              format.instant(goal.answer.at),
            )
          : texts.neverAnswered}
      </p>
      {handOverInWords(goal, words).map((line) => (
        <p key={line} className={base.quietText}>
          {line}
        </p>
      ))}
      {isOpen && goal.draftSavedAt !== undefined && (
        <p className={base.quietText}>{texts.draft(format.instant(goal.draftSavedAt))}</p>
      )}
      {isOpen && (
        <div ref={buttons} className={base.actions}>
          <Button
            as="a"
            href={pageHref({ kind: 'check-in', ...page })}
            appearance={isPending ? 'primary' : 'secondary'}
            aria-label={isPending ? texts.checkInGoal(goal.name) : texts.correctGoal(goal.name)}
          >
            {isPending ? texts.checkIn : tab.checkIn.correct}
          </Button>
          {goal.may.repeat && (
            <Button
              aria-label={texts.unchangedGoal(goal.name)}
              onClick={() => setOpen('unchanged')}
            >
              {texts.unchanged}
            </Button>
          )}
          <Button
            appearance="subtle"
            aria-label={texts.handOnGoal(goal.name)}
            onClick={() => setOpen('hand-on')}
          >
            {texts.handOn}
          </Button>
        </div>
      )}
      {open === 'unchanged' && goal.may.repeat && (
        <ConfirmUnchanged goal={goal} month={month} editor={panelEditor} onClose={close} />
      )}
      {open === 'hand-on' && (
        <HandOverPanel goal={goal} month={month} editor={panelEditor} onClose={close} />
      )}
    </>
  );
}

function handOverInWords({ from, handedOn }: MyMonthGoal, { tab }: TabWords): readonly string[] {
  const texts = tab.mine;
  return [
    ...(from ? [texts.handedToYou(from.name)] : []),
    ...(handedOn ? [texts.handedOn[handedOn.state](handedOn.to.name)] : []),
  ];
}
