import { joinListIn } from '../../../i18n/format/join-list.ts';
import { LOCALES } from '../../../i18n/format/locales.ts';
import { LANGUAGES } from '../../../domain/common/person.ts';

it.each(LANGUAGES)('lists in %s as the language’s own rules do', (language) => {
  const list = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
  const texts = ['yksi', 'kaksi, kolme', 'neljä', 'viisi ja kuusi', 'seitsemän'];
  for (let count = 0; count <= texts.length; count += 1) {
    const some = texts.slice(0, count);
    expect(joinListIn(language)(some)).toBe(list.format(some));
  }
});
