import { useWords } from '../../../lib/words/words-context.ts';
import { SlideHeading } from './slide-heading.tsx';
import styles from './slide.module.css';

/** Shown for a goal that the reader may not see. */
export function HiddenGoalSlide() {
  const { noAccess, noAccessMore } = useWords().tab.meetingPage;
  return (
    <>
      <SlideHeading title={noAccess}>{noAccess}</SlideHeading>
      <p className={styles.text}>{noAccessMore}</p>
    </>
  );
}
