import { joinListIn } from '../format/join-list.ts';
import { pluralIn } from '../format/plural.ts';

export const joinList = joinListIn('en');
export const plural = pluralIn('en');

export const goals = (count: number): string => plural(count, 'one goal', `${count} goals`);

export const people = (count: number): string => plural(count, 'one person', `${count} people`);
