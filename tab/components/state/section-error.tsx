import { Button } from '@fluentui/react-components';
import { useCoreWords } from '../../lib/words/words-context.ts';
import { reasonOf, type Failure } from './error-text.ts';

interface Props {
  readonly error: Failure;
  readonly retry: () => void;
}

/** A part of the page that could not be read, while the rest of it can. */
export function PartFailed({ error, retry }: Props) {
  const words = useCoreWords();
  return (
    <div role="alert">
      <p>{reasonOf(error, words)}</p>
      <Button onClick={retry}>{words.tab.tryAgain}</Button>
    </div>
  );
}
