import { joinListIn } from '../format/join-list.ts';
import { pluralIn } from '../format/plural.ts';

export const joinList = joinListIn('fi');
export const plural = pluralIn('fi');

export const goals = (count: number): string =>
  plural(count, 'yksi tavoite', `${count} tavoitetta`);

export const people = (count: number): string => plural(count, 'yksi henkilö', `${count} henkilöä`);
