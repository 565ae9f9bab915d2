import { parseClockTime } from '../../../domain/common/calendar.ts';

describe('the time of a clock', () => {
  it.each(['00:00', '09:59', '19:00', '20:00', '23:59'])('may be %s', (text) => {
    expect(parseClockTime(text)).toBe(text);
  });

  it.each(['', '24:00', '29:00', '30:00', '8:00', '08:60', '08:0', '108:00', '08:000', '08:00\n'])(
    'may not be %j',
    (text) => {
      expect(parseClockTime(text)).toBeUndefined();
    },
  );
});
