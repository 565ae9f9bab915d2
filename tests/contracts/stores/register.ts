import {
  aConversation,
  anAudit,
  aPerson,
  storedSettings,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { day, instant, personId } from '../../support/fixtures/ids.ts';
import { existing, LONG_TEXTS, valuesOf, type NewStores } from './setting.ts';

const audit = anAudit({ act: 'save-person', target: PEOPLE.owner });

export function registerContract(fresh: NewStores): void {
  describe('people', () => {
    it('gives back a person as saved, with every field', async () => {
      const stores = fresh();
      const person = aPerson({ roles: ['leadership', 'facilitator'], language: 'sv' });
      expect(await stores.people.save(person, undefined, audit)).toBe('saved');
      expect((await existing(stores.people.get(person.id))).value).toEqual(person);
    });

    it('leaves an unset field undefined', async () => {
      const stores = fresh();
      const { language: _, ...person } = aPerson({ active: false });
      await stores.people.save(person, undefined, audit);
      expect((await existing(stores.people.get(person.id))).value).toStrictEqual(person);
    });

    it('has no one before the first is saved', async () => {
      const stores = fresh();
      expect(await stores.people.get(PEOPLE.owner)).toBeUndefined();
      expect(await stores.people.list()).toEqual([]);
    });

    it('lists people and nothing else of the body', async () => {
      const stores = fresh();
      const other = aPerson({ id: PEOPLE.leader, name: 'Toinen' });
      await stores.people.save(other, undefined, audit);
      await stores.people.save(aPerson(), undefined, audit);
      await stores.conversations.save(aConversation(), undefined);
      expect(valuesOf(await stores.people.list())).toEqual([aPerson(), other]);
    });

    it('refuses to add a person twice', async () => {
      const stores = fresh();
      await stores.people.save(aPerson(), undefined, audit);
      const again = await stores.people.save(aPerson({ name: 'Muu' }), undefined, audit);
      expect(again).toBe('conflict');
      expect((await existing(stores.people.get(PEOPLE.owner))).value.name).toBe(aPerson().name);
    });

    it('refuses a change made from an old version', async () => {
      const stores = fresh();
      await stores.people.save(aPerson(), undefined, audit);
      const { version } = await existing(stores.people.get(PEOPLE.owner));
      const first = await stores.people.save(aPerson({ name: 'Uusi' }), version, audit);
      const second = await stores.people.save(aPerson({ name: 'Vanha' }), version, audit);
      expect([first, second]).toEqual(['saved', 'conflict']);
      expect((await existing(stores.people.get(PEOPLE.owner))).value.name).toBe('Uusi');
    });

    it('refuses to change a person who was never added', async () => {
      const stores = fresh();
      await stores.people.save(aPerson(), undefined, audit);
      const { version } = await existing(stores.people.get(PEOPLE.owner));
      const absent = aPerson({ id: PEOPLE.outsider });
      expect(await stores.people.save(absent, version, audit)).toBe('conflict');
      expect(await stores.people.get(PEOPLE.outsider)).toBeUndefined();
    });

    it('removes a field that a later save omits', async () => {
      const stores = fresh();
      await stores.people.save(aPerson(), undefined, audit);
      const { version } = await existing(stores.people.get(PEOPLE.owner));
      const { language: _, ...silent } = aPerson();
      await stores.people.save(silent, version, audit);
      expect((await existing(stores.people.get(PEOPLE.owner))).value).toStrictEqual(silent);
    });

    it.each(LONG_TEXTS)('keeps a text of 200,000 units: %s', async (_, name) => {
      const stores = fresh();
      await stores.people.save(aPerson({ name }), undefined, audit);
      expect((await existing(stores.people.get(PEOPLE.owner))).value.name === name).toBe(true);
      const [listed] = await stores.people.list();
      expect(listed?.value.name === name).toBe(true);
    });

    it('reads a short text back after a long one in the same row', async () => {
      const stores = fresh();
      await stores.people.save(aPerson({ name: 'a'.repeat(100_000) }), undefined, audit);
      const { version } = await existing(stores.people.get(PEOPLE.owner));
      await stores.people.save(aPerson({ name: 'lyhyt' }), version, audit);
      expect((await existing(stores.people.get(PEOPLE.owner))).value.name).toBe('lyhyt');
    });

    it('rejects what one row cannot hold, and stores none of it', async () => {
      const stores = fresh();
      const person = aPerson({ name: 'a'.repeat(600_000) });
      await expect(stores.people.save(person, undefined, audit)).rejects.toThrow(
        `Row person:${person.id} would be`,
      );
      expect(await stores.people.get(person.id)).toBeUndefined();
    });
  });

  describe('a person saved beside another', () => {
    const other = aPerson({ id: PEOPLE.leader, name: 'Toinen' });

    it('is saved when the other is as read, who stays the same under a new version', async () => {
      const stores = fresh();
      await stores.people.save(aPerson(), undefined, audit);
      await stores.people.save(other, undefined, audit);
      const { version } = await existing(stores.people.get(PEOPLE.owner));
      const beside = await existing(stores.people.get(other.id));
      const changed = aPerson({ active: false });
      expect(await stores.people.save(changed, version, audit, beside)).toBe('saved');
      expect((await existing(stores.people.get(PEOPLE.owner))).value).toEqual(changed);
      const after = await existing(stores.people.get(other.id));
      expect(after.value).toEqual(other);
      expect(after.version).not.toBe(beside.version);
    });

    it('is not saved when the other has changed since', async () => {
      const stores = fresh();
      await stores.people.save(aPerson(), undefined, audit);
      await stores.people.save(other, undefined, audit);
      const { version } = await existing(stores.people.get(PEOPLE.owner));
      const beside = await existing(stores.people.get(other.id));
      await stores.people.save({ ...other, active: false }, beside.version, audit);
      const saved = await stores.people.save(aPerson({ active: false }), version, audit, beside);
      expect(saved).toBe('conflict');
      expect((await existing(stores.people.get(PEOPLE.owner))).value).toEqual(aPerson());
    });
  });

  describe('settings', () => {
    const settingsAudit = anAudit({ act: 'save-settings', target: 'settings', note: 'texts' });
    const full = storedSettings({
      calendar: { country: 'DE', region: 'BY', daysOff: [day('2026-12-07')] },
      language: 'sv',
      texts: { onCard: { fi: 'Kiitos' }, contact: { fi: 'a', sv: 'b', en: 'c' } },
    });

    it('are undefined before the first save', async () => {
      expect(await fresh().settings.get()).toBeUndefined();
    });

    it('come back as saved, with the audit row beside them', async () => {
      const stores = fresh();
      expect(await stores.settings.save(full, undefined, settingsAudit)).toBe('saved');
      expect((await existing(stores.settings.get())).value).toStrictEqual(full);
      expect(await stores.audit('people')).toEqual([settingsAudit]);
    });

    it('are saved from the version read, and only from that', async () => {
      const { settings } = fresh();
      await settings.save(full, undefined, settingsAudit);
      const { version } = await existing(settings.get());
      const saves = [1, 2].map(() => settings.save(storedSettings(), version, settingsAudit));
      expect((await Promise.all(saves)).toSorted()).toEqual(['conflict', 'saved']);
      expect(await settings.save(full, undefined, settingsAudit)).toBe('conflict');
      expect((await existing(settings.get())).value).toStrictEqual(storedSettings());
    });

    it('are each body’s own', async () => {
      const [one, another] = [fresh(), fresh()];
      await one.settings.save(full, undefined, settingsAudit);
      expect(await another.settings.get()).toBeUndefined();
    });
  });

  describe('audit', () => {
    it('lists who did what, oldest first, also within one instant', async () => {
      const stores = fresh();
      const early = anAudit({ at: instant('2026-01-02T00:00:00.000Z'), act: 'save-person' });
      const late = anAudit({ at: instant('2026-11-02T00:00:00.000Z'), act: 'save-person' });
      await stores.people.save(aPerson({ id: personId(11) }), undefined, late);
      await stores.people.save(aPerson({ id: personId(12) }), undefined, early);
      await stores.people.save(aPerson({ id: personId(13) }), undefined, early);
      expect(await stores.audit('people')).toEqual([early, early, late]);
    });

    it('has no row for a refused save', async () => {
      const stores = fresh();
      await stores.people.save(aPerson(), undefined, audit);
      await stores.people.save(aPerson(), undefined, audit);
      expect(await stores.audit('people')).toEqual([audit]);
    });
  });

  describe('conversations', () => {
    const full = aConversation({
      welcomedAt: instant('2026-03-02T07:00:01.000Z'),
      unreachable: 'blocked',
    });

    it('gives back a conversation as saved', async () => {
      const stores = fresh();
      expect(await stores.conversations.save(full, undefined)).toBe('saved');
      expect((await existing(stores.conversations.get(full.person))).value).toEqual(full);
      expect(valuesOf(await stores.conversations.list())).toEqual([full]);
    });

    it('refuses to add one twice and to change one from an old version', async () => {
      const stores = fresh();
      await stores.conversations.save(full, undefined);
      const { version } = await existing(stores.conversations.get(full.person));
      expect(await stores.conversations.save(full, undefined)).toBe('conflict');
      expect(await stores.conversations.save(aConversation(), version)).toBe('saved');
      expect(await stores.conversations.save(full, version)).toBe('conflict');
    });
  });

  it('returns nothing of another body', async () => {
    const [one, other] = [fresh(), fresh()];
    await one.people.save(aPerson(), undefined, audit);
    await one.conversations.save(aConversation(), undefined);
    expect(await other.people.list()).toEqual([]);
    expect(await other.conversations.list()).toEqual([]);
    expect(await other.audit('people')).toEqual([]);
  });

  it('answers a ping', async () => {
    await expect(fresh().ping()).resolves.toBeUndefined();
  });
}
