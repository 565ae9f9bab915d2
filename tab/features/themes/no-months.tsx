import type { MeView } from '../../../domain/api.ts';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../lib/words/words.ts';

/** Nothing has been opened yet: what to do next. */
export function NoMonths({ me }: { readonly me: MeView }) {
  const { empty } = useWords().tab;
  return <Notice title={empty.title} text={me.may.keepRegister ? empty.keeper : empty.reader} />;
}
