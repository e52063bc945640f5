import {
  Alert,
  Button,
  Dropdown,
  ErrorState,
  Input,
  LoadingButton,
  LoadingSpinner,
  Modal,
  Panel,
  StatusTag,
  Table,
  TableRow,
  Tag,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, test } from 'vitest';
import { FakeBackend } from './fake-backend.ts';
import { aCard, aPerson, aWave, somePeople } from './fixtures.ts';
import { type Card, fire, renderCard, textOf, until } from './render-card.tsx';

let backend: FakeBackend;
let card: Card;
beforeEach(async () => {
  backend = new FakeBackend().succeed(aCard({ wave: aWave() }));
  card = renderCard(backend.origin);
  await until(() => card.findByTestId(StatusTag, 'wave-status'));
});

const openButton = () => card.findByTestId(Button, 'wave-people');

function panel() {
  const { overlay } = openButton().props;
  if (!overlay) throw new Error('The button has no panel');
  return overlay.find(Panel);
}

async function openPanel(people = somePeople()) {
  backend.succeed(people);
  openButton().trigger('onClick');
  await until(() => panel().find(Table));
}

function modalOf(id: string) {
  const { overlay } = panel().find(Dropdown.ButtonItem, { testId: id }).props;
  if (!overlay) throw new Error(`${id} opens nothing`);
  return overlay.find(Modal);
}
const confirm = (id: string) => modalOf(id).find(LoadingButton).trigger('onClick');

const RESEND = 'radar-resend-inv_1';
const WITHDRAW = 'radar-withdraw-inv_1';

describe('the list', () => {
  test('is loaded when somebody wants to see it', async () => {
    expect(backend.calls).toHaveLength(1);
    backend.succeed(somePeople());
    openButton().trigger('onClick');
    await until(() => panel().find(LoadingSpinner));
    await until(() => panel().find(Table));
    expect(backend.calls[1]).toMatchObject({
      method: 'GET',
      url: `${backend.origin}/api/cards/v1/waves/wav_1/people?language=en-gb`,
    });
  });

  test('names everybody with group, state and day, the team apart', async () => {
    await openPanel();
    const tables = panel()
      .findAll(Table)
      .map((table) => table.findAll(TableRow).slice(1).map(textOf));
    expect(tables[0]?.[0]).toContain(
      'Freja Lund\nfreja@fjordglas.example\nLeadership\nSent\n21 November 2026',
    );
    expect(tables[0]?.[1]).toContain('Nils Berg');
    expect(tables[1]?.[0]).toContain('Ida Holm');
    expect(
      panel()
        .findAll(Tag)
        .map(({ text, props }) => [text, props.variant]),
    ).toEqual([
      ['Sent', 'default'],
      ['Answered', 'success'],
      ['Sent', 'default'],
    ]);
  });

  test('says what it hides, and offers nothing where nothing can be done', async () => {
    const hidden = aPerson({ canResend: false, canCorrect: false, canWithdraw: false });
    await openPanel(
      somePeople({ hints: ['The mode hides who answered'], customers: [hidden], team: [] }),
    );
    expect(textOf(panel())).toContain('The mode hides who answered');
    expect(panel().maybeFind(Dropdown)).toBeNull();
    expect(textOf(panel())).not.toContain('<actions>');
  });

  test('with 250 people comes in pages of ten', async () => {
    const customers = Array.from({ length: 250 }, (_, index) =>
      aPerson({ invitationId: `inv_${String(index)}`, name: `Person ${String(index)}` }),
    );
    await openPanel(somePeople({ customers, team: [] }));
    expect(panel().find(Table).findAll(TableRow)).toHaveLength(11);
    expect(panel().find(Table).props).toMatchObject({ paginated: true, pageCount: 25 });
  });

  test('that can’t be loaded says why and can be tried again', async () => {
    backend.refuse({ message: 'It is gone.', action: 'Reload.' });
    openButton().trigger('onClick');
    await until(() => panel().find(ErrorState));
    expect(textOf(panel().find(ErrorState))).toContain('It is gone.');
    backend.succeed(somePeople());
    panel().find(Button, { testId: 'people-again' }).trigger('onClick');
    await until(() => panel().find(Table));
  });

  test('keeps a name without blanks whole', async () => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4);
    await openPanel(somePeople({ customers: [aPerson({ name })] }));
    expect(textOf(panel())).toContain(name);
  });
});

describe('sending again', () => {
  test('goes to the same address unless another one is typed', async () => {
    await openPanel();
    expect(modalOf(RESEND).props.title).toBe('Again to Freja Lund?');
    expect(modalOf(RESEND).find(Input).props.value).toBe('freja@fjordglas.example');
    backend
      .succeed({ invitationId: 'inv_1' })
      .succeed(aCard({ wave: aWave() }))
      .succeed(somePeople());
    confirm(RESEND);
    confirm(RESEND);
    await until(() => expect(card.mocks.actions.addAlert.calls).toHaveLength(1));
    expect(backend.bodiesOf('/resend')).toEqual([
      { requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
    ]);
    await until(() => expect(backend.calls).toHaveLength(5));
  });

  test('takes a corrected address along', async () => {
    await openPanel();
    fire(modalOf(RESEND).find(Input), 'onInput', 'freja.lund@fjordglas.example');
    await until(() =>
      expect(modalOf(RESEND).find(Input).props.value).toBe('freja.lund@fjordglas.example'),
    );
    backend
      .succeed({ invitationId: 'inv_1' })
      .succeed(aCard({ wave: aWave() }))
      .succeed(somePeople());
    confirm(RESEND);
    await until(() => expect(card.mocks.actions.addAlert.calls).toHaveLength(1));
    expect(backend.bodiesOf('/resend')[0]).toMatchObject({
      email: 'freja.lund@fjordglas.example',
    });
  });

  test('that is refused says what HubSpot said, and keeps what was typed', async () => {
    await openPanel();
    fire(modalOf(RESEND).find(Input), 'onInput', 'freja@taken.example');
    await until(() => expect(modalOf(RESEND).find(Input).props.value).toBe('freja@taken.example'));
    backend.refuse({ code: 'hubspot_refused', message: 'HubSpot: that address is taken.' });
    confirm(RESEND);
    await until(() => modalOf(RESEND).find(Alert));
    expect(modalOf(RESEND).find(Alert).props.title).toBe('<sendFailed>');
    expect(textOf(modalOf(RESEND).find(Alert))).toContain('HubSpot: that address is taken.');
    expect(modalOf(RESEND).find(Input).props.value).toBe('freja@taken.example');
  });

  test('to a colleague has no address to change', async () => {
    await openPanel();
    expect(modalOf('radar-resend-inv_3').maybeFind(Input)).toBeNull();
  });
});

test('withdrawing asks first, and loads the card and the list anew', async () => {
  await openPanel();
  expect(modalOf(WITHDRAW).props).toMatchObject({
    title: 'Withdraw Freja Lund?',
    variant: 'danger',
  });
  backend
    .succeed({ invitationId: 'inv_1' })
    .succeed(aCard({ wave: aWave({ invited: 6 }) }))
    .succeed(somePeople({ customers: [] }));
  confirm(WITHDRAW);
  await until(() => expect(backend.calls).toHaveLength(5));
  expect(card.mocks.actions.addAlert.calls[0]?.[0].message).toBe('<withdrawn>');
  await until(() => expect(textOf(panel())).not.toContain('Freja Lund'));
});
