import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { STATES_BY_WEIGHT } from '../../../../domain/reminders/reminders.ts';
import { ANSWERS_BY_WEIGHT } from '../../../../domain/months/answers-overview.ts';
import { FORECASTS } from '../../../../domain/goal/forecast.ts';
import { StandingMark } from '../../../../tab/components/marks/standing-mark.tsx';
import { AnswerMark } from '../../../../tab/features/months/answers/answer-mark.tsx';
import { DeliveryMark } from '../../../../tab/features/run/deliveries/delivery-mark.tsx';

const MARKS: Readonly<Record<string, readonly ReactElement[]>> = {
  standing: ([...FORECASTS, 'silent', 'pending', 'excused'] as const).map((mark) => (
    <StandingMark key={mark} mark={mark} />
  )),
  answer: ANSWERS_BY_WEIGHT.map((state) => <AnswerMark key={state} state={state} />),
  delivery: STATES_BY_WEIGHT.map((state) => <DeliveryMark key={state} state={state} />),
};

/** Without the class, which carries the colour. */
const shapeOf = (mark: ReactElement): string =>
  render(mark).container.innerHTML.replace(/class="[^"]*"/, '');

it.each(Object.keys(MARKS))('draws a shape of its own for each %s', (family) => {
  const shapes = MARKS[family]?.map(shapeOf) ?? [];
  expect(new Set(shapes).size).toBe(shapes.length);
});
