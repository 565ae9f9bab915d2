import { parseGoalId } from '../../../../domain/common/ids.ts';
import {
  isMeetingUnderWay,
  stageAfterMove,
  type StageState,
} from '../../../../domain/portfolio/meeting.ts';
import { parseInstant, parseMonth, type Instant } from '../../../../domain/common/month.ts';
import type { KeyValueStore } from '../../../lib/browser/key-value-store.ts';
import type { StageLink, StageListener } from './stage-link.ts';

const KEY = 'ennuste.meeting';

type StorageWindow = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * Outside a Teams meeting the windows of one browser share the stage, for example one on the wall screen and one
 * for the presenter.
 */
export function connectToLocalStage(
  store: KeyValueStore,
  window: StorageWindow,
  now: () => Instant,
  listener: StageListener,
): StageLink {
  const read = (): StageState | undefined => {
    const place = placeFrom(store.getItem(KEY));
    return place && isMeetingUnderWay(place, now()) ? place : undefined;
  };
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === KEY) listener.onPlace(read(), 'elsewhere');
  };
  window.addEventListener('storage', onStorage);
  listener.onPlace(read(), 'here');
  return {
    move(to) {
      const place = stageAfterMove(read(), to, now());
      store.setItem(KEY, JSON.stringify(place));
      listener.onPlace(place, 'here');
    },
    stop: () => window.removeEventListener('storage', onStorage),
  };
}

/** `undefined` when the stored text is not a valid position. */
function placeFrom(text: string | null): StageState | undefined {
  const field = fieldsOf(text);
  const [month, goal] = [parseMonth(field('month')), parseGoalId(field('goal'))];
  const [startedAt, changedAt] = [
    parseInstant(field('startedAt')),
    parseInstant(field('changedAt')),
  ];
  const minutes = Number(field('minutes'));
  if (!month || !startedAt || !changedAt || !(minutes > 0)) return undefined;
  return { month, startedAt, changedAt, minutes, ...(goal && { goal }) };
}

function fieldsOf(text: string | null): (field: string) => string {
  try {
    const stored: unknown = JSON.parse(text ?? 'null');
    if (typeof stored !== 'object' || stored === null) return () => '';
    return (field) => String(Reflect.get(stored, field) ?? '');
  } catch {
    return () => '';
  }
}
