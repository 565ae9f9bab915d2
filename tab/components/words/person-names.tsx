import type { PersonRef } from '../../../contract/common/refs.ts';

export function PersonNames({ people }: { readonly people: readonly PersonRef[] }) {
  return <span>{people.map((person) => person.name).join(', ')}</span>;
}
