import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import { decideAnswer } from './decide-answer.ts';
import { getSurvey } from './get-survey.ts';
import { listFollowups, readRatings } from './list-followups.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { DraftFields } from './draft-store.ts';
import type { SurveyStores } from './ports.ts';
import type { Radar } from './types.ts';

export interface SaveDraftDeps {
  readonly storage: Pick<SurveyStores, 'invitations' | 'settings' | 'drafts'>;
  readonly links: PersonalLinks;
  readonly clock: Clock;
}

/**
 * Keeps what was entered so far, and says on which points to ask more. Without any field it only notes
 * that a person has opened the survey. A paused one keeps drafts, too. Throws `link_unknown`, `link_withdrawn`, `link_expired`,
 * `already_answered`, `wave_state` and, after the close, `wave_closed`.
 */
export async function saveDraft(
  deps: SaveDraftDeps,
  { token, fields }: { readonly token: string; readonly fields: DraftFields },
): Promise<{ followups: readonly string[] }> {
  const { invitation, wave } = await getSurvey(deps, token);
  const decision = decideAnswer(wave, invitation, deps.clock.now());
  if (decision.kind === 'refused') {
    // Whoever is at it while the survey is paused can't send, but must not lose what is entered.
    if (decision.error.code !== 'wave_paused') throw decision.error;
  } else if (decision.late) throw notKept();
  const entered = ofRadar(wave.radar, fields);
  if (Object.keys(entered).length === 0) {
    await deps.storage.invitations.setResponse(invitation, 'opened', null);
    return { followups: [] };
  }
  const draft = await deps.storage.drafts.add(invitation, entered);
  if (!draft) throw notKept();
  const points = readRatings(wave.radar, draft);
  return { followups: await listFollowups(deps, wave, invitation, points) };
}

/** Fields of points that the radar does not have would lie in the draft for nothing. */
function ofRadar(radar: Radar, fields: DraftFields): DraftFields {
  const ids = new Set(radar.points.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(fields).filter(([field]) => {
      const [kind, id = ''] = field.split('.');
      return field === kind || ids.has(id);
    }),
  );
}

function notKept(): AppError {
  return new AppError(
    'wave_closed',
    'This survey has closed, so nothing is kept before it is sent.',
    {
      action: 'Send the answers from the survey page.',
    },
  );
}
