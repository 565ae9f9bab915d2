import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { WrongPersonView } from '../../../contract/check-in/hand-over.ts';
import { checkInPath } from '../../../contract/paths-and-queries/api-paths.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { Form } from '../../components/fields/form.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useAction } from '../../lib/api/use-action.ts';
import { useLeaveGuard } from '../../lib/navigation/leave-guard.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { HandOverForm, type HandOverProps } from './hand-over-form.tsx';
import base from '../../components/layout/base.module.css';

interface Props extends HandOverProps {
  readonly onClose: () => void;
}

/** Hands the goal on to another person, or tells the facilitators that the reader is not the right person. */
export function HandOverPanel({ goal, month, editor, onClose }: Props) {
  const { mine: texts } = useWords().tab;
  return (
    <Panel level="h4" title={texts.handOnGoal(goal.name)}>
      {goal.may.handOn && <HandOverForm goal={goal} month={month} editor={editor} />}
      <details>
        <summary className={base.roomy}>{texts.wrongPerson}</summary>
        <WrongPerson goal={goal} month={month} editor={editor} />
      </details>
      <Button className={base.below} onClick={onClose}>
        {texts.cancel}
      </Button>
    </Panel>
  );
}

function WrongPerson({ goal, month, editor }: HandOverProps) {
  const { tab, format } = useWords();
  const texts = tab.mine;
  const action = useAction();
  const [note, setNote] = useState('');
  useLeaveGuard(note.trim() !== '');
  const isTooLong = note.trim().length > ANSWER_LIMITS.handOnNote;
  const send = async (): Promise<void> => {
    await action.run(() =>
      editor.perform(async (client) => {
        const path = `${checkInPath(goal.id, month.month)}/wrong-person`;
        const { reached, reachedBefore = [] } = await client.post<WrongPersonView>(path, { note });
        const [now, before] = [reached, reachedBefore].map((some) => some.map(({ name }) => name));
        return (
          [
            ...(now?.length ? [texts.told(now)] : []),
            ...(before?.length ? [texts.toldBefore(before)] : []),
          ].join(' ') || texts.toldNobody
        );
      }, ''),
    );
  };
  return (
    <Form
      problems={
        isTooLong ? { note: tab.problem['too-long'](format.number(ANSWER_LIMITS.handOnNote)) } : {}
      }
      busy={action.busy}
      error={action.error}
      submit={texts.sendNote}
      appearance="secondary"
      onSubmit={() => void send()}
    >
      <TextField
        name="note"
        kind="area"
        label={texts.note}
        value={note}
        max={ANSWER_LIMITS.handOnNote}
        onChange={setNote}
      />
    </Form>
  );
}
