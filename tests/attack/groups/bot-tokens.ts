import { generateKeyPair } from 'jose';

import { BOT, TENANT } from '../../e2e/production.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import { SERVICE_URL } from '../../support/fakes/microsoft-cloud.ts';
import type { Attack, AttackGroup } from '../attack.ts';
import { changed, headerOf, secretFrom, seconds, signed, type Claims } from '../forge.ts';
import { anActivity } from '../target.ts';

const ISSUER = 'https://api.botframework.com';

/** Tokens that do not come from Teams for this bot. Nothing may be sent, and the body stays empty. */
export const BOT_TOKENS: AttackGroup = {
  name: 'bot-tokens',
  list: async ({ post, tokenOf, around: { cloud } }) => {
    const { bot, entra } = cloud.keys();
    const foreign = await generateKeyPair('RS256');
    const claims = (over: Claims = {}): Claims => ({
      iss: ISSUER,
      aud: BOT,
      serviceurl: SERVICE_URL,
      iat: seconds(),
      nbf: seconds(-10),
      exp: seconds(3600),
      ...over,
    });
    const good = await signed(bot, claims());
    const [, payload = '', signature = ''] = good.split('.');
    const send = async (headers: Readonly<Record<string, string>>): Promise<string> => {
      const before = cloud.messages.length;
      const { status, text } = await post(anActivity(), { token: undefined, headers });
      await new Promise((resolve) => setTimeout(resolve, 20));
      const sent = cloud.messages.length - before;
      return `${status}${text === '' ? '' : ' with a body'}${sent === 0 ? '' : `, ${sent} sent`}`;
    };
    const attack = (name: string, authorization: () => Promise<string> | string): Attack => ({
      name,
      expected: '401',
      run: async () => send({ authorization: await authorization() }),
    });
    const withClaims: readonly (readonly [string, Claims])[] = [
      ['expired', { exp: seconds(-600) }],
      ['not valid yet', { nbf: seconds(600) }],
      ['without an end', { exp: undefined }],
      ['for another bot', { aud: '99999999-9999-4999-8999-999999999999' }],
      ['for nobody', { aud: undefined }],
      ['of another issuer', { iss: 'https://attacker.example' }],
      ['of the emulator’s issuer', { iss: `https://sts.windows.net/${TENANT}/` }],
      ['of a government’s issuer', { iss: 'https://api.botframework.us' }],
      ['of another service address', { serviceurl: 'https://smba.trafficmanager.net/emea/' }],
      ['without a service address', { serviceurl: undefined }],
      ['with a service address as a list', { serviceurl: [SERVICE_URL] }],
    ];
    return [
      { name: 'none', expected: '401', run: () => send({}) },
      attack('empty', () => ''),
      attack('Bearer alone', () => 'Bearer'),
      attack('Basic', () => 'Basic YTpi'),
      attack('garbage', () => 'Bearer a.b.c'),
      attack('not base64', () => 'Bearer €.€.€'.replaceAll('€', '%')),
      attack('two', () => `Bearer ${good} ${good}`),
      ...withClaims.map(([name, over]) =>
        attack(name, async () => `Bearer ${await signed(bot, claims(over))}`),
      ),
      attack('of a person', async () => `Bearer ${await tokenOf(PEOPLE.facilitator)}`),
      attack(
        'of a person, for the bot',
        async () =>
          `Bearer ${await signed(entra, { ...claims(), tid: TENANT, oid: PEOPLE.facilitator, azp: BOT, iss: `https://login.microsoftonline.com/${TENANT}/v2.0` })}`,
      ),
      attack(
        'of another bot of the tenant (a skill)',
        async () =>
          `Bearer ${await signed(entra, claims({ ver: '2.0', azp: BOT, appid: BOT, tid: TENANT, iss: `https://login.microsoftonline.com/${TENANT}/v2.0` }))}`,
      ),
      attack('the bot’s own', () => 'Bearer token for https://api.botframework.com/.default'),
      attack(
        'signed by a foreign key',
        async () => `Bearer ${await signed({ ...bot, secret: foreign.privateKey }, claims())}`,
      ),
      attack('signed by Entra’s key', async () => `Bearer ${await signed(entra, claims())}`),
      attack(
        'of an unknown key',
        async () => `Bearer ${await signed({ ...bot, id: 'unknown' }, claims())}`,
      ),
      attack('alg none', () => `Bearer ${headerOf({ alg: 'none' })}.${payload}.`),
      attack(
        'HS256 with the public key',
        async () => `Bearer ${await secretFrom(bot, 'pem', payload)}`,
      ),
      attack(
        'PS256 in the header',
        () => `Bearer ${headerOf({ alg: 'PS256', kid: bot.id })}.${payload}.${signature}`,
      ),
      attack(
        'the payload changed',
        () => `Bearer ${changed(good, claims({ exp: seconds(9999) }))}`,
      ),
      {
        name: 'a good one, for comparison',
        expected: '200, 1 sent',
        run: async () => {
          const before = cloud.messages.length;
          const { status } = await post(anActivity());
          for (let tries = 0; tries < 50 && cloud.messages.length === before; tries += 1)
            await new Promise((resolve) => setTimeout(resolve, 20));
          return `${status}, ${cloud.messages.length - before} sent`;
        },
      },
    ];
  },
};
