/** @jest-environment node */
import type { DeliveryState } from '../../../../../domain/reminders/reminders.ts';
import {
  cursorOf,
  rowsIn,
  rowsOfPage,
  withChanges,
  withFirstPage,
  withPage,
  type RunRows,
} from '../../../../../tab/features/run/deliveries/loaded-rows.ts';
import { personRef } from '../../../../support/fixtures/tab/portfolio-and-goal.ts';
import { aDelivery, aRunView } from '../../../../support/fixtures/tab/reminders.ts';

const numbersIn = (rows: RunRows, state: DeliveryState): readonly number[] =>
  rowsIn(rows, state).map(({ person }) => Number(person.id.slice(-4)));

/** People 1 to 3 of a longer run. */
const firstPage = rowsOfPage(
  aRunView([aDelivery(1, 'sent'), aDelivery(2, 'queued'), aDelivery(3, 'failed')], { more: true }),
);

describe('the rows of a run that the page has read', () => {
  it('continue after the last of the first page', () => {
    expect(cursorOf(firstPage, 'queued')).toBe(personRef(3, '').id);
  });

  it('do not continue when the run has no more', () => {
    expect(cursorOf(rowsOfPage(aRunView([aDelivery(1, 'sent')])), 'sent')).toBeUndefined();
  });

  it('grow by a page of one state, and continue after it for that state only', () => {
    const rows = withPage(firstPage, 'queued', aRunView([aDelivery(5, 'queued')]));
    expect(numbersIn(rows, 'queued')).toEqual([2, 5]);
    expect(cursorOf(rows, 'queued')).toBe(personRef(5, '').id);
    expect(cursorOf(rows, 'sent')).toBe(personRef(3, '').id);
  });

  it('stay as they are when a further page is empty', () => {
    expect(withPage(firstPage, 'queued', aRunView([]))).toEqual(firstPage);
  });

  it.each<[string, number, DeliveryState, boolean]>([
    ['a known person', 2, 'sent', true],
    ['somebody on a page that has not been read', 7, 'sent', false],
    ['somebody there who failed', 7, 'failed', true],
    ['somebody there whose outcome is unknown', 7, 'unknown', true],
    ['somebody there who is tried again', 7, 'retrying', true],
  ])('apply a change of %s: %#', (_who, number, state, isTaken) => {
    const rows = withChanges(firstPage, [aDelivery(number, state)]);
    expect(numbersIn(rows, state).includes(number)).toBe(isTaken);
  });

  it('move a person from one state to another, not into both', () => {
    const rows = withChanges(firstPage, [aDelivery(2, 'sent')]);
    expect([numbersIn(rows, 'queued'), numbersIn(rows, 'sent')]).toEqual([[], [1, 2]]);
  });

  it('keep a further page when the first is read again and nothing has changed', () => {
    const further = withPage(firstPage, 'queued', aRunView([aDelivery(5, 'queued')]));
    const again = aRunView([aDelivery(1, 'sent'), aDelivery(2, 'queued')], { more: true });
    expect(numbersIn(withFirstPage(further, again, true), 'queued')).toEqual([2, 5]);
    expect(numbersIn(withFirstPage(further, again, false), 'queued')).toEqual([2]);
  });
});
