import type { MeView } from '../../../domain/api.ts';

interface Props {
  readonly me: MeView;
}

export function SettingsPage(props: Props) {
  return <pre>{JSON.stringify(props)}</pre>;
}
