import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { DirectoryView } from '../../../contract/register/directory.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { isLongEnoughToSearch, MIN_SEARCH_LETTERS } from '../../../domain/search/people-search.ts';
import { authorize } from '../shared/authorize.ts';
import type { DirectoryContext } from '../shared/check-accounts.ts';

export async function searchDirectory(
  context: DirectoryContext,
  actor: Actor,
  text: string,
): Promise<DirectoryView> {
  authorize(actor, 'keep-register');
  if (!context.directory) throw new Refusal('directory-off');
  if (!isLongEnoughToSearch(text))
    throw new Refusal('name-too-short', { letters: MIN_SEARCH_LETTERS });
  const [found, people] = await Promise.all([
    context.directory.search(text),
    context.stores.people.list(),
  ]);
  if (found.kind === 'failed') throw new Refusal('directory-unavailable', { why: found.reason });
  const registered = new Set(people.map(({ value }) => value.id));
  return {
    people: found.value.map((one) => ({ ...one, isRegistered: registered.has(one.id) })),
  };
}
