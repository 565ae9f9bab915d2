import type { AttackGroup } from './attack.ts';
import { ACTIVITIES } from './groups/activities.ts';
import { BODIES } from './groups/bodies.ts';
import { BOT_TOKENS } from './groups/bot-tokens.ts';
import { DOORS } from './groups/doors.ts';
import { FIELDS } from './groups/fields.ts';
import { FLOODS } from './groups/floods.ts';
import { PEOPLE_TOKENS } from './groups/people-tokens.ts';
import { REQUESTS } from './groups/requests.ts';
import { SETTINGS } from './groups/settings.ts';
import { SLOW_CLIENTS } from './groups/slow-clients.ts';

export const GROUPS: readonly AttackGroup[] = [
  PEOPLE_TOKENS,
  BOT_TOKENS,
  ACTIVITIES,
  DOORS,
  BODIES,
  REQUESTS,
  FIELDS,
  FLOODS,
  SLOW_CLIENTS,
  SETTINGS,
];
