import { TENANT } from '../../e2e/production.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import { isRecord, type Json } from '../../support/fixtures/json.ts';
import type { Attack, AttackGroup } from '../attack.ts';
import { anActivity, aPress, type Target } from '../target.ts';

/** A facilitator's command. Nobody may get its answer by anything else than Teams. */
const asFacilitator: Json = {
  from: { id: `29:${PEOPLE.facilitator}`, name: 'Fanni', aadObjectId: PEOPLE.facilitator },
  text: 'muistutukset',
};

const CHANNELS = [
  'webchat',
  'directline',
  'AseChannel',
  'emulator',
  'email',
  'skype',
  'MSTEAMS',
  'msteams ',
  '__proto__',
  'test',
];
const SERVICES = [
  'https://attacker.example/',
  'http://smba.trafficmanager.net/teams/',
  'https://smba.trafficmanager.net.attacker.example/',
  'https://attacker.example/smba.trafficmanager.net/',
  'https://smba.trafficmanager.net@attacker.example/',
  'https://user:word@smba.trafficmanager.net/teams/',
  'https://smba.trafficmanager.net:8443/teams/',
  'https://teams.microsoft.com.attacker.example/',
  'https://attackerteams.microsoft.com/',
  'http://127.0.0.1/',
  'http://169.254.169.254/metadata/instance',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'x',
];

/** Well-signed activities that Teams would not send. */
export const ACTIVITIES: AttackGroup = {
  name: 'activities',
  list: async (target) => [
    ...CHANNELS.map((channelId): Attack => ({
      name: `the channel ${channelId}`,
      expected: '403, nothing sent',
      run: () => send(target, anActivity({ ...asFacilitator, channelId })),
    })),
    ...SERVICES.map((serviceUrl): Attack => ({
      name: `the service address ${serviceUrl}`,
      expected: '400, nothing sent or 403, nothing sent',
      run: () => send(target, anActivity({ ...asFacilitator, serviceUrl }), serviceUrl),
    })),
    ...withoutParts().map(([name, activity]): Attack => ({
      name,
      expected: '400, nothing sent',
      run: () => send(target, activity),
    })),
    ...foreign().map(([name, activity]): Attack => ({
      name,
      expected: 'nothing shown, nothing kept',
      run: async () => {
        const before = target.around.cloud.messages.length;
        const { status, text } = await target.post(activity);
        await new Promise((resolve) => setTimeout(resolve, 50));
        const sent = JSON.stringify(target.around.cloud.messages.slice(before));
        const shown = /Palvelutorit|Fanni|Pekka/.test(text + sent);
        const chat = await chatOf(target, PEOPLE.facilitator);
        return `${status < 500 || status === 501 ? '' : `${status}, `}${shown ? 'something shown' : 'nothing shown'}, ${chat.includes('attack') ? 'the chat kept' : 'nothing kept'}`;
      },
    })),
  ],
};

async function send(target: Target, activity: unknown, serviceUrl?: string): Promise<string> {
  const { cloud } = target.around;
  const before = cloud.messages.length;
  const token = await cloud.botToken(serviceUrl === undefined ? {} : { serviceurl: serviceUrl });
  const { status, text } = await target.post(activity, { token });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const sent = cloud.messages.length - before;
  return `${status}, ${sent === 0 && text === '' ? 'nothing sent' : `${sent} sent ${text.slice(0, 80)}`}`;
}

/** Everything that is required, missing or of another type, one at a time; and things that are no activity at all. */
function withoutParts(): readonly (readonly [string, unknown])[] {
  const whole = anActivity();
  const found: (readonly [string, unknown])[] = [];
  const wrong: readonly unknown[] = [undefined, null, 7, true, [], {}, ''];
  for (const name of ['type', 'channelId', 'serviceUrl', 'from', 'recipient', 'conversation'])
    for (const value of wrong)
      found.push([`${name}: ${JSON.stringify(value) ?? 'missing'}`, { ...whole, [name]: value }]);
  for (const name of ['from', 'recipient', 'conversation'])
    for (const value of [undefined, null, 7, ['x'], '', 'x'.repeat(2001)]) {
      const inner = isRecord(whole[name]) ? whole[name] : {};
      found.push([
        `${name}.id: ${JSON.stringify(value)?.slice(0, 20) ?? 'missing'}`,
        { ...whole, [name]: { ...inner, id: value } },
      ]);
    }
  for (const name of ['locale', 'text', 'id', 'replyToId', 'name'])
    for (const value of [7, ['x'], {}])
      found.push([`${name}: ${JSON.stringify(value)}`, { ...whole, [name]: value }]);
  for (const [name, conversation] of [
    ['a group without a type', { id: 'attack', isGroup: true }],
    ['a chat without a type', { id: 'attack' }],
    ['a personal group', { id: 'attack', isGroup: true, conversationType: 'personal' }],
    ['a type that is a list', { id: 'attack', conversationType: ['personal'] }],
  ] as const)
    found.push([name, { ...whole, conversation }]);
  for (const body of [null, [], [whole], 7, 'text', true, {}])
    found.push([`a body that is ${JSON.stringify(body).slice(0, 20)}`, body]);
  return found;
}

function foreign(): readonly (readonly [string, Json])[] {
  const chat = { id: 'attack', conversationType: 'personal', tenantId: TENANT };
  const tenant = '99999999-9999-4999-8999-999999999999';
  return [
    [
      'of another tenant',
      anActivity({ ...asFacilitator, conversation: { ...chat, tenantId: tenant } }),
    ],
    [
      'of another tenant, in the channel data',
      anActivity({
        ...asFacilitator,
        conversation: { id: 'attack', conversationType: 'personal' },
        channelData: { tenant: { id: tenant } },
      }),
    ],
    [
      'without a tenant',
      anActivity({
        ...asFacilitator,
        conversation: { id: 'attack', conversationType: 'personal' },
      }),
    ],
    [
      'without a person',
      anActivity({ from: { id: '29:x' }, text: 'omat tavoitteet', conversation: chat }),
    ],
    [
      'of the person __proto__',
      anActivity({ from: { id: '29:x', aadObjectId: '__proto__' }, conversation: chat }),
    ],
    [
      'of a person with a quote',
      anActivity({ from: { id: '29:x', aadObjectId: "' or 1 eq 1" }, conversation: chat }),
    ],
    [
      'of a type that is unknown',
      anActivity({
        type: 'attack',
        conversation: { id: 'x', conversationType: 'personal', tenantId: TENANT },
      }),
    ],
    [
      'an invoke that is unknown',
      anActivity({
        type: 'invoke',
        name: 'attack',
        conversation: { id: 'x', conversationType: 'personal', tenantId: TENANT },
      }),
    ],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'x'.repeat(50_000)].map(
      (verb) => [`the button ${verb.slice(0, 20)}`, aPress(verb, { v: 1 })] as const,
    ),
  ];
}

/** What the facilitators see of a person's chat with the bot. */
async function chatOf(target: Target, person: string): Promise<string> {
  const { text } = await target.ask({
    path: '/api/v1/people',
    token: await target.tokenOf(target.facilitators[0] ?? ''),
  });
  const body: unknown = JSON.parse(text);
  const people = isRecord(body) && Array.isArray(body.people) ? body.people.filter(isRecord) : [];
  const found = people.find(({ id }) => id === person);
  return found?.chat === 'never-reached' ? '' : 'attack';
}
