import type { MeView } from '../../../contract/api.ts';
import { Failed } from '../../components/state/page-error.tsx';
import { Waiting } from '../../components/state/loading.tsx';
import { usePeople } from '../../lib/api/endpoints.ts';
import { People } from './people-lists.tsx';

interface Props {
  readonly me: MeView;
}

/** Who is in the register, and how they are reached. */
export function PeoplePage({ me }: Props) {
  const people = usePeople();
  switch (people.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Failed error={people.error} retry={people.retry} />;
    case 'ready':
      return <People first={people.answer} me={me} />;
  }
}
