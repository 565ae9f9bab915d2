import type { CardPreview } from '../../../domain/card-previews.ts';
import type { GoalId, PersonId } from '../../../domain/ids.ts';
import type { Month } from '../../../domain/month.ts';

interface Wish {
  readonly person: PersonId;
  readonly card: CardPreview;
  readonly month: Month | undefined;
  readonly goal: GoalId | undefined;
}

export function previewPath({ person, card, month, goal }: Wish): string {
  const query = new URLSearchParams({
    person,
    card,
    ...(month && { month }),
    ...(goal && { goal }),
  });
  return `/cards?${query.toString()}`;
}
