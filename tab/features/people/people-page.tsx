import type { MeView } from '../../../contract/common/organisation.ts';
import { PageError } from '../../components/state/page-error.tsx';
import { Loading } from '../../components/state/loading.tsx';
import { usePeople } from '../../lib/api/endpoints.ts';
import { People } from './people-lists.tsx';

interface Props {
  readonly me: MeView;
}

export function PeoplePage({ me }: Props) {
  const people = usePeople();
  switch (people.state) {
    case 'waiting':
      return <Loading />;
    case 'failed':
      return <PageError error={people.error} retry={people.retry} />;
    case 'ready':
      return <People first={people.answer} me={me} />;
  }
}
