import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { listEntraSteps } from '../../appPackage/entra-steps.ts';
import { exampleManifest, exampleSettings, FOLDER } from './example-package.ts';

const manifest = readFileSync(join(FOLDER, '../aad.manifest.json'), 'utf8');

interface Registration {
  readonly signInAudience: string;
  readonly identifierUris: readonly string[];
  readonly api: {
    readonly requestedAccessTokenVersion: number;
    readonly oauth2PermissionScopes: readonly { readonly id: string; readonly value: string }[];
    readonly preAuthorizedApplications: readonly {
      readonly appId: string;
      readonly delegatedPermissionIds: readonly string[];
    }[];
  };
}

const registration = JSON.parse(manifest) as Registration;
const steps = listEntraSteps(manifest, exampleSettings()).map(
  ({ body }) => JSON.parse(body) as Partial<Registration>,
);

describe('the app registration', () => {
  it('is for one tenant and asks for tokens of version 2', () => {
    expect(registration.signInAudience).toBe('AzureADMyOrg');
    expect(registration.api.requestedAccessTokenVersion).toBe(2);
  });

  it('lets exactly the clients of Teams in without asking the person', () => {
    const [scope] = registration.api.oauth2PermissionScopes;
    expect(scope?.value).toBe('access_as_user');
    expect(registration.api.preAuthorizedApplications).toEqual(
      ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'].map(
        (appId) => ({
          appId,
          delegatedPermissionIds: [scope?.id],
        }),
      ),
    );
  });

  it('has no secret, no redirect and no implicit grant', () => {
    expect(registration).not.toHaveProperty('passwordCredentials');
    expect(registration).toMatchObject({
      web: {
        redirectUris: [],
        implicitGrantSettings: { enableIdTokenIssuance: false, enableAccessTokenIssuance: false },
      },
      spa: { redirectUris: [] },
    });
  });

  it('has texts of a length that Entra accepts', () => {
    const texts = JSON.stringify(registration.api.oauth2PermissionScopes).match(
      /Consent\w+":"([^"]+)"/g,
    );
    expect(texts).toHaveLength(4);
    for (const text of texts ?? [])
      expect(text.length).toBeLessThan(/DisplayName/.test(text) ? 120 : 1000);
  });
});

describe('the steps of the app registration', () => {
  it('set the version of the token before the URI, and the scope before the clients', () => {
    expect(steps[0]).toEqual({
      signInAudience: 'AzureADMyOrg',
      api: { requestedAccessTokenVersion: 2 },
    });
    expect(steps[1]?.api).not.toHaveProperty('preAuthorizedApplications');
    expect(steps[2]).toEqual({ api: registration.api });
  });

  it('expose the URI that the app package names', () => {
    const { webApplicationInfo } = JSON.parse(exampleManifest()) as {
      readonly webApplicationInfo: { readonly resource: string };
    };
    expect(steps[1]?.identifierUris).toEqual([webApplicationInfo.resource]);
  });

  it('leave no placeholder', () => {
    expect(JSON.stringify(steps)).not.toContain('${{');
  });
});
