import type { CompanyMood } from './company-mood.ts';
import type { SurveyForm } from './read-survey-form.ts';
import { seededRandom } from '../seeded-random.ts';

export interface SimulatedPerson {
  /** The same in every wave, so that a person keeps their character. */
  readonly personId: string;
  readonly side: 'customer' | 'vendor';
  readonly decides: boolean;
  readonly mood: CompanyMood;
  /** 1 for the first wave, 2 for the second … */
  readonly round: number;
}

const REASONS = [
  'You answer quickly and keep your word.',
  'Good people, but we wait too long for answers.',
  'Reporting takes us too much time.',
];
const WORDS = ['Keep going.', 'We need a named contact person.', 'Thank you for asking!'];

/**
 * What a simulated person puts into the form; the same person, mood and round always answer the
 * same. Empty when the person doesn't take part this time.
 */
export function decideFormAnswers(
  form: SurveyForm,
  person: SimulatedPerson,
): Record<string, string> | null {
  const chance = seededRandom(`${person.personId}/${person.round}`);
  const turnout = person.side === 'vendor' ? 1 : person.mood.turnout;
  if (chance() >= turnout) return null;

  const answers: Record<string, string> = { ...form.hidden };
  // People take a minute or two; a page that comes back at once looks like nobody read it.
  const milliseconds = Math.round(60_000 + chance() * 90_000);
  answers['startedAt'] = String(Number(form.hidden['startedAt'] ?? 0) - milliseconds);
  const pointNames = [...form.choices.keys()].filter((name) => name.endsWith('.now'));
  let sum = 0;
  pointNames.forEach((name, index) => {
    const now = ratePoint(person, index);
    sum += now;
    const desired = Math.max(now, 8 + 2 * steady(person, `desired/${name}`));
    answers[name] = pick(form, name, now);
    const desiredName = name.replace(/now$/, 'desired');
    answers[desiredName] = pick(form, desiredName, desired);
  });
  const mean = pointNames.length > 0 ? sum / pointNames.length : 5;
  const disappointment = person.round < 2 ? 0 : person.mood.disappointment;
  Object.assign(answers, answerExtras(form, mean + disappointment, chance));
  return answers;
}

/** A person's rating of a point, 0–10 before it is put on the scale. */
function ratePoint(person: SimulatedPerson, index: number): number {
  const { mood, side, decides, round } = person;
  const own =
    1.2 * (steady(person, 'character') - 0.5) + 0.8 * (steady(person, `point/${index}`) - 0.5);
  const rank = decides ? mood.leadersAbove : 0;
  const later = round < 2 ? 0 : index < mood.fallingPoints ? mood.fall : mood.change;
  // The team sees itself a little better than its customers do, and misses half of what changed.
  return side === 'vendor' ? mood.level + 1 + own + later / 2 : mood.level + rank + own + later;
}

/** A trait from 0 to 1 that a person keeps over all waves. */
function steady(person: SimulatedPerson, trait: string): number {
  return seededRandom(`${person.personId}/${trait}`)();
}

function answerExtras(
  form: SurveyForm,
  mean: number,
  chance: () => number,
): Record<string, string> {
  const answers: Record<string, string> = {};
  const choose = (name: string, value: number): void => {
    if (form.choices.has(name)) answers[name] = pick(form, name, value);
  };
  const write = (name: string, texts: readonly string[]): void => {
    if (form.texts.includes(name)) answers[name] = texts[Math.floor(chance() * texts.length)] ?? '';
  };
  choose('recommend', mean + 0.8);
  choose('ease', 1 + (mean / 10) * 6);
  if (form.choices.has('recommended')) {
    answers['recommended'] = chance() < (mean > 8 ? 0.6 : 0.2) ? 'yes' : 'no';
  }
  write('recommendReason', REASONS);
  if (chance() < 0.4) write('comment', WORDS);
  return answers;
}

/** The option of the page that lies nearest to the wished value. */
function pick(form: SurveyForm, name: string, wished: number): string {
  const options = (form.choices.get(name) ?? []).filter((value) => /^\d+$/.test(value));
  return options.reduce(
    (best, option) =>
      Math.abs(Number(option) - wished) < Math.abs(Number(best) - wished) ? option : best,
    options[0] ?? '',
  );
}
