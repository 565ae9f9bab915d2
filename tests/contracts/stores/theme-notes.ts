import { aKeyIndicator, anAudit, aThemeNotes } from '../../support/fixtures/builders.ts';
import { existing, valuesOf, type NewStores } from './setting.ts';

const auditEntry = anAudit({ act: 'save-theme', target: 'uudistuvat-palvelut' });

export function themeNotesContract(fresh: NewStores): void {
  describe('the notes of a theme', () => {
    it('comes back as saved, with its audit row in the year', async () => {
      const { themeNotes, audit } = fresh();
      const full = aThemeNotes({
        indicators: [
          aKeyIndicator({ source: 'Kysely', direction: 'at-least', target: 45, note: 'Kahdesti' }),
          aKeyIndicator({ id: 'b', lines: [], note: 'Luvut tulevat keväällä.' }),
        ],
      });
      expect(await themeNotes.get(2026, full.theme)).toBeUndefined();
      expect(await themeNotes.save(full, undefined, auditEntry)).toBe('saved');
      expect((await existing(themeNotes.get(2026, full.theme))).value).toStrictEqual(full);
      expect(await audit(2026)).toEqual([auditEntry]);
    });

    it('is saved from the version read, and only from that', async () => {
      const { themeNotes, audit } = fresh();
      const inserts = [1, 2].map(() => themeNotes.save(aThemeNotes(), undefined, auditEntry));
      expect((await Promise.all(inserts)).toSorted()).toEqual(['conflict', 'saved']);
      const { theme } = aThemeNotes();
      const { version } = await existing(themeNotes.get(2026, theme));
      const changed = aThemeNotes({ successes: [] });
      const saves = [1, 2].map(() => themeNotes.save(changed, version, auditEntry));
      expect((await Promise.all(saves)).toSorted()).toEqual(['conflict', 'saved']);
      expect((await existing(themeNotes.get(2026, theme))).value).toStrictEqual(changed);
      expect(await audit(2026)).toHaveLength(2);
    });

    it('is each theme’s, year’s and body’s own', async () => {
      const [one, other] = [fresh(), fresh()];
      const notes = [
        aThemeNotes(),
        aThemeNotes({ theme: 'uudistuvat-palvelut-2' }),
        aThemeNotes({ year: 2027, successes: ['Seuraava vuosi'] }),
      ];
      for (const each of notes) await one.themeNotes.save(each, undefined, auditEntry);
      expect(valuesOf(await one.themeNotes.list(2026))).toStrictEqual(notes.slice(0, 2));
      expect(valuesOf(await one.themeNotes.list(2027))).toStrictEqual(notes.slice(2));
      expect(await other.themeNotes.list(2026)).toEqual([]);
    });
  });
}
