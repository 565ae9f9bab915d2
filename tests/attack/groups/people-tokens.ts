import { generateKeyPair } from 'jose';

import { BOT, SSO_CLIENT, TENANT } from '../../e2e/production.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import type { Attack, AttackGroup } from '../attack.ts';
import { changed, headerOf, part, secretFrom, seconds, signed, type Claims } from '../forge.ts';

const ISSUER = `https://login.microsoftonline.com/${TENANT}/v2.0`;
const OTHER = '99999999-9999-4999-8999-999999999999';

/** Tokens of people that Entra would not give, or gives for something else. */
export const PEOPLE_TOKENS: AttackGroup = {
  name: 'people-tokens',
  list: async ({ ask, around: { cloud } }, isShort) => {
    const many = isShort ? 50 : 300;
    const { entra } = cloud.keys();
    const foreign = await generateKeyPair('RS256', { extractable: true });
    const claims = (over: Claims = {}): Claims => ({
      iss: ISSUER,
      aud: SSO_CLIENT,
      tid: TENANT,
      oid: PEOPLE.facilitator,
      scp: 'access_as_user',
      iat: seconds(),
      nbf: seconds(-10),
      exp: seconds(3600),
      ...over,
    });
    const good = await signed(entra, claims());
    const [header = '', payload = '', signature = ''] = good.split('.');
    const me = async (authorization: string | undefined): Promise<string> => {
      const headers = authorization === undefined ? {} : { authorization };
      return String((await ask({ path: '/api/v1/me', headers })).status);
    };
    const withClaims: readonly (readonly [name: string, over: Claims, expected?: string])[] = [
      ['expired for ten minutes', { exp: seconds(-600) }],
      ['expired within the tolerance', { exp: seconds(-240) }, '200'],
      ['not valid yet', { nbf: seconds(600) }],
      ['without an end', { exp: undefined }],
      ['with an end in words', { exp: 'never' }],
      ['with an end below zero', { exp: -1 }],
      ['for the bot', { aud: BOT }],
      ['for Graph', { aud: '00000003-0000-0000-c000-000000000000' }],
      ['for nobody', { aud: undefined }],
      ['for another host', { aud: `api://attacker.example/botid-${BOT}` }],
      ['for an audience in capitals', { aud: `API://ENNUSTE.EXAMPLE.FI/BOTID-${BOT}` }],
      ['of another issuer', { iss: 'https://attacker.example/v2.0' }],
      ['of another tenant’s issuer', { iss: ISSUER.replace(TENANT, OTHER) }],
      ['of the issuer common', { iss: ISSUER.replace(TENANT, 'common') }],
      ['without an issuer', { iss: undefined }],
      ['of another tenant', { tid: OTHER }],
      ['without a tenant', { tid: undefined }],
      ['with a tenant as a list', { tid: [TENANT] }],
      ['with another scope', { scp: 'User.Read' }],
      ['with a scope that looks alike', { scp: 'access_as_user2' }],
      ['with a scope in capitals', { scp: 'ACCESS_AS_USER' }],
      ['with a scope as a list', { scp: ['access_as_user'] }],
      ['without a scope', { scp: undefined }],
      ['of an application', { scp: undefined, roles: ['access_as_user'] }],
      ['of an application, with a scope', { idtyp: 'app' }],
      ['without a person', { oid: undefined }],
      ['of a person as a list', { oid: [PEOPLE.facilitator] }],
      ['of a person as an object', { oid: { toString: PEOPLE.facilitator } }],
      ['of a person by mail', { oid: 'fanni@example.fi' }],
      ['of the person __proto__', { oid: '__proto__' }],
      ['of a person outside the register', { oid: OTHER }, '403'],
      ['of a guest outside the register', { oid: OTHER, acct: 1 }, '403'],
    ];
    const withHeaders: readonly (readonly [name: string, token: string])[] = [
      ['alg none', `${headerOf({ alg: 'none' })}.${payload}.`],
      ['alg none, with a signature', `${headerOf({ alg: 'none' })}.${payload}.${signature}`],
      ['alg NONE', `${headerOf({ alg: 'NONE' })}.${payload}.`],
      ['no alg', `${headerOf({ kid: entra.id })}.${payload}.${signature}`],
      ['HS256 with the public key in PEM', await secretFrom(entra, 'pem', payload)],
      ['HS256 with the modulus', await secretFrom(entra, 'modulus', payload)],
      ['HS256 with an empty secret', await secretFrom(entra, 'empty', payload)],
      ['RS256 in the header over HS256', await secretFrom(entra, 'pem', payload, 'RS256')],
      [
        'PS256 in the header',
        `${headerOf({ alg: 'PS256', kid: entra.id })}.${payload}.${signature}`,
      ],
      [
        'RS512 in the header',
        `${headerOf({ alg: 'RS512', kid: entra.id })}.${payload}.${signature}`,
      ],
      ['a foreign key', await signed({ ...entra, secret: foreign.privateKey }, claims())],
      [
        'a foreign key, embedded',
        await signed({ ...entra, secret: foreign.privateKey }, claims(), { jwk: { kty: 'RSA' } }),
      ],
      [
        'a foreign key, with an address of keys',
        await signed({ ...entra, secret: foreign.privateKey }, claims(), {
          jku: 'http://127.0.0.1:1/keys',
        }),
      ],
      ['an unknown key', await signed({ ...entra, id: 'unknown' }, claims())],
      ['a path as key', await signed({ ...entra, id: '../../../../dev/null' }, claims())],
      ['a key with a quote', await signed({ ...entra, id: "' OR 1=1 --" }, claims())],
      [
        'an unknown demand',
        `${headerOf({ alg: 'RS256', kid: entra.id, crit: ['x'], x: 1 })}.${payload}.${signature}`,
      ],
      ['the payload changed', changed(good, claims({ oid: OTHER }))],
      ['the signature cut', `${header}.${payload}.${signature.slice(0, -2)}`],
      ['no signature', `${header}.${payload}.`],
      ['two parts', `${header}.${payload}`],
      ['four parts', `${good}.x`],
      ['five parts, as an encrypted one', `${good}.x.y`],
      ['the Bot Framework’s token', await cloud.botToken()],
      ['the bot’s own token for Teams', 'token for https://api.botframework.com/.default'],
      ['a payload that is no object', await secretFrom(entra, 'pem', part('"text"'))],
      ['20 000 dots', '.'.repeat(10_000)],
    ];
    const withAuthorization: readonly (readonly [name: string, value: string | undefined])[] = [
      ['none', undefined],
      ['empty', ''],
      ['Basic', `Basic ${Buffer.from('admin:admin').toString('base64')}`],
      ['a token without Bearer', good],
      ['Bearer alone', 'Bearer'],
      ['Bearer with two spaces', `Bearer  ${good}`],
      ['two tokens', `Bearer ${good} ${good}`],
      ['two tokens with a comma', `Bearer ${good}, Bearer ${good}`],
      ['garbage', 'Bearer %00%ff'],
    ];
    return [
      ...withClaims.map(([name, over, expected = '401']): Attack => ({
        name,
        expected,
        run: async () => me(`Bearer ${await signed(entra, claims(over))}`),
      })),
      ...withHeaders.map(([name, token]): Attack => ({
        name,
        expected: '401',
        run: () => me(`Bearer ${token}`),
      })),
      ...withAuthorization.map(([name, value]): Attack => ({
        name,
        expected: '401',
        run: () => me(value),
      })),
      { name: 'a good one, for comparison', expected: '200', run: () => me(`Bearer ${good}`) },
      {
        name: `${many} unknown keys do not make ${many} requests for keys`,
        expected: '401, at most one request',
        run: async () => {
          const before = cloud.asked('login.microsoftonline.com');
          const statuses = new Set<string>();
          for (let index = 0; index < many; index += 1)
            statuses.add(
              await me(`Bearer ${await signed({ ...entra, id: `k${index}` }, claims())}`),
            );
          const asked = cloud.asked('login.microsoftonline.com') - before;
          return `${[...statuses].join()}, ${asked <= 2 ? 'at most one request' : `${asked} requests`}`;
        },
      },
    ];
  },
};
