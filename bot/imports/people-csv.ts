import { CsvError, parse } from 'csv-parse/sync';
import { parsePersonId } from '../../domain/common/ids.ts';
import { foldText } from '../../domain/common/text/fold-text.ts';
import { LANGUAGES, ROLES, type Language, type Role } from '../../domain/common/person.ts';
import { isReadable } from '../../domain/common/text/readable-text.ts';
import type { ImportLine, ImportProblem } from '../../domain/register/people-import.ts';

export const MAX_IMPORT_LINES = 1000;

export type PeopleFile =
  | { readonly kind: 'lines'; readonly lines: readonly ImportLine[] }
  | {
      readonly kind: 'refused';
      readonly reason: 'empty' | 'no-id-column' | 'too-many-lines' | 'quotes';
      readonly line?: number;
    };

/** Reads a CSV file as Excel writes it: UTF-8 or Windows-1252, with semicolons, commas or tabs. */
export function parsePeopleCsv(bytes: Uint8Array): PeopleFile {
  const text = decode(bytes);
  let records: readonly Parsed[];
  try {
    // The types of the package do not know what `info` returns.
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      to: MAX_IMPORT_LINES + 2,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error.lines;
    return { kind: 'refused', reason: 'quotes', ...(typeof line === 'number' && { line }) };
  }
  const [header, ...rows] = records;
  if (!header) return { kind: 'refused', reason: 'empty' };
  const columns = header.record.map(columnOf);
  if (!columns.includes('id') || !columns.includes('name'))
    return { kind: 'refused', reason: 'no-id-column' };
  if (rows.length === 0) return { kind: 'refused', reason: 'empty' };
  if (rows.length > MAX_IMPORT_LINES) return { kind: 'refused', reason: 'too-many-lines' };
  return {
    kind: 'lines',
    lines: rows.map(({ record, info }) => {
      const cellOf = (column: Column): string => record[columns.indexOf(column)] ?? '';
      return toLine(info.lines, cellOf);
    }),
  };
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

type Column = 'id' | 'name' | 'unit' | 'title' | 'language' | 'roles';

/** The headings that people write, without case and accents. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  id: [
    'id',
    'objectid',
    'entraid',
    'entraobjectid',
    'tunniste',
    'entratunniste',
    'entraidentifierare',
    'identifierare',
  ],
  name: ['name', 'displayname', 'nimi', 'namn'],
  unit: ['unit', 'department', 'yksikko', 'osasto', 'enhet', 'avdelning'],
  title: ['title', 'jobtitle', 'nimike', 'tehtavanimike', 'titel', 'befattning'],
  language: ['language', 'preferredlanguage', 'kieli', 'sprak'],
  roles: ['role', 'roles', 'rooli', 'roolit', 'roll', 'roller'],
};

const keyOf = (text: string): string => foldText(text).replace(/[^a-z]/g, '');

function columnOf(heading: string): Column | undefined {
  const key = keyOf(heading);
  return (Object.keys(HEADINGS) as readonly Column[]).find((one) => HEADINGS[one].includes(key));
}

const ROLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  owner: ['owner', 'omistaja', 'agare'],
  leadership: ['leadership', 'johtoryhma', 'johto', 'ledningsgrupp', 'ledning'],
  facilitator: ['facilitator', 'fasilitaattori', 'yhteyshenkilo', 'kontaktperson'],
};

const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  fi: ['fi', 'suomi', 'finska', 'finnish'],
  sv: ['sv', 'ruotsi', 'svenska', 'swedish'],
  en: ['en', 'englanti', 'engelska', 'english'],
};

const NAME_LIMIT = 200;
/** Excel and its relatives evaluate a cell that begins so. No name or unit does. */
const FORMULA = /^[=+\-@\t\r]/;

function toLine(line: number, cellOf: (column: Column) => string): ImportLine {
  const [id, name, unit, title] = (['id', 'name', 'unit', 'title'] as const).map(cellOf);
  const language = readLanguage(cellOf('language'));
  const roles = readRoles(cellOf('roles'));
  const person = parsePersonId((id ?? '').replace(/^\{(.*)\}$/, '$1'));
  const problems: readonly ImportProblem[] = [
    ...(person ? [] : [problemOfId(id ?? '')]),
    ...textProblems(name ?? '', [unit ?? '', title ?? '']),
    ...(language === 'unknown' ? (['language-unknown'] as const) : []),
    ...(roles === 'unknown' ? (['role-unknown'] as const) : []),
  ];
  const shown = isReadable(name ?? '') ? (name ?? '').slice(0, NAME_LIMIT) : '';
  if (!person || problems.length > 0) return { line, shown, problems };
  return {
    line,
    shown,
    problems,
    person: {
      id: person,
      name: name ?? '',
      ...(unit && { unit }),
      ...(title && { title }),
      ...(language && language !== 'unknown' && { language }),
      ...(roles && roles !== 'unknown' && { roles }),
    },
  };
}

function problemOfId(id: string): ImportProblem {
  if (id === '') return 'id-missing';
  return id.includes('@') ? 'id-address' : 'id-wrong';
}

function textProblems(name: string, details: readonly string[]): readonly ImportProblem[] {
  const isLong = (text: string): boolean => text.length > NAME_LIMIT;
  return [
    ...(name === '' ? (['name-missing'] as const) : []),
    ...(isReadable(name) ? [] : (['name-unreadable'] as const)),
    ...(isLong(name) ? (['name-long'] as const) : []),
    ...(details.every(isReadable) ? [] : (['details-unreadable'] as const)),
    ...(details.some(isLong) ? (['details-long'] as const) : []),
    ...([name, ...details].some((text) => FORMULA.test(text)) ? (['formula'] as const) : []),
  ];
}

function readLanguage(text: string): Language | 'unknown' | undefined {
  if (text === '') return undefined;
  const key = keyOf(text);
  return LANGUAGES.find((one) => LANGUAGE_WORDS[one].includes(key)) ?? 'unknown';
}

function readRoles(text: string): readonly Role[] | 'unknown' | undefined {
  const words = text
    .split(/[\s,;/+]+/)
    .filter(Boolean)
    .map(keyOf);
  if (words.length === 0) return undefined;
  const isKnown = words.every((word) => ROLES.some((role) => ROLE_WORDS[role].includes(word)));
  if (!isKnown) return 'unknown';
  return ROLES.filter((role) => words.some((word) => ROLE_WORDS[role].includes(word)));
}

/** Windows-1252 accepts any bytes, so it is tried only if the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that the header has most of. Data lines may contain commas. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r\n|\r|\n/, 1);
  const countOf = (separator: string): number => header.split(separator).length;
  return [';', ',', '\t'].reduce((best, one) => (countOf(one) > countOf(best) ? one : best));
}
