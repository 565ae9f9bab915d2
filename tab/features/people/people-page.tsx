import type { MeView } from '../../../contract/common/organisation.ts';
import { Requested } from '../../components/state/requested.tsx';
import { usePeople } from '../../lib/api/endpoints.ts';
import { PeopleLists } from './people-lists.tsx';

interface Props {
  readonly me: MeView;
}

export function PeoplePage({ me }: Props) {
  return <Requested of={usePeople()}>{(first) => <PeopleLists first={first} me={me} />}</Requested>;
}
