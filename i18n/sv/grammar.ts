import { joinListIn } from '../format/join-list.ts';
import { pluralIn } from '../format/plural.ts';

export const joinList = joinListIn('sv');
export const plural = pluralIn('sv');

export const goals = (count: number): string => plural(count, 'ett mål', `${count} mål`);

export const people = (count: number): string => plural(count, 'en person', `${count} personer`);
