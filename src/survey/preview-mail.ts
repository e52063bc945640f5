import type { Language } from '../texts/language.ts';
import { signMails } from './delivery-of-wave.ts';
import { toWave } from './launch-wave.ts';
import { planWave } from './plan-wave.ts';
import type { PlanWaveDeps, PlanWaveInput, WavePlan } from './plan-wave.ts';
import type { SurveyMail } from './survey-mail.ts';
import type { Respondent, Wave } from './types.ts';

export interface PreviewMailInput extends PlanWaveInput {
  readonly openDays?: number | undefined;
  /** The first recipient's when left out. */
  readonly language?: Language | undefined;
  readonly links: DraftLinks;
}

/** What stands in place of the personal links: nobody's is told. */
export interface DraftLinks {
  readonly survey: string;
  readonly optOut: string;
}

/**
 * The invitation that the first recipient of a language would get, if the wave were launched now.
 * Stores and sends nothing. Throws what `planWave` throws.
 */
export async function previewMail(
  deps: PlanWaveDeps,
  input: PreviewMailInput,
): Promise<SurveyMail> {
  const plan = await planWave(deps, input);
  const { company, openDays, links } = input;
  const wave = toWave(plan, { company, openDays, requestId: '' }, deps.clock.now());
  return draftMail(plan, wave, chooseRecipient(plan, input.language), links);
}

/** The invitation of a wave that is not launched to one person. */
export function draftMail(
  { settings, timeZone }: WavePlan,
  wave: Wave,
  person: Respondent,
  links: DraftLinks,
): SurveyMail {
  const { portalId, companyId, waveId, openedAt } = wave;
  return {
    kind: 'invitation',
    wave: signMails(wave, settings.delivery),
    invitation: {
      ...person,
      portalId,
      companyId,
      waveId,
      invitationId: '',
      delivery: 'planned',
      response: 'none',
      linkNonce: '',
      linkHash: '',
      askedPoints: null,
      resendKeys: [],
      dueAt: openedAt,
      sentAt: null,
      answeredAt: null,
    },
    timeZone,
    surveyUrl: links.survey,
    optOutUrl: links.optOut,
  };
}

/** Somebody without a name where nobody of this language would be asked. */
function chooseRecipient(
  { preflight, language: fallback }: WavePlan,
  language: Language | undefined,
): Respondent {
  const { eligible } = preflight;
  const found = eligible.find((person) => person.language === (language ?? person.language));
  return (
    found ?? {
      side: 'customer',
      personId: '',
      email: '',
      firstName: '',
      lastName: '',
      language: language ?? fallback,
      group: 'users',
      roleWeight: 1,
      timeZone: null,
    }
  );
}
