import { clsx } from 'clsx';
import { changesBetween } from '../../../../domain/check-in/answer-changes.ts';
import { sectionWithWorstForecast, forecastOf } from '../../../../domain/goal/check-in.ts';
import type { CheckInFormView, FormAnswer } from '../../../../contract/check-in/check-in-form.ts';
import { sectionsOf } from '../../../../domain/goal/goal.ts';
import { changeSentence } from '../../../components/words/change-words.ts';
import { ForecastBadge } from '../../../components/marks/forecast-badge.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly view: CheckInFormView;
  readonly answer: FormAnswer;
}

/** The stored answer, its author and time, and its differences from the previous answer. */
export function StoredAnswer({ view, answer }: Props) {
  const words = useWords();
  const { tab, format } = words;
  const texts = tab.checkIn;
  const { goal, body, previous } = view;
  const explanation = sectionWithWorstForecast(answer)?.explanation ?? '';
  const changes = changesBetween(previous, answer);
  return (
    <>
      <ForecastBadge standing={forecastOf(answer) ?? 'silent'} large />
      {explanation !== '' && (
        <p className={clsx(base.lines, base.paragraph)} lang={body.contentLanguage}>
          {explanation}
        </p>
      )}
      {previous && changes.length > 0 ? (
        <>
          <SectionHeading>{texts.changed(format.monthName(previous.month))}</SectionHeading>
          <ul className={base.looseBullets}>
            {changes.map((change, index) => (
              <li key={index}>{changeSentence(change, sectionsOf(goal), words)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{previous ? texts.nothingChanged : texts.first}</p>
      )}
      {answer.reflection !== undefined && (
        <p className={clsx(base.lines, base.paragraph)}>
          {texts.whatWouldChange} <span lang={body.contentLanguage}>{answer.reflection}</span>
        </p>
      )}
      <p className={base.quietText}>{texts.by(answer.by.name, format.instant(answer.at))}</p>
    </>
  );
}
