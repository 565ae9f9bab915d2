export interface PlaygroundPerson {
  readonly name: string;
  /** Entra object id, which identifies the person to the bot. */
  readonly aadObjectId: string;
}

/** The playground requires exactly this many users in addition to the current one. */
const OTHERS = 5;
const TENANT = '00000000-0000-4000-8000-000000000001';

/** The playground reads YAML, and JSON is valid YAML. */
export function buildPlaygroundConfig(person: PlaygroundPerson): string {
  const config = {
    version: '0.1.1',
    tenantId: TENANT,
    bot: { id: '00000000-0000-4000-8000-000000000011', name: 'Ennuste' },
    currentUser: user(person),
    users: Array.from({ length: OTHERS }, (_, index) => user(unregisteredUser(index + 1))),
    personalChat: { id: `personal-chat-${person.aadObjectId}` },
    groupChat: { id: `group-chat-${person.aadObjectId}`, name: 'Group chat' },
    team: {
      id: 'team-1',
      name: 'Team',
      aadGroupId: '00000000-0000-4000-8000-000000000012',
      channels: [{ id: 'channel-1', name: 'General' }],
    },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

const unregisteredUser = (number: number): PlaygroundPerson => ({
  name: `Person ${String(number)}`,
  aadObjectId: `00000000-0000-4000-8000-0000000001${String(number).padStart(2, '0')}`,
});

function user({ name, aadObjectId }: PlaygroundPerson) {
  const [givenName = name, ...rest] = name.split(' ');
  const address = `${aadObjectId}@example.com`;
  return {
    id: `29:${aadObjectId}`,
    name,
    userPrincipleName: address,
    aadObjectId,
    givenName,
    surname: rest.join(' ') || givenName,
    email: address,
  };
}
