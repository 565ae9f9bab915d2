import { plural } from '../../../format/plural.ts';

export const form = {
  required: 'Tähdellä (*) merkityt kohdat ovat pakollisia.',
  problems: (count: number) =>
    plural('fi', count, {
      one: 'Yksi kohta pitää korjata.',
      other: `${count} kohtaa pitää korjata.`,
    }),
  count: (used: string, most: string) => `${used} / ${most} merkkiä`,
  up: 'Ylös',
  down: 'Alas',
  remove: 'Poista',
  rowAct: (act: string, row: string) => `${act}: ${row}`,
};
