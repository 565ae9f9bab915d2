import { common } from '../../../i18n/sv/common.ts';
import { tab } from '../../../i18n/sv/tab.ts';
import type { TabMessages } from './words.ts';

export const messages: TabMessages = { common, tab };
