import type { StoryEvent } from './story-events.ts';
import type { StorySummary } from './summarise-story.ts';

export interface Teller {
  tell(event: StoryEvent): void;
}

const BAR_WIDTH = 28;

/**
 * Tells the story line by line. On a terminal a bar shows how far a wave has come; elsewhere each
 * quarter is a line.
 */
export function createTeller(stream: NodeJS.WriteStream): Teller {
  const bar = (label: string, done: number, of: number): void => {
    if (!stream.isTTY) {
      if (isQuarter(done, of)) line(`            … ${done} of ${of} ${label}.`);
      return;
    }
    const filled = of === 0 ? BAR_WIDTH : Math.round((done / of) * BAR_WIDTH);
    const picture = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    stream.write(`\r\u001B[2K  ${picture} ${label} ${done} of ${of}`);
  };
  const line = (text: string): void => {
    stream.write(`${stream.isTTY ? '\r\u001B[2K' : ''}${text}\n`);
  };
  return {
    tell(event) {
      if (event.kind === 'launching') bar('companies asked', event.done, event.of);
      else if (event.kind === 'answering') bar('people at their survey', event.done, event.of);
      else for (const text of describe(event)) line(text);
    },
  };
}

/** Whether the first, second or third quarter is full now. */
function isQuarter(done: number, of: number): boolean {
  return [1, 2, 3].some((quarter) => done === Math.ceil((quarter * of) / 4)) && done < of;
}

function describe(event: Exclude<StoryEvent, { kind: 'launching' | 'answering' }>): string[] {
  switch (event.kind) {
    case 'connected':
      return [
        `${day(event.on)}  An administrator installs Radar. It makes its properties, ${event.lists} lists and`,
        `            ${event.workflows.map((name) => `the workflow "${name}", which gets turned on`).join(', ')}.`,
      ];
    case 'mistyped':
      return [
        `            In HubSpot somebody mistypes the name of ${oneLine(event.company)}, and corrects it: two webhooks.`,
      ];
    case 'served':
      return [
        `            Support closes ${event.tickets} tickets, and sales moves what is overdue.`,
      ];
    case 'askedAboutProjects':
      return [
        `            ${event.colleagues} colleagues, and the people of ${event.companies} customers, say how their projects go.`,
      ];
    case 'complained':
      return [
        `            ${oneLine(event.company)} could not be surveyed. It is a customer now, complains ${event.tickets} times,`,
        `            and has a ticket reopened: the webhooks alone raise its risk.`,
      ];
    case 'troubled':
      return [
        `            ${oneLine(event.complains)} complains ${event.tickets} times, and ${oneLine(event.givesNotice)}`,
        `            gives notice: the webhooks alone raise their risk.`,
      ];
    case 'left':
      return [
        `            ${oneLine(event.company)} is lost. The night keeps what was to be seen before.`,
      ];
    case 'recovered':
      return [
        `            ${oneLine(event.company)} has calmed down: its risk has fallen to ${event.risk}.`,
      ];
    case 'begun':
      return [
        `${day(event.on)}  A CSM opens ${event.companies.length} companies in HubSpot and sends the radar "Customer relationship".`,
      ];
    case 'launched':
      return [
        `            Wave ${event.round}: ${event.invited} people invited, ${event.excluded} left out with a reason.`,
        ...event.refused.map(({ name, why }) => `            ${oneLine(name)}: ${why}`),
      ];
    case 'answered':
      return [`            ${event.answered} of ${event.of} opened their link and answered.`];
    case 'jumped':
      return [`${day(event.to)}  The clock jumps: ${event.why}.`];
    case 'closed':
      return [
        `            ${waves(event.companies)} closed, scored and written to HubSpot.`,
        ...(event.leftOpen === 0
          ? []
          : [`            ${waves(event.leftOpen)} left open, for you to answer.`]),
      ];
  }
}

/** The end of the story: each company on a line, then what HubSpot's workflow did. */
export function describeOutcome({
  companies: withAnyName,
  workflows,
  tasks,
  mails,
  seconds,
}: StorySummary): string {
  const companies = withAnyName.map((one) => ({ ...one, name: oneLine(one.name) }));
  const width = Math.max(12, ...companies.map(({ name }) => name.length));
  const rows = companies.map(({ name, invited, answered, properties }) => {
    const value = (property: string): string => properties[`radar_${property}`] ?? '';
    return [
      name.padEnd(width),
      `${answered}/${invited}`.padStart(9),
      (value('health_score') || '--').padStart(6),
      signed(value('health_delta')).padStart(6),
      (value('gap_score') || '--').padStart(5),
      (value('consensus_score') || '--').padStart(9),
      `  ${(value('churn_risk') || 'unknown').padEnd(9)}`,
      shorten(value('churn_reasons').replaceAll('\n', '; ')),
    ]
      .join(' ')
      .trimEnd();
  });
  const heading = `${'Company'.padEnd(width)} ${'answered'.padStart(9)} ${'health'.padStart(6)} ${'change'.padStart(6)} ${'gap'.padStart(5)} ${'consensus'.padStart(9)}   ${'risk'.padEnd(9)} why`;
  return [
    '',
    heading,
    '-'.repeat(heading.length + 12),
    ...rows,
    '',
    `HubSpot's workflow enrolled ${workflows.length} ${workflows.length === 1 ? 'company' : 'companies'} and made ${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'}:`,
    ...workflows.map(
      ({ company, actions }) => `  ${oneLine(company)}: ${actions[0]?.['subject'] ?? ''}`,
    ),
    '',
    `${mails.sent} mails, ${mails.duplicates} sent twice. ${seconds.toFixed(1)} seconds.`,
    '',
  ].join('\n');
}

function waves(count: number): string {
  return count === 1 ? '1 wave is' : `${count} waves are`;
}

/** HubSpot lets a company's name have line breaks. */
function oneLine(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim();
}

const LONGEST_REASON = 76;

function shorten(text: string): string {
  return text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON - 1).trimEnd()}…` : text;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function signed(value: string): string {
  return value.startsWith('-') || value === '' || value === '0' ? value : `+${value}`;
}
