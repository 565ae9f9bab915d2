import type { OrganisationView } from '../../../contract/common/organisation.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';

/** Shown only when the organisation has a contact text in the reader's language. */
export function ContactLine({ body }: { readonly body: OrganisationView }) {
  const { tab, language } = useFirstViewWords();
  const whom = body.contact?.[language];
  return whom === undefined ? null : <p>{tab.empty.contact(whom)}</p>;
}
