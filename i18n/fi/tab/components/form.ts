import { plural } from '../../grammar.ts';

export const form = {
  required: 'Tähdellä (*) merkityt kohdat ovat pakollisia.',
  problems: (count: number) =>
    plural(count, 'Yksi kohta pitää korjata.', `${count} kohtaa pitää korjata.`),
  count: (used: string, most: string) => `${used} / ${most} merkkiä`,
  up: 'Ylös',
  down: 'Alas',
  remove: 'Poista',
  rowAct: (act: string, row: string) => `${act}: ${row}`,
  moved: (item: string, place: number, all: number) => `${item} on nyt kohdassa ${place}/${all}.`,
};
