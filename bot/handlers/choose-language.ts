import { LANGUAGES } from '../../domain/common/person.ts';
import { Refusal } from '../../domain/common/refusal.ts';
import type { CardData } from '../cards/check-in/parse-submit.ts';
import { languageStoredCard } from '../cards/help.ts';
import { chooseLanguage } from '../usecases/people/choose-language.ts';
import { kept, type Answer, type Turn } from './turn.ts';

export async function pressChooseLanguage(turn: Turn, data: CardData): Promise<Answer> {
  const language = LANGUAGES.find((one) => one === data.language);
  if (!language) throw new Refusal('unknown-action');
  await chooseLanguage(turn.context, turn.actor, language);
  return kept(languageStoredCard(turn.readerOf(language)));
}
