import type { Language } from '../domain/common/person.ts';
import { bot as enBot } from './en/bot/bot-words.ts';
import { common as enCommon } from './en/common.ts';
import { bot as fiBot } from './fi/bot/bot-words.ts';
import { common as fiCommon } from './fi/common.ts';
import type { AllWords } from './types/all-words.ts';
import { bot as svBot } from './sv/bot/bot-words.ts';
import { common as svCommon } from './sv/common.ts';

export type ServerWords = Pick<AllWords, 'common' | 'bot'>;

const WORDS: Readonly<Record<Language, ServerWords>> = {
  fi: { common: fiCommon, bot: fiBot },
  sv: { common: svCommon, bot: svBot },
  en: { common: enCommon, bot: enBot },
};

export const wordsIn = (language: Language): ServerWords => WORDS[language];
