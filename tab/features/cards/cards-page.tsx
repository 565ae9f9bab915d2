import { lazy, Suspense, useCallback, useId, useState } from 'react';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { CardPreviewView } from '../../../contract/reminders/card-preview.ts';
import type { PersonView } from '../../../contract/register/people.ts';
import {
  CARD_PREVIEWS,
  isEventCard,
  type CardPreview,
} from '../../../contract/previewable-cards.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { CardChoice } from '../../../contract/paths-and-queries/page-filters.ts';
import { writeQuery } from '../../../contract/paths-and-queries/query-string.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { Requested, RequestedPart } from '../../components/state/requested.tsx';
import { MonthSelect } from '../../components/fields/month-select.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { useClient } from '../../lib/api/client-context.ts';
import { usePeople } from '../../lib/api/endpoints.ts';
import { useRequest } from '../../lib/api/use-request.ts';
import { replacePage } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { CARD_THEMES, CARD_WIDTHS, type CardTheme, type CardWidth } from './card-look.ts';
import base from '../../components/layout/base.module.css';

/** Width in pixels of the wide card and the page's margins. */
const ROOM = 560;

/** Loads the card renderer on demand. */
const CardPicture = lazy(async () => ({
  default: (await import('./card-picture.tsx')).CardPicture,
}));

interface Props extends CardChoice {
  readonly month?: Month | undefined;
  readonly me: MeView;
}

export function CardsPage(props: Props) {
  return (
    <Requested of={usePeople()}>
      {(view) => <Cards {...props} people={view.people.filter(({ active }) => active)} />}
    </Requested>
  );
}

interface CardsProps extends Props {
  readonly people: readonly PersonView[];
}

function Cards({ people, me, month, ...requested }: CardsProps) {
  const { tab, common } = useWords();
  const texts = tab.cards;
  const person = people.find(({ id }) => id === requested.person)?.id ?? firstOf(people, me);
  const card = CARD_PREVIEWS.find((one) => one === requested.card) ?? 'my-goals';
  const [theme, setTheme] = useState<CardTheme>('light');
  const [width, setWidth] = useState<CardWidth>(() => (innerWidth < ROOM ? 'phone' : 'chat'));
  const read = useRequest<CardPreviewView>(
    useClient(),
    `/cards${writeQuery({ person, card, month, goal: requested.goal })}`,
  );
  const view = read.state === 'ready' ? read.answer : undefined;
  const show = (choice: CardChoice & { readonly month?: Month }): void =>
    replacePage({ kind: 'cards', ...(month && { month }), person, card, ...choice });
  return (
    <>
      <PageHeading title={texts.title}>{texts.title}</PageHeading>
      <p className={base.paragraph}>{texts.lead}</p>
      <div className={base.controls}>
        <SelectField
          inline
          label={texts.person}
          value={person}
          options={people.map(({ id, name, language }) => ({
            value: id,
            text: texts.personIn(name, language ? common.language[language] : texts.noLanguage),
          }))}
          onChange={(chosen) => show({ person: chosen })}
        />
        <SelectField
          inline
          label={texts.card}
          value={card}
          options={CARD_PREVIEWS.map((value) => ({ value, text: texts.kinds[value] }))}
          onChange={(chosen) => {
            // An event may belong to a goal that the person can no longer see, so its goal is not passed on.
            show({ card: chosen, goal: isEventCard(card) ? undefined : view?.goal });
          }}
        />
        {view?.goal !== undefined && (
          <SelectField
            inline
            label={texts.goal}
            value={view.goal}
            options={view.goals.map(({ id, name }) => ({
              value: id,
              text: name,
              lang: me.body.contentLanguage,
            }))}
            onChange={(goal) => show({ goal })}
          />
        )}
        {view && (
          <MonthSelect
            month={view.month.month}
            months={view.months}
            onChange={(chosen) => show({ month: chosen })}
          />
        )}
        <SelectField
          inline
          label={texts.theme}
          value={theme}
          options={CARD_THEMES.map((value) => ({ value, text: texts.themes[value] }))}
          onChange={setTheme}
        />
        <SelectField
          inline
          label={texts.width}
          value={width}
          options={(['phone', 'chat'] as const).map((value) => ({
            value,
            text: texts.widths[value],
          }))}
          onChange={setWidth}
        />
      </div>
      <SectionHeading>{texts.preview}</SectionHeading>
      <RequestedPart of={read}>
        {(shown) => (
          <Preview key={`${person} ${card}`} view={shown} card={card} theme={theme} width={width} />
        )}
      </RequestedPart>
    </>
  );
}

interface PreviewProps {
  readonly view: CardPreviewView;
  readonly card: CardPreview;
  readonly theme: CardTheme;
  readonly width: CardWidth;
}

function Preview({ view, card, theme, width }: PreviewProps) {
  const { tab, common } = useWords();
  const texts = tab.cards;
  const [pressed, setPressed] = useState(false);
  const onPress = useCallback(() => setPressed(true), []);
  const note = useId();
  const { drawn, person, language } = view;
  if (drawn.kind === 'none') return <p role="status">{texts.gaps[drawn.why]}</p>;
  return (
    <>
      <p className={base.quietParagraph}>
        {drawn.refused ? (
          texts.refused
        ) : (
          <>
            {texts.summary} <q lang={language}>{drawn.summary}</q>
          </>
        )}
      </p>
      {drawn.unsent && <p>{texts.unsent(common.reminders.skipped[drawn.unsent])}</p>}
      <p id={note} className={base.quietParagraph}>
        {texts.forShow}
      </p>
      <Suspense fallback={<p role="status">{tab.loading}</p>}>
        <CardPicture
          card={drawn.card}
          theme={theme}
          size={CARD_WIDTHS[width]}
          lang={language}
          label={texts.previewOf(texts.kinds[card], person.name)}
          note={note}
          onPress={onPress}
        />
      </Suspense>
      <p role="status">{pressed ? texts.inert : ''}</p>
    </>
  );
}

/** Prefers an owner, because most cards are for owners. */
const firstOf = (people: readonly PersonView[], { person }: MeView): PersonId =>
  people.find(({ goals }) => goals.length > 0)?.id ?? person.id;
