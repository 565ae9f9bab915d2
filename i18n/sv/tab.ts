import type { Messages } from '../messages.ts';

export const tab: Messages['tab'] = {};
