import {
  Alert,
  Button,
  Checkbox,
  DescriptionListItem,
  ErrorState,
  LoadingButton,
  LoadingSpinner,
  MultiSelect,
  Panel,
  Select,
  StatisticsItem,
  StatusTag,
  Tab,
  TableRow,
  Tabs,
  Text,
  Tile,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, test } from 'vitest';
import { FakeBackend } from './fake-backend.ts';
import { aCard, aLaunch, aPreflight, aWave } from './fixtures.ts';
import { type Card, fire, renderCard, textOf, until } from './render-card.tsx';

let backend: FakeBackend;
let card: Card;
beforeEach(async () => {
  backend = new FakeBackend().succeed(aCard({ scores: null }));
  card = renderCard(backend.origin, 'da-dk');
  await until(() => card.findByTestId(StatusTag, 'risk'));
});

const openButton = () => card.findByTestId(Button, 'send-radar');
const sendButton = () => panel().find(LoadingButton, { testId: 'send-now' });

function panel() {
  const { overlay } = openButton().props;
  if (!overlay) throw new Error('The button has no panel');
  return overlay.find(Panel);
}

async function openPanel(preflight = aPreflight()) {
  backend.succeed(preflight);
  openButton().trigger('onClick');
  await until(() => panel().find(StatisticsItem));
}

/** The launches that reached the backend. */
const launches = () => backend.bodiesOf('/waves');

describe('before anything is sent', () => {
  test('nothing is asked of the backend until the panel opens', () => {
    expect(backend.calls).toHaveLength(1);
    expect(panel().maybeFind(StatisticsItem)).toBeNull();
    expect(sendButton().props.disabled).toBe(true);
  });

  test('opening the panel says that it is checking, and asks in the user’s language', async () => {
    backend.succeed(aPreflight());
    openButton().trigger('onClick');
    await until(() => panel().find(LoadingSpinner));
    expect(panel().find(LoadingSpinner).props.label).toBe('<checking>');
    await until(() => panel().find(StatisticsItem));
    expect(backend.calls[1]).toEqual({
      method: 'POST',
      url: `${backend.origin}/api/cards/v1/companies/501/preflight?language=da-dk`,
      body: {},
    });
  });

  test('everyone is listed: invited, or left out with the reason in words', async () => {
    await openPanel();
    const counts = panel().findAll(StatisticsItem);
    expect(counts.map(({ props }) => [props.label, props.number])).toEqual([
      ['<invited>', 1],
      ['<leftOut>', 1],
      ['<team>', 1],
    ]);
    const lists = panel()
      .findAll(Tab)
      .map((tab) => tab.findAll(TableRow).slice(1).map(textOf));
    expect(lists).toEqual([
      ['Freja Lund\nfreja@fjordglas.example\nLeadership\nDecision maker'],
      ['Nils Berg\nLeadership\nDecision maker\nThe contact has no e-mail address'],
      ['Ida Holm\nida@nordkraft.example'],
      [],
    ]);
    expect(textOf(panel())).toContain('Fjordglas A/S');
  });

  test('with nobody to invite the radar can’t be sent and the reasons stand in front', async () => {
    await openPanel(aPreflight({ eligible: [], team: [] }));
    expect(sendButton().props.disabled).toBe(true);
    expect(panel().find(Text, { testId: 'why-not' }).text).toBe('<nobodyInvited>');
    expect(textOf(panel())).toContain('<nobodyInTeam>');
    expect(textOf(panel())).toContain('The contact has no e-mail address');
  });

  test('a radar for the own team goes to the team alone where nobody else can be asked', async () => {
    await openPanel(aPreflight({ eligible: [], asksTeamAlone: true }));
    expect(sendButton().props.disabled).toBe(false);
    expect(textOf(panel())).toContain('To <oneOfTeam>, until 5 December');
  });

  test('three hundred contacts come in pages of ten', async () => {
    const [one] = aPreflight().eligible;
    const eligible = Array.from({ length: 300 }, (_, index) => ({
      ...one,
      contactId: String(index),
    }));
    await openPanel(aPreflight({ eligible: eligible as never }));
    expect(panel().find(StatisticsItem).props.number).toBe(300);
    expect(panel().find(Tab).findAll(TableRow)).toHaveLength(11);
  });

  test('a check that fails says why and can be repeated', async () => {
    backend.refuse({ message: 'HubSpot did not answer.', action: 'Try again in a minute.' });
    openButton().trigger('onClick');
    await until(() => panel().find(ErrorState));
    expect(textOf(panel().find(ErrorState))).toContain('HubSpot did not answer.');
    backend.succeed(aPreflight());
    panel().find(Button, { testId: 'check-again' }).trigger('onClick');
    await until(() => panel().find(StatisticsItem));
    expect(panel().maybeFind(ErrorState)).toBeNull();
  });
});

