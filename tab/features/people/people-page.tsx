import type { MeView } from '../../../domain/api.ts';

interface Props {
  readonly me: MeView;
}

export function PeoplePage(props: Props) {
  return <pre>{JSON.stringify(props)}</pre>;
}
