import { z } from 'zod';
import { tag } from './tag.ts';

/** The company's latest wave, as its card shows it. */
export const latestWave = z.object({
  waveId: z.string(),
  radar: z.string(),
  status: tag,
  invited: z.number().int(),
  /** Null while telling the number could give somebody away. */
  answered: z.number().int().nullable(),
  /** Such as "Closes on 5 December 2026". */
  timing: z.string(),
  /** May be closed from the card. */
  canClose: z.boolean(),
});

export type LatestWave = z.infer<typeof latestWave>;

/**
 * Every fixed word around a wave: what runs, and the panel that sends the next one. They come with
 * the card, ready for the click. Places in `{name}` are filled in by the card.
 */
export const waveWords = [
  /** Heading over the latest wave, whether it still runs or not. */
  'wave',
  'answers',
  /** Places: answered, invited; such as "5 of 7". */
  'answeredOfInvited',
  'closeWave',
  'closeWaveTitle',
  'closeWaveText',
  'closeWaveFailed',
  'waveClosed',
  'sendRadar',
  'sendWhileRunning',
  'sendTitle',
  'checking',
  'checkFailed',
  'sendFailed',
  'invited',
  'leftOut',
  'team',
  'nobodyInvited',
  'nobodyLeftOut',
  'nobodyInTeam',
  'person',
  'email',
  'group',
  'reason',
  /** One sentence on who sees the names of the answers. */
  'modeNamed',
  'sendNow',
  'sent',
  /** Places: invited, team, excluded. */
  'sentText',
] as const;
