import { createHash } from 'node:crypto';
import type { SecondAnswer } from '../second-round/second-round.ts';
import type { Answers, Mode, Response, Wave } from '../types.ts';

/** `second_…` was said in the second round. */
export type VoiceKind =
  | 'why'
  | 'wanted'
  | 'second_why'
  | 'second_wanted'
  | 'recommend_reason'
  | 'recommended_to'
  | 'wow'
  | 'comment';

/** Something that one of the customer's people wrote, as anybody may see it. */
export interface Voice {
  readonly kind: VoiceKind;
  /** The measuring point that it is about; null where it is about the whole. */
  readonly pointId: string | null;
  readonly text: string;
  /** Who wrote it; null wherever that is not to be known. */
  readonly name: string | null;
}

/** Why nothing is shown: the wave or second round still runs, or too few have answered to hide among each other. */
export type Withheld = 'not_closed' | 'too_few';

export interface Voices {
  /** In the order of the survey, and within a question in one that tells nothing. */
  readonly voices: readonly Voice[];
  /** Null where everything may be shown, be it nothing. Never says whether anybody wrote anything. */
  readonly withheld: Withheld | null;
  /** The same for what was said in the second round; null without one, too. */
  readonly secondWithheld: Withheld | null;
}

/** So many people must have answered before anybody's words are shown. */
export const FEWEST_VOICES: Readonly<Record<Mode, number>> = {
  named: 1,
  confidential: 3,
  anonymous: 8,
};

const ORDER: readonly VoiceKind[] = [
  'why',
  'wanted',
  'second_why',
  'second_wanted',
  'recommend_reason',
  'recommended_to',
  'wow',
  'comment',
];

export interface VoicesInput {
  readonly wave: Pick<Wave, 'waveId' | 'mode' | 'status' | 'radar'>;
  readonly responses: readonly Response[];
  /** Null without a second round. */
  readonly second: { readonly answers: readonly SecondAnswer[]; readonly isOver: boolean } | null;
  /** How a person is called, by the id of the invitation. Read in named mode only. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * What may be shown of everything that the customer's people wrote in a wave: the one place that
 * decides it, for cards, reports and exports alike. With the name in named mode; without it in
 * confidential mode from three people on, and in anonymous mode from eight. There nothing is shown
 * before the wave has closed, what came late is left out as it is from the scores, and the order is
 * made of the words alone, so that neither time nor neighbours tell who wrote them.
 */
export function chooseVoices(input: VoicesInput): Voices {
  const { wave } = input;
  const first = chooseFirst(input);
  const second = chooseSecond(input);
  return {
    voices: inOrder(wave, [...first.voices, ...second.voices]),
    withheld: first.withheld,
    secondWithheld: second.withheld,
  };
}

type Heard = Pick<Voices, 'voices' | 'withheld'>;

function chooseFirst({ wave, responses, names }: VoicesInput): Heard {
  const heard = responses.filter(({ side, late }) => side === 'customer' && !late);
  const isOpen = wave.status !== 'closed';
  const withheld = decideWithheld(wave, heard.length, isOpen);
  if (withheld) return { voices: [], withheld };
  const voices = heard.flatMap(({ answers, invitationId }) =>
    nameAll(listWords(answers), wave, names, invitationId),
  );
  const isShown = ({ pointId }: Voice) => pointId === null || isRated(wave, heard, pointId);
  return { voices: voices.filter(isShown), withheld: null };
}

/** Everybody is asked about the same points there: no point tells anything of who wrote. */
function chooseSecond({ wave, second, names }: VoicesInput): Heard {
  if (!second) return { voices: [], withheld: null };
  const { answers, isOver } = second;
  const withheld = decideWithheld(wave, answers.length, !isOver);
  if (withheld) return { voices: [], withheld };
  const voices = answers.flatMap(({ said, invitationId }) =>
    nameAll(listSecondWords(said), wave, names, invitationId),
  );
  return { voices, withheld: null };
}

function nameAll(
  words: readonly Words[],
  { mode }: VoicesInput['wave'],
  names: VoicesInput['names'],
  invitationId: string | null,
): Voice[] {
  const name = mode === 'named' ? (names.get(invitationId ?? '') ?? null) : null;
  return words.map((one) => ({ ...one, name }));
}

function decideWithheld(
  { mode }: VoicesInput['wave'],
  people: number,
  isOpen: boolean,
): Withheld | null {
  if (mode !== 'named' && isOpen) return 'not_closed';
  return people > 0 && people < FEWEST_VOICES[mode] ? 'too_few' : null;
}

type Words = Omit<Voice, 'name'>;

function listWords(answers: Answers): Words[] {
  const { recommendReason, recommendedTo, wow, comment } = answers;
  const words: Words[] = [
    ...Object.entries(answers.followups).flatMap(([pointId, { why, wanted }]): Words[] => [
      { kind: 'why', pointId, text: why },
      { kind: 'wanted', pointId, text: wanted },
    ]),
    { kind: 'recommend_reason', pointId: null, text: recommendReason },
    { kind: 'recommended_to', pointId: null, text: recommendedTo },
    { kind: 'wow', pointId: null, text: wow },
    { kind: 'comment', pointId: null, text: comment },
  ];
  return words.filter(({ text }) => text.trim() !== '');
}

function listSecondWords(said: SecondAnswer['said']): Words[] {
  return Object.entries(said)
    .flatMap(([pointId, { why, wanted }]): Words[] => [
      { kind: 'second_why', pointId, text: why },
      { kind: 'second_wanted', pointId, text: wanted },
    ])
    .filter(({ text }) => text.trim() !== '');
}

/** A point that few have rated would tell that it was one of these few. */
function isRated(
  { mode, radar }: VoicesInput['wave'],
  heard: readonly Response[],
  pointId: string,
): boolean {
  if (!radar.points.some(({ id }) => id === pointId)) return false;
  const raters = heard.filter(({ answers }) => (answers.points[pointId]?.now ?? null) !== null);
  return mode === 'named' || raters.length >= FEWEST_VOICES[mode];
}

function inOrder({ waveId, mode, radar }: VoicesInput['wave'], voices: readonly Voice[]): Voice[] {
  const places = new Map(radar.points.map(({ id }, place) => [id, place]));
  // Points come first, each with all that was said about it.
  const placeOf = ({ pointId }: Voice): number =>
    pointId === null ? places.size : (places.get(pointId) ?? 0);
  const within = mode === 'named' ? (voice: Voice) => voice.name ?? '' : shuffleBy(waveId);
  return voices
    .map((voice) => ({ voice, place: placeOf(voice), key: within(voice) }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        ORDER.indexOf(a.voice.kind) - ORDER.indexOf(b.voice.kind) ||
        compare(a.key, b.key) ||
        compare(a.voice.text, b.voice.text),
    )
    .map(({ voice }) => voice);
}

/** The same words always fall on the same place, whoever wrote them and whenever. */
function shuffleBy(waveId: string): (voice: Voice) => string {
  return ({ kind, pointId, text }) =>
    createHash('sha256')
      .update(JSON.stringify([waveId, kind, pointId, text]))
      .digest('hex');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
