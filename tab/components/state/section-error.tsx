import { Button } from '@fluentui/react-components';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { errorText, type Failure } from './error-text.ts';

interface Props {
  readonly error: Failure;
  readonly retry: () => void;
}

/** Stands in place of a part of the page that could not be loaded. */
export function SectionError({ error, retry }: Props) {
  const words = useFirstViewWords();
  return (
    <div role="alert">
      <p>{errorText(error, words)}</p>
      <Button onClick={retry}>{words.tab.tryAgain}</Button>
    </div>
  );
}
