import { z } from 'zod';
import { tag } from './tag.ts';

/** The company's latest wave, as its card shows it. */
export const latestWave = z.object({
  waveId: z.string(),
  radar: z.string(),
  status: tag,
  /** Its name, and one sentence on who sees what. */
  mode: z.object({ name: z.string(), explain: z.string() }),
  /** It has been launched and is not over: no other one can be sent meanwhile. */
  isRunning: z.boolean(),
  invited: z.number().int(),
  /** Null while telling the number could give somebody away. */
  answered: z.number().int().nullable(),
  /** How the vendor's team stands, such as "Our team: 1 of 2 answered"; empty without a team. */
  team: z.string(),
  /** Whom of the decision makers nobody has heard, or why that is not told; empty when all is said. */
  silence: z.string(),
  /** Such as "Closes on 5 December 2026". */
  timing: z.string(),
  /** When the mails that still wait leave, and what holds them back; one sentence each. */
  schedule: z.array(z.string()),
  /** The closing date in words. */
  closesOn: z.string(),
  canRemind: z.boolean(),
  canExtend: z.boolean(),
  canPause: z.boolean(),
  canResume: z.boolean(),
  canClose: z.boolean(),
  canCancel: z.boolean(),
  /** Why something that one may look for can't be done now, one sentence each. */
  hints: z.array(z.string()),
  /** Later closing days to choose from, the next one first. */
  extensions: z.array(z.object({ day: z.string(), text: z.string() })),
});

export type LatestWave = z.infer<typeof latestWave>;

/**
 * Every fixed word around a wave: what runs, its people, and the panel that sends the next one. They
 * come with the card, ready for the click. Places in `{name}` are filled in by the card.
 */
export const waveWords = [
  /** Heading over the latest wave, whether it still runs or not. */
  'wave',
  'answers',
  /** Places: answered, invited; such as "5 of 7". */
  'answeredOfInvited',
  'more',
  /** Over what was not done. */
  'nothingChanged',

  'remind',
  'remindTitle',
  'remindText',
  /** Place: count. */
  'reminded',
  'remindedHidden',
  'extend',
  'extendTitle',
  'extendText',
  'newClosingDate',
  /** Place: date. */
  'extended',
  'pause',
  'pauseTitle',
  /** Place: date. */
  'pauseText',
  'paused',
  'resume',
  'resumeTitle',
  'resumeText',
  'resumed',
  'closeWave',
  'closeWaveTitle',
  'closeWaveText',
  'closeWaveFailed',
  'waveClosed',
  'cancelWave',
  'cancelWaveTitle',
  'cancelWaveText',
  'waveCancelled',

  'people',
  'loadingPeople',
  'peopleFailed',
  'state',
  'actions',
  'sendAgain',
  /** Place: name. */
  'sendAgainTitle',
  'sendAgainText',
  'correctText',
  'sentAgain',
  'withdraw',
  /** Place: name. */
  'withdrawTitle',
  'withdrawText',
  'withdrawn',

  'sendRadar',
  'sendWhileRunning',
  'sendTitle',
  'checking',
  'checkFailed',
  'sendFailed',
  'chooseRadar',
  'mode',
  'closing',
  'start',
  /** Label of the choice whether people hear beforehand. */
  'headsUp',
  /** Over how many mails leave when. */
  'startSlots',
  'invited',
  'leftOut',
  'team',
  /** Over how many of each role are asked. */
  'coverage',
  /** Places: asked, all. */
  'askedOfAll',
  'nobodyInvited',
  'nobodyTicked',
  'nobodyLeftOut',
  'nobodyInTeam',
  'person',
  'email',
  'group',
  'reason',
  'teamPick',
  'teamPickText',
  'mail',
  'mailLanguage',
  'mailFrom',
  'mailSubject',
  'loadingMail',
  'mailFailed',
  'sendTest',
  /** Place: address. */
  'testSent',
  'testSentText',
  'testFailed',
  /** How many get a mail. Place in the second and the fourth: count. */
  'onePerson',
  'manyPeople',
  'oneOfTeam',
  'manyOfTeam',
  /** What a click will do. Places: people, date. */
  'willSend',
  /** Places: people, team, date. */
  'willSendWithTeam',
  'sendNow',
  'sent',
  /** In test mode, in place of the three above and below. */
  'sendTestNow',
  /** Places: count, address. */
  'willTest',
  'rehearsed',
  /** Places: mails, address. */
  'rehearsedText',
  /** Places: invited, team, excluded. */
  'sentText',
] as const;
