import { ANSWER_LIMITS } from '../../../../domain/common/limits.ts';
import { TextField } from '../../../components/fields/text-field.tsx';
import { Panel } from '../../../components/layout/panel.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';

export interface ConfirmQuestion {
  /** The contradictions in the forecast, in words. */
  readonly lines: readonly string[];
  readonly asksWhatWouldChange: boolean;
}

interface Props {
  readonly question: ConfirmQuestion;
  readonly lang: string;
  readonly reflection: string;
  readonly onReflect: (text: string) => void;
}

/** Asks once for confirmation before the answer is stored; it does not change the reader's answer. */
export function ConfirmPanel({ question, lang, reflection, onReflect }: Props) {
  const { tab } = useWords();
  const { lines, asksWhatWouldChange } = question;
  return (
    <Panel title={tab.contradiction.title}>
      {lines.length > 0 && (
        <>
          <ul className={base.looseBullets}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{tab.contradiction.yourAnswerStands}</p>
        </>
      )}
      {asksWhatWouldChange && (
        <TextField
          name="reflection"
          kind="area"
          label={tab.checkIn.whatWouldChange}
          required
          value={reflection}
          lang={lang}
          max={ANSWER_LIMITS.reflection}
          onChange={onReflect}
        />
      )}
    </Panel>
  );
}
