import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { configure, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Problem } from '../../../contract/common/problem.ts';
import type { Language } from '../../../domain/common/person.ts';
import { formatFor, type Format } from '../../../i18n/format/format.ts';
import { LeaveQuestion } from '../../../tab/app/notice/leave-question.tsx';
import { NoticeProvider } from '../../../tab/app/notice/notice-provider.tsx';
import { ApiError } from '../../../tab/lib/api/api-error.ts';
import { ClientProvider } from '../../../tab/lib/api/client-context.ts';
import type { ApiClient } from '../../../tab/lib/api/client.ts';
import type { Fetch, FetchResponse } from '../../../tab/lib/api/fetch.ts';
import { lazyPages as enMore } from '../../../i18n/en/tab/lazy-pages.ts';
import { lazyPages as fiMore } from '../../../i18n/fi/tab/lazy-pages.ts';
import { lazyPages as svMore } from '../../../i18n/sv/tab/lazy-pages.ts';
import { messages as en } from '../../../tab/lib/words/first-view/en.ts';
import { messages as fi } from '../../../tab/lib/words/first-view/fi.ts';
import { messages as sv } from '../../../tab/lib/words/first-view/sv.ts';
import {
  FirstViewWordsProvider,
  WordsProvider,
  type TabWords,
} from '../../../tab/lib/words/words-context.ts';

configure({ asyncUtilTimeout: 5000 });

const MESSAGES: Readonly<Record<Language, Pick<TabWords, 'common' | 'tab'>>> = {
  fi: { ...fi, tab: { ...fi.tab, ...fiMore } },
  sv: { ...sv, tab: { ...sv.tab, ...svMore } },
  en: { ...en, tab: { ...en.tab, ...enMore } },
};

/** Returns the real UI texts of the language, without a React provider. */
export const tabWordsIn = (language: Language): TabWords => ({
  ...MESSAGES[language],
  language,
  format: formatFor(language, 'Europe/Helsinki'),
});

/**
 * Returns the Finnish UI texts with ⟦⟧ around each text and each formatted value, so that tests can
 * find untranslated texts.
 */
export function pseudoTabWords(): TabWords {
  const { format, ...rest } = tabWordsIn('fi');
  return {
    ...rest,
    common: marked(rest.common),
    tab: marked(rest.tab),
    format: markedFormat(format),
  };
}

const mark = (text: string): string => `⟦${text}⟧`;

/** Marks every string in the tree, and every string that the tree's functions return. */
function marked<Tree>(tree: Tree): Tree;
function marked(tree: unknown): unknown {
  if (typeof tree === 'string') return mark(tree);
  if (typeof tree === 'function') {
    const say = tree;
    return (...given: readonly unknown[]) => mark(String(Reflect.apply(say, undefined, given)));
  }
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, marked(value)]));
}

const markedFormat = (format: Format): Format => ({
  ...format,
  month: (value) => mark(format.month(value)),
  monthName: (value) => mark(format.monthName(value)),
  dayInWords: (value) => mark(format.dayInWords(value)),
  instant: (value) => mark(format.instant(value)),
});

/**
 * Functions by method and path, such as `POST /runs`. Each function returns the response. If the
 * function throws, the request fails.
 */
type ActionAnswers = Readonly<Record<string, (body: object | undefined) => unknown>>;

/**
 * `answers` has a response for each path. A path with a query also matches an entry without the
 * query. An entry that is an `ApiError` is thrown. Requests for any other path get no response.
 */
export function aClient(
  answers: Readonly<Record<string, unknown>>,
  acts: ActionAnswers = {},
): ApiClient {
  const act = async (name: string, body?: object) => {
    const answer = acts[name];
    return answer ? parsed(await answer(body)) : new Promise<never>(() => undefined);
  };
  return {
    get: async (path) => {
      const answer = answers[path] ?? answers[path.replace(/\?.*/, '')];
      if (answer instanceof ApiError) throw answer;
      return answer === undefined ? new Promise<never>(() => undefined) : parsed(answer);
    },
    cached: () => undefined,
    put: (path, body) => act(`PUT ${path}`, body),
    post: (path, body) => act(`POST ${path}`, body),
    download: () => new Promise<never>(() => undefined),
    stream: () => new Promise<never>(() => undefined),
    prefetch: () => Promise.resolve(),
  };
}

/** Converts the value to JSON and back, as sending it over the network would. */
const parsed = (answer: unknown) => JSON.parse(JSON.stringify(answer));

interface Surroundings {
  readonly client?: ApiClient;
  readonly words?: TabWords;
}

/** Renders a part of the tab inside the app's providers. */
export function renderTab(
  part: ReactNode,
  { client = aClient({}), words = tabWordsIn('fi') }: Surroundings = {},
): RenderResult {
  return render(
    <FluentProvider theme={teamsLightTheme}>
      <FirstViewWordsProvider value={words}>
        <WordsProvider value={words}>
          <ClientProvider value={client}>
            <NoticeProvider>
              <LeaveQuestion />
              {part}
            </NoticeProvider>
          </ClientProvider>
        </WordsProvider>
      </FirstViewWordsProvider>
    </FluentProvider>,
  );
}

export const aResponse = (
  status: number,
  body: unknown,
  type = 'application/json',
): FetchResponse => ({
  ok: status < 400,
  status,
  headers: { get: (name) => (name === 'content-type' ? type : null) },
  json: async () => parsed(body),
  blob: async () => new Blob([String(body)]),
  body: null,
});

export const aProblem = (problem: Pick<Problem, 'status' | 'code' | 'detail'>): FetchResponse =>
  aResponse(
    problem.status,
    { type: 'about:blank', title: '', ...problem },
    'application/problem+json',
  );

/** A server that records requests and responds by path. Unknown paths get the status 404. */
export function aServer(routes: Readonly<Record<string, () => FetchResponse>>): {
  readonly fetch: Fetch;
  readonly requests: readonly {
    readonly path: string;
    readonly request: RequestInit | undefined;
  }[];
} {
  const requests: { path: string; request: RequestInit | undefined }[] = [];
  return {
    requests,
    fetch: async (path, request) => {
      requests.push({ path, request });
      return routes[path.replace(/\?.*/, '')]?.() ?? aResponse(404, {});
    },
  };
}

/** Returns the element's text, with spaces between its parts. */
export function textOf(element: HTMLElement | undefined): string {
  if (!element) throw new Error('The element is not on screen.');
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ').replace(/\s+/gu, ' ').trim();
}
