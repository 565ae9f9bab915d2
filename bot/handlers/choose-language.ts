import { LANGUAGES } from '../../domain/common/person.ts';
import { Refusal } from '../../domain/common/refusal.ts';
import type { CardData } from '../cards/check-in/parse-submit.ts';
import { languageSavedCard } from '../cards/help.ts';
import { chooseLanguage } from '../usecases/people/choose-language.ts';
import { showAndPersistCard, type CardUpdate, type Turn } from './handler-types.ts';

export async function onChooseLanguage(turn: Turn, data: CardData): Promise<CardUpdate> {
  const language = LANGUAGES.find((one) => one === data.language);
  if (!language) throw new Refusal('unknown-action');
  await chooseLanguage(turn.context, turn.actor, language);
  return showAndPersistCard(languageSavedCard(turn.readerOf(language)));
}
