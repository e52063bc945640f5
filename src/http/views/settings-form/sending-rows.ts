import { count } from './field-row.ts';
import type { SectionRow } from './field-row.ts';

export const sendingRows: readonly SectionRow[] = [
  {
    id: 'people',
    fields: [
      { kind: 'choice', path: 'language', options: 'languages' },
      { kind: 'choices', path: 'modes.allowed', options: 'modes' },
      { kind: 'choice', path: 'modes.preset', options: 'modes' },
    ],
    rules: [
      {
        kind: 'among',
        path: 'modes.preset',
        of: 'modes.allowed',
        message: 'settingMistake.preset',
      },
    ],
  },
  {
    id: 'timing',
    fields: [
      count('days', 'openDays'),
      count('days', 'contactRestDays'),
      count('days', 'companyRestDays'),
      count('days', 'repeatFloorDays'),
    ],
  },
  {
    id: 'rules',
    fields: [
      { kind: 'choice', path: 'sending.legalBasis', options: 'legalBases' },
      count('id', 'sending.subscriptionId'),
    ],
  },
  {
    id: 'officeHours',
    fields: [
      { kind: 'choice', path: 'sending.start', options: 'starts' },
      count('number', 'sending.fromHour'),
      count('number', 'sending.toHour'),
      { kind: 'choice', path: 'sending.days', options: 'sendDays' },
      count('number', 'sending.mostPerHour'),
    ],
    rules: [
      {
        kind: 'rising',
        paths: ['sending.fromHour', 'sending.toHour'],
        message: 'settingRule.officeHours',
      },
    ],
  },
  {
    id: 'mailLimits',
    fields: [count('number', 'sending.mostPerMinute'), count('number', 'sending.mostPerDay')],
  },
  {
    id: 'reminders',
    fields: [
      count('days', 'headsUpDays'),
      { kind: 'days', path: 'reminderDays' },
      count('days', 'closingSoonDays'),
      { kind: 'choice', path: 'thanks', options: 'onOff' },
      { kind: 'choice', path: 'repeat.months', options: 'months' },
      count('days', 'repeat.daysBeforeRenewal'),
    ],
  },
  {
    id: 'delivery',
    fields: [
      { kind: 'choice', path: 'delivery.channel', options: 'channels' },
      count('id', 'delivery.emailId'),
      { kind: 'text', path: 'delivery.senderName' },
      { kind: 'email', path: 'delivery.replyTo' },
    ],
    rules: [
      {
        kind: 'needed',
        path: 'delivery.emailId',
        of: 'delivery.channel',
        value: 'hubspot',
        message: 'settingMistake.emailId',
      },
    ],
  },
  { id: 'testMode', fields: [{ kind: 'choice', path: 'testMode', options: 'onOff' }] },
  {
    id: 'notices',
    fields: [
      { kind: 'choice', path: 'notices.detractor', options: 'onOff' },
      { kind: 'choice', path: 'notices.timeline', options: 'onOff' },
    ],
  },
  {
    id: 'digest',
    fields: [
      { kind: 'choice', path: 'digest.mode', options: 'onOff' },
      { kind: 'email', path: 'digest.teamAddress' },
    ],
  },
];

export const mappingRows: readonly SectionRow[] = [
  {
    id: 'mapped',
    fields: [
      { kind: 'property', path: 'renewalProperty', object: 'companies' },
      { kind: 'property', path: 'usageProperty', object: 'companies' },
      { kind: 'property', path: 'paymentProperty', object: 'companies' },
      { kind: 'property', path: 'noticeProperty', object: 'companies' },
      { kind: 'property', path: 'ticketProperty', object: 'tickets' },
      { kind: 'property', path: 'ambassadorProperty', object: 'companies' },
    ],
  },
  {
    id: 'dividing',
    fields: [
      { kind: 'property', path: 'segmentProperty', object: 'companies' },
      { kind: 'property', path: 'valueProperty', object: 'companies' },
      { kind: 'property', path: 'referrerProperty', object: 'deals' },
      { kind: 'property', path: 'customerSinceProperty', object: 'companies' },
      { kind: 'property', path: 'firstValueProperty', object: 'companies' },
      count('number', 'marginPercent'),
    ],
  },
  {
    id: 'lost',
    fields: [
      { kind: 'property', path: 'lostProperty', object: 'companies' },
      { kind: 'text', path: 'lostValue' },
    ],
  },
];

export const privacyRows: readonly SectionRow[] = [
  { id: 'retention', fields: [count('months', 'retentionMonths')] },
];
