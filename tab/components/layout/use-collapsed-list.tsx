import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useBeforePrint } from '../print/use-before-print.ts';
import { useCoreWords } from '../../lib/words/words-context.ts';

const FEW = 10;

/** The first of a list and what shows the rest; on paper, or hardly longer, it is shown whole. */
export function useFirstFew<One>(all: readonly One[]): readonly [readonly One[], ReactNode] {
  const [whole, setWhole] = useState(false);
  const { find } = useCoreWords().tab;
  useBeforePrint(() => setWhole(true));
  if (whole || all.length <= FEW + 2) return [all, null];
  const rest = (
    <Button size="small" onClick={() => setWhole(true)}>
      {find.showAll(all.length)}
    </Button>
  );
  return [all.slice(0, FEW), rest];
}
