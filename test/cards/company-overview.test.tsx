import {
  Alert,
  Button,
  DateInput,
  Heading,
  Icon,
  Image,
  LineChart,
  LoadingButton,
  Modal,
  Select,
  StatusTag,
  Tab,
  TableHeader,
  Tag,
  Text,
  TextArea,
  ToggleGroup,
  TableCell,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, test } from 'vitest';
import { FakeBackend } from './fake-backend.ts';
import {
  aCard,
  aFollowUp,
  aHistoryRow,
  anEarlierWave,
  aPoint,
  aWave,
  someFollowUpChoices,
  someRisk,
  someScores,
} from './fixtures.ts';
import { type Card, renderCard, textOf, until } from './render-card.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

async function showCard(overrides: Parameters<typeof aCard>[0] = {}): Promise<Card> {
  backend.succeed(aCard(overrides));
  const card = renderCard(backend.origin);
  await until(() => card.findByTestId(StatusTag, 'risk'));
  return card;
}

const headings = (card: Card) => card.findAll(Heading).map(({ text }) => text);
const words = (card: Card) => textOf(card.getRootNode());

describe('the first screen', () => {
  test('shows health, risk, the next step and the running wave, in this order', async () => {
    const card = await showCard({ wave: aWave() });
    expect(headings(card).slice(0, 4)).toEqual(['<health>', '<risk>', '<nextStep>', '<wave>']);
    expect(card.findByTestId(Text, 'next-step').text).toBe('Agree on one improvement');
    expect(card.findAll(Tab).map(({ props }) => props.title)).toEqual([
      '<overview>',
      '<points>',
      '<history>',
    ]);
  });

  test('a company that left says so first, with what was to be seen before', async () => {
    const facts = [{ key: 'warned', label: 'Warned in time', value: 'Not warned' }];
    const card = await showCard({ loss: { title: 'Lost on 1 October 2026', facts } });
    expect(card.findByTestId(Alert, 'loss').props.title).toBe('Lost on 1 October 2026');
    expect(words(card)).toContain('Not warned');
  });

  test('has no tabs before there is anything to put into them', async () => {
    const card = await showCard({ scores: null });
    expect(card.findAll(Tab)).toEqual([]);
    expect(card.findByTestId(Text, 'next-step').text).toBe('Agree on one improvement');
  });

  test('keeps the history where the newest scores are hidden, and says why they are', async () => {
    const card = await showCard({
      scores: null,
      scoresHidden: 'Too few people answered.',
      history: [aHistoryRow()],
    });
    expect(words(card)).toContain('Too few people answered.');
    expect(card.findAll(Tab).map(({ props }) => props.title)).toEqual(['<overview>', '<history>']);
  });

  test('says what to take up first and what to do about it', async () => {
    const priority = {
      pointId: 'Trust',
      label: 'Trust',
      action: { text: 'Align first', tone: 'watch' as const },
      numbers: 'Today 6.2, wanted 8.7',
      advice: 'Talk about it together.',
    };
    const card = await showCard({ scores: someScores({ priorities: [priority], points: [] }) });
    expect(headings(card)).toContain('<priorities>');
    expect(card.findAll(Tag).map(({ text, props }) => [text, props.variant])).toEqual([
      ['Align first', 'warning'],
    ]);
    expect(words(card)).toContain('Today 6.2, wanted 8.7\nTalk about it together.');
  });

  test('warns in sentences, with an icon that means nothing alone', async () => {
    const warnings = [
      { code: 'fell', text: 'Fell: Trust.', tone: 'bad' as const },
      { code: 'old', text: 'The answers are 9 months old.', tone: 'watch' as const },
    ];
    const card = await showCard({ scores: someScores({ warnings }) });
    expect(card.findByTestId(Text, 'warning-fell').text).toBe('Fell: Trust.');
    expect(card.findAll(Icon).map(({ props }) => props.color)).toEqual(['alert', 'warning']);
  });

  test('leaves priorities, warnings and follow-ups out when there are none', async () => {
    const card = await showCard();
    for (const heading of ['<priorities>', '<warnings>', '<followUps>']) {
      expect(headings(card)).not.toContain(heading);
    }
  });

  test('copes with a reply that does not know of the newer parts yet', async () => {
    const { scoresHidden, nextStep, followUps, history, ...old } = aCard();
    expect([scoresHidden, nextStep, followUps, history]).toHaveLength(4);
    const card = await showCard(old);
    expect(card.findByTestId(StatusTag, 'band').text).toBe('Watch');
  });
});

