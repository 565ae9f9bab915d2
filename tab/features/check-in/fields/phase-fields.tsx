import { fieldId } from '../../../../domain/check-in/form-fields.ts';
import type { Section } from '../../../../domain/goal/goal.ts';
import { PHASE_STATUSES, type Phase } from '../../../../domain/goal/phase.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { AnswerRadio, AnswerText, CollapsibleGroup, PartHeading } from './answer-fields.tsx';
import { hasConflict, useAnswer } from '../form/answer-context.ts';
import styles from '../form/form.module.css';

interface Props {
  readonly section: Section;
}

/** One line per phase; completed phases are folded, because they seldom change. */
export function PhaseFields({ section }: Props) {
  const texts = useWords().tab.checkIn;
  const answer = useAnswer();
  if (section.phases.length === 0) return null;
  const prefixOf = (phase: Phase): string => `${section.id}.phases.${phase.id}`;
  // Reads the stored answer, so that a phase marked as done now keeps its place.
  const wasDone = (phase: Phase): boolean =>
    answer.stored[fieldId.phase(section.id, phase.id, 'status')] === 'done' &&
    !hasConflict(answer, [prefixOf(phase)]);
  const done = section.phases.filter(wasDone);
  const lines = (phases: readonly Phase[]) =>
    phases.map((phase) => <PhaseLine key={phase.id} section={section} phase={phase} />);
  return (
    <>
      <PartHeading>{texts.phases}</PartHeading>
      {lines(section.phases.filter((phase) => !done.includes(phase)))}
      {done.length > 0 && (
        <CollapsibleGroup title={texts.donePhases(done.length)} prefixes={done.map(prefixOf)}>
          {lines(done)}
        </CollapsibleGroup>
      )}
    </>
  );
}

function PhaseLine({ section, phase }: Props & { readonly phase: Phase }) {
  const { tab, common, format } = useWords();
  const { counter } = phase;
  return (
    <div className={styles.item}>
      <AnswerRadio
        field={fieldId.phase(section.id, phase.id, 'status')}
        label={phase.name}
        isNamed
        options={PHASE_STATUSES.map((value) => ({ value, text: common.phaseStatus[value] }))}
      >
        <AnswerText
          kind="figure"
          field={fieldId.phase(section.id, phase.id, counter ? 'count' : 'percent')}
          label={
            counter
              ? tab.checkIn.count(format.number(counter.target), counter.unit)
              : tab.checkIn.percent
          }
        />
      </AnswerRadio>
    </div>
  );
}
