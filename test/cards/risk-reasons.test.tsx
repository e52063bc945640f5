import { Accordion, Link, StatusTag, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { describe, expect, test } from 'vitest';
import { RiskHistory } from '../../extensions/app/cards/components/RiskHistory.tsx';
import { RiskReasons } from '../../extensions/app/cards/components/RiskReasons.tsx';
import { aCard, someRisk } from './fixtures.ts';

const { words } = aCard();

const render = (element: Parameters<ReturnType<typeof createRenderer>['render']>[0]) => {
  const renderer = createRenderer('crm.record.tab');
  renderer.render(element);
  return renderer;
};

const details = [
  {
    code: 'ticket_slow',
    text: 'A ticket has been open for too long',
    evidence: [
      {
        text: 'Open for 20 days',
        url: 'https://app.hubspot.com/contacts/1/record/0-5/8001',
        link: 'Open the ticket',
      },
      { text: 'Over since 3 November', url: '', link: '' },
    ],
    steps: ['Get a date', 'Call', 'Ask'],
  },
];

describe('the reasons of the risk', () => {
  test('stand with their evidence, a link to the record, and what to do', () => {
    const card = render(<RiskReasons risk={someRisk({ details })} words={words} />);
    expect(card.findAll(Text).map(({ text }) => text)).toEqual([
      'A ticket has been open for too long',
      'Open for 20 days',
      'Over since 3 November',
      'Get a date',
      'Call',
      'Ask',
    ]);
    expect(card.findAll(Link)).toHaveLength(1);
    expect(card.find(Link).props.href).toMatch(/0-5\/8001$/);
    expect(card.find(Accordion).props.title).toBe(words.playbook);
  });

  test('stand alone where the backend tells no more', () => {
    const card = render(<RiskReasons risk={someRisk({ details: [] })} words={words} />);
    expect(card.findAll(Text).map(({ text }) => text)).toEqual(['Health fell by 12 points']);
  });
});

describe('the history of the risk', () => {
  test('says the level and the reasons of each change', () => {
    const turns = [
      {
        date: '3 March 2026',
        level: { text: 'High', tone: 'bad' as const },
        reasons: [{ text: 'A complaint', evidence: 'Complaint of 1 March' }],
      },
      { date: '1 February 2026', level: { text: 'None', tone: 'good' as const }, reasons: [] },
    ];
    const card = render(<RiskHistory turns={turns} words={words} />);
    expect(card.findAll(StatusTag).map(({ text }) => text)).toEqual(['High', 'None']);
    expect(card.findAll(Text).map(({ text }) => text)).toEqual([
      'A complaint',
      'Complaint of 1 March',
    ]);
  });

  test('says that there is none', () => {
    const card = render(<RiskHistory turns={[]} words={words} />);
    expect(card.find(Text).text).toBe(words.riskHistoryEmpty);
  });
});
