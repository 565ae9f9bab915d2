import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { AgendaItem } from '../../../../domain/portfolio/agenda.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { goalAt } from '../agenda/agenda-items.ts';
import { KeyHelp } from './key-help.tsx';
import { commandForKey, type Command } from './keyboard-commands.ts';
import { CONTROLS } from '../slide/slide-heading.tsx';
import { useFullScreen } from './use-full-screen.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly items: readonly AgendaItem[];
  readonly goal: GoalId;
  readonly show: (goal: GoalId | undefined) => void;
}

/** Every keyboard command as a button, and help on the keys. */
export function StageControls({ items, goal, show }: Props) {
  const { meetingPage } = useWords().tab;
  const screen = useFullScreen();
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const turn = (command: 'next' | 'previous' | 'first' | 'last'): void => {
    const to = goalAt(items, goal, command);
    if (to !== undefined && to !== goal) show(to);
  };
  const leave = (): void => {
    screen.turn(false);
    show(undefined);
  };
  const carryOut = (command: Command): void => {
    switch (command) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        return turn(command);
      case 'leave':
        return unfolded ? setUnfolded(false) : leave();
      case 'fullScreen':
        return screen.turn(!screen.on);
      case 'keys':
        return setUnfolded(!unfolded);
    }
  };
  useCommands(carryOut);
  const has = (command: 'next' | 'previous'): boolean => goalAt(items, goal, command) !== undefined;
  return (
    <div role="group" aria-label={meetingPage.controls} {...CONTROLS}>
      <div className={base.buttons}>
        <Button disabledFocusable={!has('previous')} onClick={() => turn('previous')}>
          {meetingPage.previous}
        </Button>
        <Button appearance="primary" disabledFocusable={!has('next')} onClick={() => turn('next')}>
          {meetingPage.next}
        </Button>
        <Button onClick={leave}>{meetingPage.agenda}</Button>
        {screen.possible && (
          <Button onClick={() => screen.turn(!screen.on)}>
            {screen.on ? meetingPage.notFullScreen : meetingPage.fullScreen}
          </Button>
        )}
        <Button aria-expanded={unfolded} aria-controls={id} onClick={() => setUnfolded(!unfolded)}>
          {meetingPage.keys}
        </Button>
      </div>
      <div id={id}>{unfolded && <KeyHelp />}</div>
    </div>
  );
}

function useCommands(carryOut: (command: Command) => void): void {
  const newest = useRef(carryOut);
  useEffect(() => {
    newest.current = carryOut;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const onControl =
        event.target instanceof Element && event.target.closest('button, a') !== null;
      const command = commandForKey(event, onControl);
      if (command === undefined) return;
      event.preventDefault();
      newest.current(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
