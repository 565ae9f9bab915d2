import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { GoalAnswerView, MonthAnswersView } from '../../../domain/api-months.ts';
import type { Month } from '../../../domain/month.ts';
import { Choice } from '../../components/choice.tsx';
import { PartFailed } from '../../components/part-failed.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { Trouble } from '../../components/trouble.tsx';
import { UndoNotice } from '../../components/undo-notice.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useClient } from '../../lib/api/client-context.ts';
import { checkInPath, monthPath } from '../../lib/api/endpoints.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { useRequest } from '../../lib/api/use-request.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useWords } from '../../lib/words/words.ts';
import { ANSWER_SORTS, chosenRows, statesOffered, type AnswerChoice } from './answer-rows.ts';
import { AnswersTable } from './answers-table.tsx';
import { monthError } from './month-error.ts';
import { useRenewed } from './use-renewed.ts';

interface Props {
  readonly month: Month;
  /** An excuse counts in the year, too. */
  readonly renewYear: () => Promise<unknown>;
}

export function MonthAnswers({ month, renewYear }: Props) {
  const path = `${monthPath(month)}/answers`;
  const answers = useRequest<MonthAnswersView>(useClient(), path);
  switch (answers.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <PartFailed error={answers.error} retry={answers.retry} />;
    case 'ready':
      return <Answers first={answers.answer} path={path} renewYear={renewYear} />;
  }
}

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    '@media print': { display: 'none' },
  },
  count: { margin: `${tokens.spacingVerticalS} 0` },
  notice: { outlineStyle: 'none' },
});

interface AnswersProps {
  readonly first: MonthAnswersView;
  readonly path: string;
  readonly renewYear: () => Promise<unknown>;
}

interface Done {
  readonly number: number;
  readonly text: string;
  readonly undo: () => Promise<void>;
}

function Answers({ first, path, renewYear }: AnswersProps) {
  const styles = useStyles();
  const words = useWords();
  const { tab, common, format } = words;
  const said = tab.months;
  const client = useClient();
  const action = useAction();
  const { view, renew } = useRenewed(first, path);
  const [choice, setChoice] = useState<AnswerChoice>({ state: 'all', sort: 'portfolio' });
  const [done, setDone] = useState<Done>();
  const [downloaded, setDownloaded] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const id = useId();
  const { month } = view.month;
  const rows = chosenRows(view.goals, choice);

  /** What stands now; its version is the one that the next change goes by. */
  const renewed = async (goal: GoalAnswerView['goal']): Promise<string | undefined> => {
    const [fresh] = await Promise.all([renew(), renewYear()]);
    return fresh.goals.find((one) => one.goal.id === goal.id)?.version;
  };
  const excuse = async (
    goal: GoalAnswerView['goal'],
    reason: string,
    version: string | undefined,
  ): Promise<string | undefined> => {
    await client.put(`${checkInPath(goal.id, month)}/excuse`, { reason, version });
    return renewed(goal);
  };
  const withdraw = async (
    goal: GoalAnswerView['goal'],
    version: string | undefined,
  ): Promise<string | undefined> => {
    await client.post(`${checkInPath(goal.id, month)}/excuse/withdraw`, { version });
    return renewed(goal);
  };
  const tell = (text: string, undo: () => Promise<unknown>): void => {
    setDone({
      number: (done?.number ?? 0) + 1,
      text,
      undo: async () => {
        await undo();
      },
    });
    notice.current?.focus();
  };
  const orRenew = async <Result,>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      await renew().catch(() => undefined);
      throw error;
    }
  };
  const onExcuse = (row: GoalAnswerView, reason: string): Promise<boolean> =>
    action.run(async () => {
      const version = await orRenew(() => excuse(row.goal, reason, row.version));
      tell(said.excused(row.goal.name), () => withdraw(row.goal, version));
    });
  const onWithdraw = (row: GoalAnswerView): void =>
    void action.run(async () => {
      const version = await orRenew(() => withdraw(row.goal, row.version));
      const reason = row.excused?.reason ?? '';
      tell(said.withdrawn(row.goal.name), () => excuse(row.goal, reason, version));
    });
  const download = (): void =>
    void action.run(async () => {
      setDownloaded(false);
      saveFile(window, await client.download(`${path}.csv`));
      setDownloaded(true);
    });

  if (view.goals.length === 0) return <p>{said.noRows}</p>;
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{said.answersOf(format.month(month))}</SectionHeading>
      <div className={styles.tools}>
        <Choice
          label={said.show}
          value={choice.state}
          options={[
            { value: 'all', text: said.allStates },
            ...statesOffered(view.goals, choice.state).map(({ state, count }) => ({
              value: state,
              text: `${common.answerState[state]} (${count})`,
            })),
          ]}
          onChange={(state) => setChoice({ ...choice, state })}
        />
        <Choice
          label={said.sort}
          value={choice.sort}
          options={ANSWER_SORTS.map((value) => ({ value, text: said.sorts[value] }))}
          onChange={(sort) => setChoice({ ...choice, sort })}
        />
        <Button disabledFocusable={action.busy} onClick={download}>
          {said.download}
        </Button>
      </div>
      <p role="status" className={styles.count}>
        {downloaded ? said.downloaded : said.shown(rows.length, view.goals.length)}
      </p>
      <div ref={notice} tabIndex={-1} className={styles.notice}>
        <UndoNotice
          text={done?.text}
          undo={done?.undo ?? (() => Promise.resolve())}
          act={done?.number ?? 0}
        />
      </div>
      <Trouble error={monthError(action.error, words)} />
      {rows.length === 0 ? (
        <p>{said.filterEmpty}</p>
      ) : (
        <AnswersTable
          view={view}
          rows={rows}
          busy={action.busy}
          onExcuse={onExcuse}
          onWithdraw={onWithdraw}
        />
      )}
    </section>
  );
}
