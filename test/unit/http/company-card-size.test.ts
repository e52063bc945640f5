import { describe, expect, it } from 'vitest';
import { noPlaybooks } from '../../../src/churn/playbook-settings.ts';
import { companyCard } from '../../../src/contracts/company-card.ts';
import { viewCompanyCard } from '../../../src/http/views/company-card.ts';
import type { CompanyVoices } from '../../../src/http/read-company-voices.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultPortalSettings } from '../../../src/survey/settings.ts';
import type { MeasuringPoint, Response, Wave } from '../../../src/survey/types.ts';
import { toWaveInput } from '../../../src/survey/wave-input.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';
import { buildInvitation, buildRadar, buildWave } from '../../support/builders.ts';
import {
  buildAnswers,
  buildAssessment,
  buildCase,
  buildCompany,
  buildPortal,
  buildPostMortem,
  buildRemeasure,
  buildResponse,
  buildSnapshot,
  buildSnooze,
} from '../../storage/samples.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const LONG = 'Æ name as long as anybody would write it for one measuring point of a radar, ø';

const points = Array.from({ length: 25 }, (_, index): MeasuringPoint => {
  const label = `${LONG} ${String(index)}`;
  const inEvery = { en: label, da: label, nb: label, sv: label, de: label };
  return {
    id: `a-point-with-a-long-id-${String(index)}`,
    label: inEvery,
    description: inEvery,
    dimension: 'trust',
    process: 'delivery',
    scale: { min: 0, max: 10 },
    weight: 1,
  };
});

/** Ten people whose answers give every mean all the digits that a number can have. */
function answersOf(wave: Wave, round: number): Response[] {
  return Array.from({ length: 10 }, (_, person) =>
    buildResponse({
      waveId: wave.waveId,
      personId: String(person),
      responseId: `rsp_${String(person)}`,
      roleWeight: 1 + person / 7,
      answers: buildAnswers({
        points: Object.fromEntries(
          points.map(({ id }, index) => [
            id,
            { now: (person + index + 3 * round) % 8, desired: 9 + (person % 2) },
          ]),
        ),
      }),
    }),
  );
}

/** The newest wave first. */
const waves = Array.from({ length: 8 }, (_, round) => {
  const closedAt = new Date(NOW.getTime() - (1 + 90 * round) * 86_400_000);
  const wave = buildWave({
    waveId: `wav_${String(round).padStart(20, '0')}`,
    radar: buildRadar({ points }),
    status: 'closed',
    closedAt,
  });
  const previous = { responses: answersOf(wave, round + 1), band: 'healthy' as const };
  const input = toWaveInput({
    wave,
    invitations: [buildInvitation()],
    responses: answersOf(wave, round),
    previous,
    settings: defaultPortalSettings,
    now: closedAt,
  });
  const scores = scoreWave(input, defaultPortalSettings.scoring);
  return { wave, snapshot: buildSnapshot({ waveId: wave.waveId, kind: 'final', scores }) };
});

const [shown, ...earlier] = waves;

/** As much as the card may have to say of what people wrote. */
const voices: CompanyVoices = {
  shown: shown
    ? {
        wave: shown.wave,
        voices: {
          voices: Array.from({ length: 50 }, (_, index) => ({
            kind: 'second_wanted',
            pointId: points[index % 25]?.id ?? null,
            text: 'ø'.repeat(2000),
            name: LONG,
          })),
          withheld: null,
          secondWithheld: null,
        },
        discussion: points.map((point) => ({ point, reasons: ['large_gap'] })),
        round: null,
        answered: null,
        people: 50,
        isLinkOnly: false,
      }
    : null,
  colleagues: Array.from({ length: 20 }, (_, index) => ({
    suggestionId: `sug_${String(index)}`,
    name: LONG,
    email: 'somebody@firma.example',
    role: LONG,
    by: LONG,
  })),
};

describe('the reply for the largest sensible company', () => {
  it.each(LANGUAGES)('stays below 100 kB in %s', (language) => {
    const card = viewCompanyCard(
      {
        company: buildCompany({ name: LONG }),
        scores: {
          shown: shown ?? null,
          earlier,
          settings: defaultPortalSettings,
          silent: Array.from({ length: 30 }, () => buildInvitation({ lastName: LONG })),
          latestWave: shown ? { wave: shown.wave, invitations: [buildInvitation()] } : null,
        },
        assessment: buildAssessment(),
        turns: [],
        crowds: null,
        isTestMode: true,
        isRepeating: true,
        repeat: { nextWaveAt: new Date('2027-02-01T08:00:00Z'), skipped: 'nobody_to_invite' },
        playbooks: noPlaybooks,
        loss: buildPostMortem(),
        snoozes: [{ ...buildSnooze(), until: new Date('2026-12-01T09:00:00Z') }],
        followUps: Array.from({ length: 10 }, (_, index) => buildCase({ caseId: String(index) })),
        mailsLeft: { day: Infinity, minute: Infinity },
        refusedWrite: { message: LONG, since: NOW },
        report: shown
          ? {
              wave: shown.wave,
              address: { ...shown.wave, linkNonce: 'k1.nonce', linkHash: 'hash' },
              url: `https://radar.example/r/${'x'.repeat(43)}`,
            }
          : null,
        portal: buildPortal(),
        now: NOW,
      },
      voices,
      {
        ownerNames: new Map([['31', LONG]]),
        contactNames: new Map(),
        remeasures: shown
          ? [{ remeasure: buildRemeasure(), source: shown.wave, sent: null, scores: null }]
          : [],
      },
      language,
    );
    expect(companyCard.parse(card).scores).toMatchObject({
      points: { length: 25 },
      earlier: { length: 4 },
    });
    const bytes = Buffer.byteLength(JSON.stringify({ ok: true, data: card }));
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(100_000);
  });
});