describe('choosing', () => {
  const box = (id: string) => panel().find(Checkbox, { name: `ask-${id}` });
  const select = (name: string) => panel().find(Select, { name });
  const sentence = () => panel().find(Text, { testId: 'will-send' }).text;

  test('shows each mode with who sees what, and the days with their date', async () => {
    await openPanel();
    expect(panel().find(ToggleGroup).props.options).toMatchObject([
      { label: 'Named', value: 'named', description: 'You see who said what' },
      { label: 'Anonymous', value: 'anonymous', description: 'Nobody sees who said what' },
    ]);
    expect(select('openDays').props).toMatchObject({ value: 14 });
    expect(select('radar').props).toMatchObject({ description: '12 points' });
  });

  test('says what the click will do, and follows every choice', async () => {
    await openPanel();
    expect(sentence()).toBe('To <onePerson> and <oneOfTeam>, until 5 December');
    fire(select('openDays'), 'onChange', 7);
    fire(panel().find(MultiSelect), 'onChange', ['32']);
    await until(() =>
      expect(sentence()).toBe('To <onePerson> and 2 of the team, until 28 November'),
    );
  });

  test('an unticked person is left out, counted so, and can be ticked again', async () => {
    const [one] = aPreflight().eligible;
    const other = { ...one, contactId: '7003', name: 'Ida Lind', countsIn: ['leadership'] };
    await openPanel(aPreflight({ eligible: [one, other] as never }));
    expect(coverage()).toEqual(['1 of 2', '2 of 2']);
    fire(box('7001'), 'onChange', false, '');
    await until(() => expect(coverage()).toEqual(['0 of 2', '1 of 2']));
    expect(
      panel()
        .findAll(StatisticsItem)
        .map(({ props }) => props.number),
    ).toEqual([1, 2, 1]);
    backend.succeed(aLaunch()).succeed(aCard());
    sendButton().trigger('onClick');
    await until(() => expect(launches()).toHaveLength(1));
    expect(launches()[0]).toMatchObject({ leaveOut: ['7001'] });
  });

  test('with nobody ticked nothing can be sent', async () => {
    await openPanel();
    fire(box('7001'), 'onChange', false, '');
    await until(() => expect(sendButton().props.disabled).toBe(true));
    expect(textOf(panel())).toContain('<nobodyTicked>');
    fire(box('7001'), 'onChange', true, '');
    await until(() => expect(sendButton().props.disabled).toBe(false));
  });

  test('mode, days and team are sent as they were chosen', async () => {
    await openPanel();
    fire(panel().find(ToggleGroup), 'onChange', 'anonymous');
    await until(() => expect(panel().find(ToggleGroup).props.value).toBe('anonymous'));
    fire(select('openDays'), 'onChange', 7);
    await until(() => expect(select('openDays').props.value).toBe(7));
    fire(panel().find(MultiSelect), 'onChange', ['32']);
    await until(() => expect(panel().find(MultiSelect).props.value).toEqual(['32']));
    backend.succeed(aLaunch()).succeed(aCard());
    sendButton().trigger('onClick');
    await until(() => expect(launches()).toHaveLength(1));
    expect(launches()[0]).toMatchObject({
      mode: 'anonymous',
      openDays: 7,
      teamOwnerIds: ['31', '32'],
    });
  });

  test('mails leave as the settings have it, unless somebody chooses', async () => {
    const start = () => panel().find(ToggleGroup, { name: 'start' });
    await openPanel();
    expect(start().props.value).toBe('office_hours');
    fire(start(), 'onChange', 'now');
    await until(() => expect(start().props.value).toBe('now'));
    backend.succeed(aLaunch()).succeed(aCard());
    sendButton().trigger('onClick');
    await until(() => expect(launches()).toHaveLength(1));
    expect(launches()[0]).toMatchObject({ start: 'now' });
  });

  test('how many mails leave when is told, unless all leave at once', async () => {
    const [one] = aPreflight().eligible;
    const other = { ...one, contactId: '7003', name: 'Ida Lind', sendsIn: 'later' };
    const count = (slot: string) => panel().maybeFind(Text, { testId: `start-${slot}` })?.text;
    await openPanel(aPreflight({ eligible: [one, other] as never }));
    expect([count('now'), count('later')]).toEqual(['1', '1']);
    expect(textOf(panel())).toContain('<startSlots>');
    fire(panel().find(ToggleGroup, { name: 'start' }), 'onChange', 'now');
    await until(() => expect(count('later')).toBeUndefined());
  });

  test('a heads-up is worked out anew, and sent along', async () => {
    const headsUps = [0, 2].map((days) => ({ days, name: `${days} before` }));
    await openPanel(aPreflight({ headsUps }));
    backend.succeed(aPreflight({ headsUps, headsUpDays: 2, headsUpText: 'It leaves on Monday.' }));
    fire(select('headsUp'), 'onChange', 2);
    await until(() => expect(select('headsUp').props.description).toBe('It leaves on Monday.'));
    expect(backend.bodiesOf('/preflight')[1]).toEqual({
      radarId: 'customer-relationship',
      headsUpDays: 2,
    });
    backend.succeed(aLaunch()).succeed(aCard({ scores: null, wave: aWave() }));
    sendButton().trigger('onClick');
    await until(() => expect(launches()).toHaveLength(1));
    expect(launches()[0]).toMatchObject({ headsUpDays: 2 });
  });

  test('another radar is checked anew, and nothing can be sent meanwhile', async () => {
    await openPanel();
    backend.succeed(aPreflight({ radarId: 'onboarding', eligible: [] }));
    fire(select('radar'), 'onChange', 'onboarding');
    await until(() => panel().find(LoadingSpinner));
    expect(sendButton().props.disabled).toBe(true);
    expect(panel().maybeFind(StatisticsItem)).not.toBeNull();
    await until(() => expect(select('radar').props.value).toBe('onboarding'));
    expect(backend.bodiesOf('/preflight')[1]).toEqual({ radarId: 'onboarding', headsUpDays: 0 });
    expect(textOf(panel())).toContain('<nobodyInvited>');
  });

  test('what may have been sent can’t be changed any more', async () => {
    await openPanel();
    backend.fail();
    sendButton().trigger('onClick');
    await until(() => panel().find(Alert));
    expect(box('7001').props.readOnly).toBe(true);
    expect(select('openDays').props.readOnly).toBe(true);
    expect(panel().find(MultiSelect).props.readOnly).toBe(true);
  });

  const coverage = () => panel().findAll(DescriptionListItem).map(textOf);
});

