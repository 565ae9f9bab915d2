import type { OrganisationView } from '../../../contract/common/organisation.ts';
import type { Context } from './context.ts';

export const toOrganisationView = ({ organisation }: Context): OrganisationView => ({
  name: organisation.name,
  contentLanguage: organisation.contentLanguage,
  timeZone: organisation.timeZone,
  ...(organisation.texts?.contact && { contact: organisation.texts.contact }),
});
