import { common } from '../../../i18n/en/common.ts';
import { tab } from '../../../i18n/en/tab.ts';
import type { TabMessages } from './words.ts';

export const messages: TabMessages = { common, tab };
