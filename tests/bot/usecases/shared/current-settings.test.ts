import {
  readCurrentContext,
  lastKnownContext,
} from '../../../../bot/usecases/shared/current-settings.ts';
import { saveOrganisationSettings } from '../../../../bot/usecases/settings/save-settings.ts';
import { toSettings } from '../../../../domain/months/settings.ts';
import {
  anOrganisation,
  anActor,
  anAudit,
  storedSettings,
  PEOPLE,
  someSettings,
} from '../../../support/fixtures/builders.ts';
import { day } from '../../../support/fixtures/ids.ts';
import { aScheduleWorld } from '../../../support/world/schedule-world.ts';

const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
const THURSDAY = day('2026-02-19');
const DAY_OFF = someSettings({ calendar: { daysOff: [THURSDAY] }, contentLanguage: 'sv' });
const audit = anAudit({ act: 'save-settings', target: 'settings' });

const works = async (context: Parameters<typeof readCurrentContext>[0]): Promise<boolean> =>
  (await readCurrentContext(context)).calendar.isWorkingDay(THURSDAY);

describe('the current context', () => {
  it('is that of the operator’s file until settings are saved', async () => {
    const { context } = await aScheduleWorld();
    expect((await readCurrentContext(context)).organisation).toEqual(anOrganisation());
  });

  it('has the settings on the server that saved them at once, and on the others within seconds', async () => {
    const setting = await aScheduleWorld();
    const [here, there] = [setting.server(), setting.server()];
    expect([await works(here), await works(there)]).toEqual([true, true]);
    await saveOrganisationSettings(here, facilitator, { settings: DAY_OFF });
    expect([await works(here), await works(there)]).toEqual([false, true]);
    setting.setClock('2026-02-20T08:00:02.999Z');
    expect(await works(there)).toBe(true);
    setting.setClock('2026-02-20T08:00:03.000Z');
    expect(await works(there)).toBe(false);
    const { organisation } = await readCurrentContext(there);
    expect(toSettings(organisation)).toEqual(DAY_OFF);
    expect(organisation).toMatchObject({ id: 'kuva', timeZone: 'Europe/Helsinki' });
  });

  it('reads storage once for all requests within a few seconds', async () => {
    const setting = await aScheduleWorld();
    let readings = 0;
    const server = setting.server((stores) => ({
      ...stores,
      settings: {
        ...stores.settings,
        get: () => {
          readings += 1;
          return stores.settings.get();
        },
      },
    }));
    await Promise.all([1, 2, 3].map(() => readCurrentContext(server)));
    await readCurrentContext(server);
    expect(readings).toBe(1);
  });

  it('reuses what was built from the settings while they are unchanged', async () => {
    const setting = await aScheduleWorld();
    const first = await readCurrentContext(setting.context);
    setting.setClock('2026-02-20T09:00:00.000Z');
    const second = await readCurrentContext(setting.context);
    await setting.context.stores.settings.save(storedSettings(), undefined, audit);
    setting.setClock('2026-02-20T10:00:00.000Z');
    const third = await readCurrentContext(setting.context);
    expect(second.calendar).toBe(first.calendar);
    expect(third.calendar).not.toBe(first.calendar);
  });

  it('fails while storage does not answer, and recovers as soon as it does', async () => {
    const setting = await aScheduleWorld();
    await setting.context.stores.settings.save(storedSettings(DAY_OFF), undefined, audit);
    let isDown = true;
    const server = setting.server((stores) => ({
      ...stores,
      settings: {
        ...stores.settings,
        get: () => (isDown ? Promise.reject(new Error('down')) : stores.settings.get()),
      },
    }));
    await expect(readCurrentContext(server)).rejects.toThrow('down');
    isDown = false;
    expect(await works(server)).toBe(false);
    expect(lastKnownContext(server).organisation.contentLanguage).toBe('sv');
  });

  it('reads again after the clock was set back', async () => {
    const setting = await aScheduleWorld();
    expect(await works(setting.context)).toBe(true);
    await setting.context.stores.settings.save(storedSettings(DAY_OFF), undefined, audit);
    setting.setClock('2026-02-20T07:59:00.000Z');
    expect(await works(setting.context)).toBe(false);
  });
});
