import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useBeforePrint } from '../print/use-before-print.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';

const SHOWN_WHEN_COLLAPSED = 10;

/** Shows the first items and a button for the rest. Shows all when only a few are left, and on paper. */
export function useCollapsedList<One>(all: readonly One[]): readonly [readonly One[], ReactNode] {
  const [whole, setWhole] = useState(false);
  const { find } = useFirstViewWords().tab;
  useBeforePrint(() => setWhole(true));
  if (whole || all.length <= SHOWN_WHEN_COLLAPSED + 2) return [all, null];
  const rest = (
    <Button size="small" onClick={() => setWhole(true)}>
      {find.showAll(all.length)}
    </Button>
  );
  return [all.slice(0, SHOWN_WHEN_COLLAPSED), rest];
}
