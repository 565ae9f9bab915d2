import type { AllWords } from '../../types/all-words.ts';
import { contradiction } from '../contradictions.ts';
import { problem } from '../field-problems.ts';
import { questionWords } from './questions.ts';
import { runs } from './runs.ts';
import { refusalTexts } from '../refusals.ts';
import { conversationWords } from './conversation.ts';
import { checkInWords } from './check-in.ts';
import { myGoalsWords } from './my-goals.ts';
import { handOverWords } from './hand-over.ts';
import { csvFileWords } from './csv-files.ts';
import { legalPages } from './legal-pages.ts';

export const bot: AllWords['bot'] = {
  refusal: refusalTexts,
  problem,
  contradiction,
  ...runs,
  ...questionWords,
  ...conversationWords,
  ...checkInWords,
  ...myGoalsWords,
  ...handOverWords,
  ...csvFileWords,
  legalPages,
};
