import { VERBS } from '../../../bot/handlers/on-button.ts';
import { LANGUAGES } from '../../../domain/common/person.ts';
import { wordsIn } from '../../../i18n/server-words.ts';
import { COMMAND_DOORS, OTHER_DOORS, PRESS_DOORS } from '../../support/cases/chat-doors.ts';
import { casesOf, hasEffect, isShown, mayRead, type Door } from '../../support/cases/doors.ts';
import { isRecord, type Json } from '../../support/fixtures/json.ts';
import { CALLERS, MARKER, type Caller, type Target } from '../../support/cases/door-callers.ts';
import { startGuardedWorld, type GuardedWorld } from '../../support/world/guarded-world.ts';

let world: GuardedWorld;
beforeAll(async () => {
  world = await startGuardedWorld();
});
afterAll(() => world.stop());

const COMMANDS = wordsIn('fi').bot.commands;

it('lists every button and command, and no other', () => {
  expect(Object.keys(PRESS_DOORS).toSorted()).toEqual(Object.keys(VERBS).toSorted());
  for (const language of LANGUAGES)
    expect(Object.keys(COMMAND_DOORS).toSorted()).toEqual(
      Object.keys(wordsIn(language).bot.commands).toSorted(),
    );
});

describe.each(Object.entries(PRESS_DOORS))('the button %s', (verb, door) => {
  it.each(casesOf(door))('$target goal, $caller: $passes', async ({ target, caller, passes }) => {
    const activity = (values: Parameters<typeof door.data>[0]) => ({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data: door.data(values) } },
    });
    expectGuarded(door, { caller, target, passes }, await send(door, caller, target, activity));
  });
});

describe.each(Object.entries(COMMAND_DOORS))('the command %s', (command, door) => {
  it.each(casesOf(door))('$caller: $passes', async ({ target, caller, passes }) => {
    const [word] = COMMANDS[command as keyof typeof COMMANDS];
    const activity = () => ({ type: 'message', text: `${word} ${door.text ?? ''}`.trim() });
    expectGuarded(door, { caller, target, passes }, await send(door, caller, target, activity));
  });
});

describe.each(Object.entries(OTHER_DOORS))('the activity %s', (_, door) => {
  it.each(casesOf(door))('$target goal, $caller: $passes', async ({ target, caller, passes }) => {
    const activity = (values: Parameters<typeof door.activity>[0]) => ({
      type: 'invoke',
      ...door.activity(values),
    });
    expectGuarded(door, { caller, target, passes }, await send(door, caller, target, activity));
  });
});

describe.each(['groupChat', 'channel'])('in a %s', (conversationType) => {
  const conversation = { id: 'group-1', conversationType, isGroup: true };
  const callers = Object.keys(CALLERS) as readonly Caller[];

  it.each(Object.entries(PRESS_DOORS))('nobody can press %s', async (verb, door) => {
    for (const caller of callers) {
      const answer = await send(door, caller, 'current', (values) => ({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data: door.data(values) } },
        conversation,
      }));
      expect(answer).toMatchObject({ status: 200, changed: [] });
      expect(answer.text).not.toContain(MARKER);
    }
  });

  it.each(Object.entries(COMMAND_DOORS))(
    '%s shows the portfolio at most',
    async (command, door) => {
      const [word] = COMMANDS[command as keyof typeof COMMANDS];
      for (const caller of callers) {
        const answer = await send(door, caller, 'current', () => ({
          type: 'message',
          text: `<at>Ennuste</at> ${word} ${door.text ?? ''}`.trim(),
          conversation,
        }));
        const seesAll = command === 'status' && ['leader', 'facilitator'].includes(caller);
        expect({ caller, shown: answer.text.includes(MARKER) }).toEqual({ caller, shown: seesAll });
        expect(answer.changed).toEqual([]);
      }
    },
  );
});

interface Attempt {
  readonly status: number;
  /** Everything that came back to the sender. */
  readonly text: string;
  readonly changed: readonly string[];
  readonly isRefused: boolean;
  /** Number of messages to other people. */
  readonly sentToOthers: number;
}

function expectGuarded(
  door: Door,
  {
    caller,
    target,
    passes,
  }: { readonly caller: Caller; readonly target: Target; readonly passes: boolean },
  answer: Attempt,
): void {
  expect(answer.status).toBeLessThan(300);
  const effect = passes && hasEffect(door, caller, target);
  if (door.writes) expect({ changed: answer.changed.length > 0 }).toEqual({ changed: effect });
  else expect(answer.changed).toEqual([]);
  if (door.shows !== undefined)
    expect({ shown: answer.text.includes(door.shows) }).toEqual({
      shown: passes && isShown(door, caller),
    });
  if (!mayRead(caller)) expect(answer.text).not.toContain(MARKER);
  if (!passes) expect(answer.sentToOthers).toBe(0);
  if (door.shows === undefined && !door.writes) expect(answer.isRefused).toBe(!passes);
}

async function send(
  door: Door,
  caller: Caller,
  target: Target,
  activity: (values: Awaited<ReturnType<GuardedWorld['prepare']>>) => Json,
): Promise<Attempt> {
  const values = await world.prepare(door, target);
  const { harness } = world;
  const [posted, logged] = [harness.connector.posted.length, harness.logged.length];
  const sent = activity(values);
  const chat = isRecord(sent.conversation) ? sent.conversation.id : `chat-${CALLERS[caller]}`;
  const response = await harness.post({
    channelId: 'msteams',
    serviceUrl: harness.connector.url,
    id: 'activity-1',
    locale: 'fi-FI',
    from: { id: `29:${CALLERS[caller]}`, name: 'Nimi', aadObjectId: CALLERS[caller] },
    recipient: { id: '28:bot', name: 'Ennuste' },
    conversation: { id: chat, conversationType: 'personal' },
    replyToId: 'message-1',
    ...sent,
  });
  const body = await response.text();
  await harness.settle();
  const messages = harness.connector.posted.slice(posted);
  return {
    status: response.status,
    text: body + JSON.stringify(messages.filter((one) => one.conversation === chat)),
    changed: world.changedKeys().filter((key) => !key.endsWith(`conversation:${CALLERS[caller]}`)),
    isRefused: harness.logged.slice(logged).some(({ event }) => event === 'refused'),
    sentToOthers: messages.filter((one) => one.conversation !== chat).length,
  };
}