describe('the mail', () => {
  const mail = {
    language: 'da',
    from: 'Freja <radar@mail.example>',
    subject: 'How do you see us?',
    text: 'Hello Freja,\n\nPlease say:\n(your link)\n',
  };
  const openTab = () => fire(panel().find(Tabs), 'onSelectedChange', 'mail');

  test('is loaded when somebody looks, as the first recipient gets it', async () => {
    await openPanel();
    expect(backend.calls).toHaveLength(2);
    backend.succeed(mail);
    openTab();
    await until(() => panel().find(Tile, { testId: 'mail-text' }));
    expect(backend.bodiesOf('/preview')).toEqual([
      { radarId: 'customer-relationship', openDays: 14, language: 'da' },
    ]);
    expect(textOf(panel())).toContain('How do you see us?');
    expect(textOf(panel().find(Tile, { testId: 'mail-text' }))).toBe(
      'Hello Freja,\nPlease say:\n(your link)',
    );
  });

  test('comes in another language when that is chosen', async () => {
    await openPanel();
    backend.succeed(mail);
    openTab();
    await until(() => panel().find(Tile, { testId: 'mail-text' }));
    backend.succeed({ ...mail, language: 'en' });
    fire(panel().find(Select, { name: 'mailLanguage' }), 'onChange', 'en');
    await until(() => expect(backend.bodiesOf('/preview')).toHaveLength(2));
    expect(backend.bodiesOf('/preview')[1]).toMatchObject({ language: 'en' });
  });

  test('goes to whoever looks at it, once for each click', async () => {
    await openPanel();
    backend.succeed(mail);
    openTab();
    await until(() => panel().find(LoadingButton, { testId: 'send-test' }));
    backend.fail();
    const click = () => panel().find(LoadingButton, { testId: 'send-test' }).trigger('onClick');
    click();
    await until(() => panel().find(Alert, { testId: 'test-failed' }));
    backend.succeed({ sentTo: 'freja@radar.example' });
    click();
    await until(() => panel().find(Alert, { testId: 'test-sent' }));
    const [first, again] = backend.bodiesOf('/preview/send');
    expect(first).toEqual({
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      radarId: 'customer-relationship',
      openDays: 14,
      language: 'da',
    });
    expect(again).toEqual(first);
    expect(launches()).toEqual([]);
  });

  test('that can’t be shown says so, and sending is still possible', async () => {
    await openPanel();
    backend.refuse({ message: 'HubSpot did not answer.' });
    openTab();
    await until(() => panel().find(ErrorState));
    expect(textOf(panel().find(ErrorState))).toContain('HubSpot did not answer.');
    expect(sendButton().props.disabled).toBe(false);
    backend.succeed(mail);
    panel().find(Button, { testId: 'mail-again' }).trigger('onClick');
    await until(() => panel().find(Tile, { testId: 'mail-text' }));
  });
});

