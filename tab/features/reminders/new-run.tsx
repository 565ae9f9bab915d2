import { Button } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import type { RunsView, RunView } from '../../../contract/reminders/runs.ts';
import { RUNS_PATH } from '../../../contract/addresses/api-paths.ts';
import type { Language } from '../../../domain/common/person.ts';
import { AUDIENCES } from '../../../domain/reminders/reminders.ts';
import { CheckChoice, RadioChoice } from '../../components/fields/check-and-radio.tsx';
import { OptionGroup } from '../../components/fields/option-group.tsx';
import { ActionError } from '../../components/state/action-error.tsx';
import { useClient } from '../../lib/api/client-context.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { goTo } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { mayChoosePart, NOTHING_CHOSEN, planRequest, withItem } from './plan-request.ts';
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
  const plan = (event: SyntheticEvent): void => {
    event.preventDefault();
    void planning.run(async () => {
      const run = await client.post<RunView>(RUNS_PATH, planRequest(month.month, choice));
      goTo({ kind: 'run', month: run.month, run: run.id });
    });
  };
  return (
    <form onSubmit={plan} className="not-on-paper">
      <p className={base.quietText}>{texts.newRunLead}</p>
      <div className={styles.columns}>
        <OptionGroup title={texts.audience}>
          {AUDIENCES.map((audience) => (
            <RadioChoice
              key={audience}
              name="audience"
              text={common.reminders.audience[audience]}
              checked={choice.audience === audience}
              onChoose={() => change({ audience })}
            />
          ))}
        </OptionGroup>
        {mayChoosePart(choice.audience) && (
          <OptionGroup title={texts.who}>
            {(['all', 'not-reached', 'unclear'] as const).map((one) => (
              <RadioChoice
                key={one}
                name="who"
                text={who[one]}
                checked={choice.who === one}
                onChoose={() => change({ who: one })}
              />
            ))}
          </OptionGroup>
        )}
      </div>
      {mayChoosePart(choice.audience) && (
        <div className={styles.columns}>
          <OptionGroup title={texts.themes} note={texts.chosen(choice.themes.length)} folded>
            {themes.map((theme) => (
              <CheckChoice
                key={theme.id}
                text={theme.name[language]}
                checked={choice.themes.includes(theme.id)}
                onChange={(isIn) => change({ themes: withItem(choice.themes, theme.id, isIn) })}
              />
            ))}
          </OptionGroup>
          <OptionGroup title={texts.goals} note={texts.chosen(choice.goals.length)} folded>
            {goals.map((goal) => (
              <CheckChoice
                key={goal.id}
                text={goal.name}
                lang={lang}
                checked={choice.goals.includes(goal.id)}
                onChange={(isIn) => change({ goals: withItem(choice.goals, goal.id, isIn) })}
              />
            ))}
          </OptionGroup>
        </div>
      )}
      <div className={styles.trial}>
        <CheckChoice
          text={texts.trial}
          hint={texts.trialHint}
          checked={choice.redirectToMe}
          onChange={(redirectToMe) => change({ redirectToMe })}
        />
      </div>
      <div className={styles.foot}>
        <Button type="submit" appearance="primary" disabledFocusable={planning.busy}>
          {texts.plan}
        </Button>
        <ActionError error={planning.error} />
      </div>
    </form>
  );
}
