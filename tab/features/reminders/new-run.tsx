import { useState } from 'react';
import type { RunsView, RunView } from '../../../contract/reminders/runs.ts';
import { RUNS_PATH } from '../../../contract/paths-and-queries/api-paths.ts';
import type { Language } from '../../../domain/common/person.ts';
import { AUDIENCES } from '../../../domain/reminders/reminders.ts';
import { CheckboxField, ChecksField, RadioField } from '../../components/fields/choice-fields.tsx';
import { Form } from '../../components/fields/form.tsx';
import { useClient } from '../../lib/api/client-context.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { goTo } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { mayChoosePart, NOTHING_CHOSEN, planRequest } from './plan-request.ts';
import base from '../../components/layout/base.module.css';
import styles from './new-run.module.css';

interface Props {
  readonly view: RunsView;
  /** Language of the goal names. */
  readonly lang: Language;
}

/** Creates a plan for a run; this form sends nothing. */
export function NewRun({ view, lang }: Props) {
  const { tab, common, language } = useWords();
  const texts = tab.reminders;
  const client = useClient();
  const planning = useAction();
  const [choice, setChoice] = useState(NOTHING_CHOSEN);
  const { month, themes, goals } = view;
  const who = { all: texts.whoAll, 'not-reached': texts.whoNotReached, unclear: texts.whoUnclear };
  const change = (part: Partial<typeof choice>): void => setChoice({ ...choice, ...part });
  const plan = (): void => {
    void planning.run(async () => {
      const run = await client.post<RunView>(RUNS_PATH, planRequest(month.month, choice));
      goTo({ kind: 'run', month: run.month, run: run.id });
    });
  };
  return (
    <Form
      busy={planning.busy}
      error={planning.error}
      className="not-on-paper"
      submit={texts.plan}
      onSubmit={plan}
    >
      <p className={base.quietText}>{texts.newRunLead}</p>
      <div className={styles.columns}>
        <RadioField
          label={texts.audience}
          options={AUDIENCES.map((value) => ({ value, text: common.reminders.audience[value] }))}
          value={choice.audience}
          onChange={(audience) => change({ audience })}
        />
        {mayChoosePart(choice.audience) && (
          <RadioField
            label={texts.who}
            options={(['all', 'not-reached', 'unclear'] as const).map((value) => ({
              value,
              text: who[value],
            }))}
            value={choice.who}
            onChange={(one) => change({ who: one })}
          />
        )}
      </div>
      {mayChoosePart(choice.audience) && (
        <div className={styles.columns}>
          <ChecksField
            label={texts.themes}
            folded={texts.chosen(choice.themes.length)}
            options={themes.map(({ id, name }) => ({ value: id, text: name[language] }))}
            value={choice.themes}
            onChange={(chosen) => change({ themes: chosen })}
          />
          <ChecksField
            label={texts.goals}
            folded={texts.chosen(choice.goals.length)}
            options={goals.map(({ id, name }) => ({ value: id, text: name, lang }))}
            value={choice.goals}
            onChange={(chosen) => change({ goals: chosen })}
          />
        </div>
      )}
      <div className={styles.trial}>
        <CheckboxField
          label={texts.trial}
          hint={texts.trialHint}
          checked={choice.redirectToMe}
          onChange={(redirectToMe) => change({ redirectToMe })}
        />
      </div>
    </Form>
  );
}
