import type { PersonRef } from '../../../contract/api.ts';

export function Names({ people }: { readonly people: readonly PersonRef[] }) {
  return <span>{people.map((person) => person.name).join(', ')}</span>;
}
