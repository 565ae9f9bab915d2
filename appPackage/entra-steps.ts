import { z } from 'zod';

import { fillTemplate } from './fill-manifest.ts';
import type { PackageSettings } from './read-settings.ts';

const REGISTRATION = z.looseObject({
  signInAudience: z.string(),
  api: z.object({
    requestedAccessTokenVersion: z.number(),
    oauth2PermissionScopes: z.array(z.unknown()),
    preAuthorizedApplications: z.array(z.unknown()),
  }),
  identifierUris: z.array(z.string()),
});

export interface EntraStep {
  readonly file: string;
  /** Body of `PATCH /applications(appId='…')` of Microsoft Graph. */
  readonly body: string;
}

/**
 * The app registration in the order that Entra accepts: the version of the token before the URI, since policies refuse
 * the URI to others, and the scope before the clients that may use it.
 */
export function listEntraSteps(manifest: string, settings: PackageSettings): readonly EntraStep[] {
  const filled = fillTemplate(manifest, { ...settings, AAD_APP_OBJECT_ID: '' });
  const { signInAudience, api, identifierUris } = REGISTRATION.parse(JSON.parse(filled));
  const { requestedAccessTokenVersion, oauth2PermissionScopes } = api;
  const steps = {
    '1-token-version': { signInAudience, api: { requestedAccessTokenVersion } },
    '2-uri-and-scope': {
      identifierUris,
      api: { requestedAccessTokenVersion, oauth2PermissionScopes },
    },
    '3-clients-of-teams': { api },
  };
  return Object.entries(steps).map(([name, body]) => ({
    file: `${name}.json`,
    body: `${JSON.stringify(body, null, 2)}\n`,
  }));
}
