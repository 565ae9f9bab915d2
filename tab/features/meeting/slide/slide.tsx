import type { GoalView } from '../../../../contract/portfolio/goal.ts';
import type { PortfolioGoal } from '../../../../contract/portfolio/portfolio.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import type { Month } from '../../../../domain/common/month.ts';
import { describeValueBriefly } from '../../../components/words/indicator-words.ts';
import { SectionError } from '../../../components/state/section-error.tsx';
import { Loading } from '../../../components/state/loading.tsx';
import { useGoal } from '../../../lib/api/endpoints.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { SlideHeading } from './slide-heading.tsx';
import { SlidePhases } from './slide-phases.tsx';
import { SlideRisks } from './slide-risks.tsx';
import { SlideStanding } from './slide-standing.tsx';
import { HiddenGoalSlide } from './hidden-goal-slide.tsx';
import base from '../../../components/layout/base.module.css';
import styles from './slide.module.css';

interface Props {
  readonly goal: GoalId;
  readonly month: Month;
  /** The goal as the agenda has it, shown until the full goal is loaded; undefined if the reader may not see it. */
  readonly known: PortfolioGoal | undefined;
  readonly lang: string;
}

export function Slide({ goal, month, known, lang }: Props) {
  const read = useGoal(goal, month);
  const whole = read.state === 'ready' && read.answer.id === goal ? read.answer : undefined;
  const failed = read.state === 'failed' ? read : undefined;
  if (failed && isUnseen(failed.error.status)) return <HiddenGoalSlide />;
  const name = whole?.name ?? known?.name;
  const standing = whole?.standing ?? known;
  return (
    <>
      {name !== undefined && standing && (
        <SlideContent
          name={name}
          standing={standing}
          risks={whole?.sections.flatMap(({ answer }) => answer?.risks ?? []) ?? []}
          lang={lang}
        />
      )}
      {failed && <SectionError error={failed.error} retry={failed.retry} />}
      {!failed && !standing && <Loading />}
    </>
  );
}

/** The API answers 404 or 403 for a goal that the reader may not see. */
const isUnseen = (status: number): boolean => status === 404 || status === 403;

interface ContentProps {
  readonly name: string;
  readonly standing: GoalView['standing'];
  readonly risks: Parameters<typeof SlideRisks>[0]['risks'];
  readonly lang: string;
}

function SlideContent({ name, standing, risks, lang }: ContentProps) {
  const words = useWords();
  const { explanation, weakest, sections } = standing;
  return (
    <>
      <SlideHeading title={name} lang={lang}>
        {name}
      </SlideHeading>
      <SlideStanding standing={standing} />
      <div className={styles.columns}>
        <div>
          {explanation !== undefined && (
            <p className={styles.explanation} lang={lang}>
              {explanation}
            </p>
          )}
          {weakest && (
            <section className={styles.block}>
              <h2 className={styles.heading}>{words.tab.meetingPage.weakest}</h2>
              <p className={base.text}>
                <span lang={lang}>{weakest.indicator.name}</span>
                {': '}
                <strong>{describeValueBriefly(weakest.indicator, weakest.value, words)}</strong>
              </p>
            </section>
          )}
        </div>
        <div>
          <SlidePhases sections={sections} lang={lang} />
          <SlideRisks risks={risks} lang={lang} />
        </div>
      </div>
    </>
  );
}
