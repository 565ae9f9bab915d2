import type { OrganisationView } from '../../../contract/api.ts';
import type { Context } from './context.ts';

export const bodyView = ({ body }: Context): OrganisationView => ({
  name: body.name,
  contentLanguage: body.contentLanguage,
  timeZone: body.timeZone,
  ...(body.texts?.contact && { contact: body.texts.contact }),
});
