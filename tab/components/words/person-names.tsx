import type { PersonRef } from '../../../contract/common/id-and-name.ts';

export function PersonNames({ people }: { readonly people: readonly PersonRef[] }) {
  return <span>{people.map((person) => person.name).join(', ')}</span>;
}
