import type { Messages } from '../messages.ts';

export const bot: Messages['bot'] = {};
