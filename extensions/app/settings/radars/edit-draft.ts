import type {
  DraftPoint,
  DraftText,
  RadarDraft,
  RadarLanguage,
  RadarLimits,
} from '@contracts/radar-editor.ts';

/** A text with the words of one language changed; empty words are no words. */
export function writeText(text: DraftText, language: RadarLanguage, words: string): DraftText {
  const others = Object.entries(text).filter(([written]) => written !== language);
  return Object.fromEntries(words.trim() === '' ? others : [...others, [language, words]]);
}

/** Adds a dimension without a name. */
export function addDimension(draft: RadarDraft, id: string): RadarDraft {
  return { ...draft, dimensions: [...draft.dimensions, { id, label: {} }] };
}

export function renameDimension(draft: RadarDraft, id: string, label: DraftText): RadarDraft {
  const dimensions = draft.dimensions.map((dimension) =>
    dimension.id === id ? { ...dimension, label } : dimension,
  );
  return { ...draft, dimensions };
}

/** Takes a dimension out; one that points belong to stays. */
export function removeDimension(draft: RadarDraft, id: string): RadarDraft {
  if (isInUse(draft, id)) return draft;
  return { ...draft, dimensions: draft.dimensions.filter((dimension) => dimension.id !== id) };
}

export function isInUse({ points }: RadarDraft, dimensionId: string): boolean {
  return points.some(({ dimension }) => dimension === dimensionId);
}

/** Adds an empty point to the last dimension, which is made where there is none yet. */
export function addPoint(
  draft: RadarDraft,
  ids: { readonly point: string; readonly dimension: string },
  limits: RadarLimits,
): RadarDraft {
  const whole = draft.dimensions.length === 0 ? addDimension(draft, ids.dimension) : draft;
  const point: DraftPoint = {
    id: ids.point,
    label: {},
    description: {},
    dimension: whole.dimensions.at(-1)?.id ?? '',
    process: 'delivery',
    scale: { ...limits.scale },
    weight: 1,
  };
  return { ...whole, points: [...whole.points, point] };
}

export function changePoint(
  draft: RadarDraft,
  id: string,
  change: Partial<DraftPoint>,
): RadarDraft {
  const points = draft.points.map((point) => (point.id === id ? { ...point, ...change } : point));
  return { ...draft, points };
}

export function removePoint(draft: RadarDraft, id: string): RadarDraft {
  return { ...draft, points: draft.points.filter((point) => point.id !== id) };
}

/** Moves a point one place up (−1) or down (1); at the end it stays where it is. */
export function movePoint(draft: RadarDraft, id: string, by: -1 | 1): RadarDraft {
  const from = draft.points.findIndex((point) => point.id === id);
  const point = draft.points[from];
  const neighbour = draft.points[from + by];
  if (!point || !neighbour) return draft;
  const points = [...draft.points];
  points[from] = neighbour;
  points[from + by] = point;
  return { ...draft, points };
}

/** Says whom a point concerns; nobody in particular is everybody. */
export function directPoint(draft: RadarDraft, id: string, groups: readonly string[]): RadarDraft {
  const direct = (point: DraftPoint): DraftPoint =>
    groups.length > 0 ? { ...point, groups: [...groups] } : leaveOut(point, 'groups');
  const points = draft.points.map((point) => (point.id === id ? direct(point) : point));
  return { ...draft, points };
}

/** Limits the points that one person is asked; without a number all are asked. */
export function limitAsked(draft: RadarDraft, count: number | null | undefined): RadarDraft {
  const isCount = typeof count === 'number' && !Number.isNaN(count);
  return isCount ? { ...draft, askAtMost: count } : leaveOut(draft, 'askAtMost');
}

/** The mode that the radar is sent in unless told; without one that of the settings. */
export function chooseDefaultMode(
  draft: RadarDraft,
  mode: RadarDraft['defaultMode'] | undefined,
): RadarDraft {
  return mode ? { ...draft, defaultMode: mode } : leaveOut(draft, 'defaultMode');
}

/** What is left out is not there at all: a field that is there and empty is another draft. */
function leaveOut<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
): Omit<Whole, Key> {
  const rest = Object.entries(whole).filter(([name]) => name !== key);
  return Object.fromEntries(rest) as Omit<Whole, Key>;
}

/** Asks a question, or no longer. They are always asked in the same order. */
export function toggleExtra(
  draft: RadarDraft,
  extra: RadarDraft['extras'][number],
  order: ReadonlyArray<RadarDraft['extras'][number]>,
): RadarDraft {
  const isAsked = draft.extras.includes(extra);
  const extras = order.filter((each) => (each === extra ? !isAsked : draft.extras.includes(each)));
  return { ...draft, extras };
}