describe('in test mode', () => {
  const testing = () =>
    aPreflight({
      test: {
        title: 'Test mode is on',
        text: 'All mails go to csm@vendor.example.',
        address: 'csm@vendor.example',
        most: 25,
      },
    });

  test('the panel says loudly that nobody is asked, and what the click does', async () => {
    await openPanel(testing());
    expect(textOf(panel().find(Alert, { testId: 'test-mode' }))).toContain('csm@vendor.example');
    expect(textOf(panel().find(Text, { testId: 'will-send' }))).toBe('2 to csm@vendor.example');
    expect(textOf(sendButton())).toBe('<sendTestNow>');
  });

  test('what was sent is told, and nobody is called invited', async () => {
    await openPanel(testing());
    backend
      .succeed(
        aLaunch({ waveId: '', invited: 0, test: { sentTo: 'csm@vendor.example', mails: 3 } }),
      )
      .succeed(aCard({ scores: null }));
    sendButton().trigger('onClick');
    await until(() => expect(card.mocks.actions.addAlert.calls).toHaveLength(1));
    expect(card.mocks.actions.addAlert.calls[0]).toEqual([
      expect.objectContaining({ title: '<rehearsed>', message: '<rehearsedText>' }),
    ]);
  });
});

describe('sending', () => {
  test('launches once with the radar and the team that were shown', async () => {
    await openPanel();
    backend.succeed(aLaunch()).succeed(aCard({ scores: null, wave: aWave() }));
    sendButton().trigger('onClick');
    await until(() => expect(card.mocks.actions.addAlert.calls).toHaveLength(1));
    expect(launches()).toEqual([
      {
        requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        radarId: 'customer-relationship',
        mode: 'named',
        openDays: 14,
        start: 'office_hours',
        headsUpDays: 0,
        leaveOut: [],
        teamOwnerIds: ['31'],
      },
    ]);
  });

  test('afterwards the panel closes, the result is told and the card shows the wave', async () => {
    await openPanel();
    backend.succeed(aLaunch()).succeed(aCard({ scores: null, wave: aWave() }));
    sendButton().trigger('onClick');
    await until(() => card.findByTestId(StatusTag, 'wave-status'));
    const { addAlert, closeOverlay, refreshObjectProperties } = card.mocks.actions;
    expect(closeOverlay.calls).toEqual([[panel().props.id]]);
    expect(refreshObjectProperties.calls).toHaveLength(1);
    expect(addAlert.calls[0]?.[0]).toEqual({
      type: 'success',
      title: '<sent>',
      message: '1 invited, 1 from the team, 1 left out',
    });
  });

  test('the button shows that it works and can’t be pressed twice', async () => {
    await openPanel();
    backend.succeed(aLaunch()).succeed(aCard());
    sendButton().trigger('onClick');
    sendButton().trigger('onClick');
    await until(() => expect(sendButton().props.loading).toBe(true));
    await until(() => expect(card.mocks.actions.addAlert.calls).toHaveLength(1));
    expect(launches()).toHaveLength(1);
  });

  test('trying again after no answer repeats the same request id, and the next radar has its own', async () => {
    await openPanel();
    backend.fail();
    sendButton().trigger('onClick');
    await until(() => panel().find(Alert));
    expect(sendButton().text).toBe('<tryAgain>');

    backend.succeed(aLaunch()).succeed(aCard({ scores: null }));
    sendButton().trigger('onClick');
    await until(() => expect(card.mocks.actions.addAlert.calls).toHaveLength(1));
    const [first, second] = launches();
    expect(second).toEqual(first);

    await until(() => expect(backend.calls).toHaveLength(5));
    await openPanel();
    backend.succeed(aLaunch()).succeed(aCard());
    sendButton().trigger('onClick');
    await until(() => expect(launches()).toHaveLength(3));
    expect(launches()[2]?.['requestId']).not.toBe(first?.['requestId']);
  });

  test('opening the panel again after no answer keeps the list that may have been sent', async () => {
    await openPanel();
    backend.fail();
    sendButton().trigger('onClick');
    await until(() => panel().find(Alert));
    const before = backend.calls.length;
    openButton().trigger('onClick');
    expect(backend.calls).toHaveLength(before);
    expect(sendButton().props.disabled).toBe(false);
  });

  test('a refusal says what to do, and opening the panel again checks anew', async () => {
    await openPanel();
    backend.refuse({
      code: 'wave_running',
      message: 'A radar is running for this company.',
      action: 'Close it first.',
    });
    sendButton().trigger('onClick');
    await until(() => panel().find(Alert));
    expect(textOf(panel().find(Alert))).toContain('A radar is running for this company.');
    expect(textOf(panel().find(Alert))).toContain('Close it first.');

    await openPanel();
    expect(panel().maybeFind(Alert)).toBeNull();
  });
});
