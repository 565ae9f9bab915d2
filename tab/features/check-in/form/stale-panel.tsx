import { Button } from '@fluentui/react-components';
import type { CheckInFormView, FormAnswer } from '../../../../contract/check-in/check-in-form.ts';
import { sectionsOf } from '../../../../domain/goal/goal.ts';
import { changeSentence } from '../../../components/words/change-words.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { differencesIn, type CheckedForm } from './validate-form.ts';
import { Panel } from '../../../components/layout/panel.tsx';
import base from '../../../components/layout/base.module.css';
import styles from './form.module.css';

interface Props {
  readonly view: CheckInFormView;
  readonly answer: FormAnswer;
  readonly judged: CheckedForm;
  readonly onKeep: () => void;
  readonly onRevert: () => void;
}

/** Another person has answered meanwhile: shows the stored answer beside the typed one, to choose from. */
export function StalePanel({ view, answer, judged, onKeep, onRevert }: Props) {
  const words = useWords();
  const { tab, format } = words;
  const texts = tab.checkIn.stale;
  const { goal, body } = view;
  const changes = differencesIn(view, judged);
  return (
    <Panel title={texts.title(answer.by.name, format.instant(answer.at))}>
      <p>{changes.length === 0 ? texts.same : texts.lead}</p>
      {changes.length > 0 && (
        <ul className={styles.list} lang={body.contentLanguage}>
          {changes.map((change, index) => (
            <li key={index}>{changeSentence(change, sectionsOf(goal), words)}</li>
          ))}
        </ul>
      )}
      {judged.sections.map(({ section, explanation }) => {
        const stored = answer.sections.find((one) => one.section === section)?.explanation;
        if (stored === undefined || stored === explanation) return null;
        return (
          <dl key={section} lang={body.contentLanguage} className={styles.sideBySide}>
            <div>
              <dt className={base.strong}>{texts.stored}</dt>
              <dd className={styles.said}>{stored}</dd>
            </div>
            <div>
              <dt className={base.strong}>{texts.mine}</dt>
              <dd className={styles.said}>{explanation}</dd>
            </div>
          </dl>
        );
      })}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onKeep}>
          {texts.keepMine}
        </Button>
        <Button onClick={onRevert}>{texts.takeStored}</Button>
      </div>
    </Panel>
  );
}
