import { useWords } from '../../../lib/words/words-context.ts';
import { SlideHeading } from './slide-heading.tsx';
import base from '../../../components/layout/base.module.css';

/** Shown for a goal that the reader may not see. */
export function HiddenGoalSlide() {
  const { noAccess, noAccessMore } = useWords().tab.meetingPage;
  return (
    <>
      <SlideHeading title={noAccess}>{noAccess}</SlideHeading>
      <p className={base.text}>{noAccessMore}</p>
    </>
  );
}
