import type { PersonRef } from '../../domain/api.ts';

export function Names({ people }: { readonly people: readonly PersonRef[] }) {
  return <span>{people.map((person) => person.name).join(', ')}</span>;
}
