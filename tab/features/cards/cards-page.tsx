import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { MeView } from '../../../domain/api.ts';
import type { CardPreviewView } from '../../../domain/api-cards.ts';
import type { PeopleView, PersonView } from '../../../domain/api-people.ts';
import { CARD_PREVIEWS, isOfOneGoal, type CardPreview } from '../../../domain/card-previews.ts';
import type { GoalId, PersonId } from '../../../domain/ids.ts';
import type { Month } from '../../../domain/month.ts';
import { Choice } from '../../components/choice.tsx';
import { Failed } from '../../components/failed.tsx';
import { MonthChoice } from '../../components/month-choice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PartFailed } from '../../components/part-failed.tsx';
import { NOT_ON_PAPER } from '../../components/print.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useClient } from '../../lib/api/client-context.ts';
import { useRequest } from '../../lib/api/use-request.ts';
import { useWords } from '../../lib/words/words.ts';
import { CARD_THEMES, CARD_WIDTHS, type CardTheme, type CardWidth } from './card-look.ts';
import { previewPath } from './preview-path.ts';

/** The renderer is loaded when there is something to draw. */
const CardPicture = lazy(async () => ({
  default: (await import('./card-picture.tsx')).CardPicture,
}));

interface Props {
  readonly me: MeView;
}

export function CardsPage({ me }: Props) {
  const people = useRequest<PeopleView>(useClient(), '/people');
  switch (people.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Failed error={people.error} retry={people.retry} />;
    case 'ready':
      return <Cards people={people.answer.people.filter(({ active }) => active)} me={me} />;
  }
}

const useStyles = makeStyles({
  lead: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '46em' },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    ...NOT_ON_PAPER,
  },
  summary: { color: tokens.colorNeutralForeground2, margin: `0 0 ${tokens.spacingVerticalS}` },
  refreshing: { opacity: 0.6 },
});

interface CardsProps extends Props {
  readonly people: readonly PersonView[];
}

function Cards({ people, me }: CardsProps) {
  const styles = useStyles();
  const { tab, common } = useWords();
  const said = tab.cards;
  const [person, setPerson] = useState(firstOf(people, me));
  const [card, setCard] = useState<CardPreview>('my-goals');
  const [month, setMonth] = useState<Month>();
  const [goal, setGoal] = useState<GoalId>();
  const [theme, setTheme] = useState<CardTheme>('light');
  const [width, setWidth] = useState<CardWidth>('chat');
  const read = useRequest<CardPreviewView>(
    useClient(),
    previewPath({ person, card, month, goal: isOfOneGoal(card) ? goal : undefined }),
  );
  const view = read.state === 'ready' ? read.answer : undefined;
  return (
    <>
      <PageHeading title={said.title}>{said.title}</PageHeading>
      <p className={styles.lead}>{said.lead}</p>
      <div className={styles.choices}>
        <Choice
          label={said.person}
          value={person}
          options={people.map(({ id, name, language }) => ({
            value: id,
            text: said.personIn(name, language ? common.language[language] : said.noLanguage),
          }))}
          onChange={(chosen) => {
            setPerson(chosen);
            setGoal(undefined);
          }}
        />
        <Choice
          label={said.card}
          value={card}
          options={CARD_PREVIEWS.map((value) => ({ value, text: said.kinds[value] }))}
          onChange={setCard}
        />
        {view && isOfOneGoal(card) && view.goal !== undefined && (
          <Choice
            label={said.goal}
            value={view.goal}
            options={view.goals.map(({ id, name }) => ({
              value: id,
              text: name,
              lang: me.body.contentLanguage,
            }))}
            onChange={setGoal}
          />
        )}
        {view && (
          <MonthChoice
            month={view.month.month}
            months={view.months}
            onChange={(chosen) => {
              setMonth(chosen);
              setGoal(undefined);
            }}
          />
        )}
        <Choice
          label={said.theme}
          value={theme}
          options={CARD_THEMES.map((value) => ({ value, text: said.themes[value] }))}
          onChange={setTheme}
        />
        <Choice
          label={said.width}
          value={width}
          options={(['phone', 'chat'] as const).map((value) => ({
            value,
            text: said.widths[value],
          }))}
          onChange={setWidth}
        />
      </div>
      <SectionHeading>{said.preview}</SectionHeading>
      {read.state === 'waiting' && <p role="status">{tab.loading}</p>}
      {read.state === 'failed' && <PartFailed error={read.error} retry={read.retry} />}
      {read.state === 'ready' && (
        <div aria-busy={read.refreshing} className={read.refreshing ? styles.refreshing : ''}>
          <Preview view={read.answer} card={card} theme={theme} width={width} />
        </div>
      )}
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
  const styles = useStyles();
  const { tab } = useWords();
  const said = tab.cards;
  const [pressed, setPressed] = useState(false);
  const onPress = useCallback(() => setPressed(true), []);
  const { drawn, person, language } = view;
  if (drawn.kind === 'none') return <p role="status">{said.gaps[drawn.why]}</p>;
  return (
    <>
      <p className={styles.summary}>
        {drawn.refused ? (
          said.refused
        ) : (
          <>
            {said.summary} <q lang={language}>{drawn.summary}</q>
          </>
        )}
      </p>
      <Suspense fallback={<p role="status">{tab.loading}</p>}>
        <CardPicture
          card={drawn.card}
          theme={theme}
          width={CARD_WIDTHS[width]}
          lang={language}
          label={said.previewOf(said.kinds[card], person.name)}
          onPress={onPress}
        />
      </Suspense>
      <p role="status">{pressed ? said.inert : ''}</p>
    </>
  );
}

/** Somebody who answers for a goal, for most cards are theirs. */
function firstOf(people: readonly PersonView[], { person }: MeView): PersonId {
  return people.find(({ goals }) => goals.length > 0)?.id ?? person.id;
}