describe('a snooze', () => {
  const snoozable = [
    { code: 'score_drop', text: 'Fallen since the last survey: Trust' },
    { code: 'low_health', text: 'The health score is low' },
  ];
  const snoozeDays = { first: '2026-11-22', last: '2027-11-21' };
  const open = async () => {
    const card = await showCard({ risk: someRisk({ snoozable, snoozeDays }) });
    return { card, modal: card.findByTestId(Button, 'snooze').props.overlay?.find(Modal) };
  };

  test('asks for a reason and a day within the limits of the portal', async () => {
    const { modal } = await open();
    expect(modal?.find(Select).props.options).toEqual([
      { value: 'score_drop', label: 'Fallen since the last survey: Trust' },
      { value: 'low_health', label: 'The health score is low' },
    ]);
    const { min, max, timezone } = modal?.find(DateInput).props ?? {};
    expect([min, max, timezone]).toEqual([
      { year: 2026, month: 10, date: 22 },
      { year: 2027, month: 10, date: 21 },
      'portalTz',
    ]);
    expect(modal?.find(LoadingButton, { testId: 'snooze-now' }).props.disabled).toBe(true);
  });

  test('is sent once with the chosen reason and day, and the card loads again', async () => {
    const { card } = await open();
    const modalOf = () => card.findByTestId(Button, 'snooze').props.overlay?.find(Modal);
    modalOf()?.find(Select).props.onChange?.('low_health');
    modalOf()?.find(DateInput).props.onChange?.({ year: 2027, month: 0, date: 9 });
    await until(() =>
      expect(modalOf()?.find(LoadingButton, { testId: 'snooze-now' }).props.disabled).toBe(false),
    );
    backend.succeed({ code: 'low_health', until: '2027-01-09' }).succeed(aCard());
    modalOf()?.find(LoadingButton, { testId: 'snooze-now' }).trigger('onClick');
    await until(() => expect(backend.calls).toHaveLength(3));
    expect(backend.bodiesOf('/companies/501/snooze')).toMatchObject([
      { code: 'low_health', until: '2027-01-09' },
    ]);
    expect(card.mocks.actions.addAlert.calls).toEqual([
      [{ type: 'success', message: '<snoozeDone>' }],
    ]);
  });

  test('that was refused says so, and another day is another attempt', async () => {
    const { card } = await open();
    const modalOf = () => card.findByTestId(Button, 'snooze').props.overlay?.find(Modal);
    const send = async (month: number) => {
      modalOf()?.find(DateInput).props.onChange?.({ year: 2027, month, date: 9 });
      await until(() => expect(modalOf()?.find(DateInput).props.value?.month).toBe(month));
      backend.refuse({ message: 'The day must lie ahead.' });
      modalOf()?.find(LoadingButton, { testId: 'snooze-now' }).trigger('onClick');
      await until(() => modalOf()?.find(Alert, { testId: 'snooze-failed' }));
    };
    await send(1);
    expect(
      textOf(card.findByTestId(Button, 'snooze').props.overlay ?? card.getRootNode()),
    ).toContain('The day must lie ahead.');
    await send(1);
    await send(2);
    await until(() => expect(backend.bodiesOf('/snooze')).toHaveLength(3));
    const [first, second, third] = backend.bodiesOf('/snooze').map((body) => body?.['requestId']);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('that lasts is shown with its end, and can be ended', async () => {
    const snoozed = [{ code: 'silence', text: 'We have not heard', until: 'Until 5 January 2027' }];
    const card = await showCard({ risk: someRisk({ snoozed }) });
    expect(words(card)).toContain('<snoozed>\nWe have not heard\nUntil 5 January 2027');
    expect(card.maybeFind(Button, { testId: 'snooze' })).toBeNull();
    backend.succeed({ code: 'silence', until: null }).succeed(aCard());
    card.findByTestId(LoadingButton, 'end-snooze-silence').trigger('onClick');
    await until(() => expect(backend.calls).toHaveLength(3));
    expect(backend.bodiesOf('/snooze')).toMatchObject([{ code: 'silence', until: null }]);
  });
});

describe('a follow-up', () => {
  test('shows why, until when, whose it is and whether that is over', async () => {
    const card = await showCard({
      followUps: [aFollowUp(), aFollowUp({ caseId: 'c', owner: '' })],
    });
    expect(words(card)).toContain(
      'Fallen since the last survey: Trust\nChurn risk\n5 December 2026\nOverdue',
    );
    expect(words(card).match(/Owner: Ida Holm/g)).toHaveLength(1);
  });

  test('is closed with what was done, which must be said', async () => {
    const card = await showCard({ followUps: [aFollowUp()] });
    const { modalOf, confirm } = modals(card, 'close-cas_1');
    expect(confirm()?.props.disabled).toBe(true);
    modalOf()?.find(TextArea).props.onInput?.('x'.repeat(1001));
    await until(() => expect(modalOf()?.find(TextArea).props.error).toBe(true));
    expect(confirm()?.props.disabled).toBe(true);
    modalOf()?.find(TextArea).props.onInput?.('Called, agreed on a plan.');
    await until(() => expect(confirm()?.props.disabled).toBe(false));
    backend.refuse({ code: 'nothing_open' });
    confirm()?.trigger('onClick');
    await until(() => expect(modalOf()?.find(Alert).props.title).toBe('<closeCaseFailed>'));
    backend.succeed({ caseId: 'cas_1', status: 'closed' }).succeed(aCard());
    confirm()?.trigger('onClick');
    await until(() => expect(backend.calls).toHaveLength(4));
    const asked = {
      action: 'close',
      outcome: 'Called, agreed on a plan.',
      motive: null,
      remeasure: null,
    };
    expect(backend.bodiesOf('/cases/cas_1')).toMatchObject([asked, asked]);
  });

  test('that is closed can have red points asked about again, which nobody has to', async () => {
    const card = await showCard({
      followUps: [aFollowUp({ outcome: 'They wait.', motive: 'steam' })],
      followUpChoices: someFollowUpChoices(),
    });
    const { modalOf, confirm } = modals(card, 'close-cas_1');
    expect(modalOf()?.find(TextArea).props.value).toBe('They wait.');
    const selects = () => modalOf()?.findAll(Select) ?? [];
    expect(selects().map(({ props }) => [props.name, props.value])).toEqual([['motive', 'steam']]);
    const chosen = modalOf()?.find(ToggleGroup).props.onChange as (points: string[]) => void;
    chosen(['delivery']);
    await until(() => expect(selects()).toHaveLength(2));
    selects()[1]?.props.onChange?.('60');
    await until(() => expect(selects()[1]?.props.value).toBe('60'));
    backend.succeed({ caseId: 'cas_1', status: 'closed' }).succeed(aCard());
    confirm()?.trigger('onClick');
    await until(() => expect(backend.calls).toHaveLength(3));
    expect(backend.bodiesOf('/cases/cas_1')).toMatchObject([
      {
        outcome: 'They wait.',
        motive: 'steam',
        remeasure: { waveId: 'wav_1', pointIds: ['delivery'], days: 60 },
      },
    ]);
  });

  test('is taken with one click, and says so when somebody was faster', async () => {
    const card = await showCard({ followUps: [aFollowUp()] });
    const take = () => card.findByTestId(LoadingButton, 'take-cas_1');
    expect(card.maybeFind(Button, { testId: 'answer-cas_1' })).toBeNull();
    backend.refuse({ code: 'case_taken' });
    take().trigger('onClick');
    await until(() => card.find(Alert));
    for (const cell of card.findAll(TableCell)) expect(cell.maybeFind(Alert)).toBeNull();
    backend.succeed({ caseId: 'cas_1', status: 'taken' }).succeed(aCard());
    take().trigger('onClick');
    await until(() => expect(backend.calls).toHaveLength(4));
    expect(backend.bodiesOf('/cases/cas_1')).toMatchObject([
      { action: 'take' },
      { action: 'take' },
    ]);
  });

  test('that somebody has taken is answered with what was said', async () => {
    const card = await showCard({
      followUps: [aFollowUp({ canTake: false, canAnswer: true, progress: 'Taken on 2 December' })],
      followUpChoices: someFollowUpChoices({ remeasure: null }),
    });
    expect(card.maybeFind(LoadingButton, { testId: 'take-cas_1' })).toBeNull();
    expect(words(card)).toContain('Taken on 2 December');
    const { modalOf, confirm } = modals(card, 'answer-cas_1');
    modalOf()?.find(TextArea).props.onInput?.('They wait for a date.');
    modalOf()?.find(Select).props.onChange?.('help');
    await until(() => expect(confirm()?.props.disabled).toBe(false));
    backend.succeed({ caseId: 'cas_1', status: 'answered' }).succeed(aCard());
    confirm()?.trigger('onClick');
    await until(() => expect(backend.calls).toHaveLength(3));
    expect(backend.bodiesOf('/cases/cas_1')).toMatchObject([
      { action: 'answer', outcome: 'They wait for a date.', motive: 'help' },
    ]);
  });

  test('leaves what is asked about again, which can be taken back as long as it waits', async () => {
    const waiting = { state: { text: 'Planned', tone: 'neutral' as const }, canCancel: true };
    const card = await showCard({
      followUpChoices: someFollowUpChoices({
        remeasures: [
          { ...waiting, caseId: 'cas_1', text: 'From 4 January: Trust' },
          { ...waiting, caseId: 'cas_2', text: 'Trust 3.0 → 6.1', canCancel: false },
        ],
      }),
    });
    expect(words(card)).toContain('<remeasures>\nPlanned\nFrom 4 January: Trust');
    expect(card.maybeFind(Button, { testId: 'cancel-cas_2' })).toBeNull();
    const { confirm } = modals(card, 'cancel-cas_1');
    backend.succeed({ caseId: 'cas_1', status: 'cancelled' }).succeed(aCard());
    confirm()?.trigger('onClick');
    await until(() => expect(backend.calls).toHaveLength(3));
    expect(backend.bodiesOf('/cases/cas_1')).toMatchObject([{ action: 'cancel_remeasure' }]);
  });

  /** The modal behind a button, as it is now, and the button in it that does it. */
  function modals(card: Card, id: string) {
    const modalOf = () => card.findByTestId(Button, id).props.overlay?.find(Modal);
    return { modalOf, confirm: () => modalOf()?.find(LoadingButton, { testId: `confirm-${id}` }) };
  }
});

describe('the waves before', () => {
  const june = anEarlierWave();
  const march = anEarlierWave({
    waveId: 'wav_a',
    date: '3 March 2026',
    label: 'Customer on 3 March 2026',
    points: { Delivery: { customerNow: 4, text: '4.0', change: '+2.2' } },
  });
  const svgOf = (card: Card) => decodeURIComponent(card.find(Image).props.src);

  test('the last one lies under the picture, in its words and in the table', async () => {
    const card = await showCard({ scores: someScores({ earlier: [june] }) });
    expect(svgOf(card)).toContain('Customer on 12 June');
    expect(card.find(Image).props.alt).toContain('Customer on 12 June 2026 5.8');
    expect(card.findAll(TableHeader).map(({ text }) => text)).toContain('<moved>');
    expect(words(card)).toContain('Since 12 June 2026');
    expect(words(card)).toContain('+0.4\nwas 5.8');
    expect(card.maybeFind(Select)).toBeNull();
  });

  test('another one can be chosen, and a point that it did not have is a gap', async () => {
    const card = await showCard({ scores: someScores({ earlier: [june, march] }) });
    expect(card.find(Select).props.options).toEqual([
      { value: 'wav_0', label: '12 June 2026' },
      { value: 'wav_a', label: '3 March 2026' },
    ]);
    card.find(Select).props.onChange?.('wav_a');
    await until(() => expect(words(card)).toContain('+2.2\nwas 4.0'));
    expect(words(card)).not.toContain('was 5.8');
    expect(svgOf(card)).toContain('3 March 2026');
  });

  test('leave no trace where there was none', async () => {
    const card = await showCard();
    expect(svgOf(card)).not.toContain('stroke-dasharray="1 3"');
    expect(card.findAll(TableHeader).map(({ text }) => text)).not.toContain('<moved>');
    expect(words(card)).not.toContain('Since {date}');
  });

  test('are a line and a table from two on, the oldest left and the newest on top', async () => {
    const history = [
      aHistoryRow({ waveId: 'b', date: '21 November 2026', healthScore: 61, health: '61' }),
      aHistoryRow({ waveId: 'a' }),
      aHistoryRow({ waveId: 'z', date: '1 March 2026', healthScore: null, health: 'No data' }),
    ];
    const card = await showCard({ history, scores: someScores({ points: [aPoint()] }) });
    expect(card.find(LineChart).props.data).toEqual([
      { date: '12 June 2026', health: 69 },
      { date: '21 November 2026', health: 61 },
    ]);
    expect(words(card).indexOf('21 November 2026')).toBeLessThan(
      words(card).indexOf('1 March 2026'),
    );
  });

  test('a single one is a table without a line', async () => {
    const card = await showCard({ history: [aHistoryRow()] });
    expect(card.maybeFind(LineChart)).toBeNull();
    expect(words(card)).toContain('12 June 2026');
  });
});
