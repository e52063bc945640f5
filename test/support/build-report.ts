import { findGroupMeans } from '../../src/report/brief/find-group-means.ts';
import type { WaveReport } from '../../src/report/read-wave-report.ts';
import { protectScores } from '../../src/scoring/protect-scores.ts';
import { scoreWave } from '../../src/scoring/score-wave.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import type { Mode, PointAnswer, Response, Wave } from '../../src/survey/types.ts';
import { chooseVoices } from '../../src/survey/voices/choose-voices.ts';
import { toPoints, toWaveInput } from '../../src/survey/wave-input.ts';
import { buildPortal, buildResponse, buildSnapshot } from '../storage/samples.ts';
import { buildInvitation, buildRadar, buildWave } from './builders.ts';

export interface ReportParts {
  readonly points?: number;
  /** Answers of the customer; half as many of the team. */
  readonly answers?: number;
  readonly mode?: Mode;
  /** Repeated until it is long. */
  readonly label?: string;
  readonly company?: string;
  readonly comment?: string;
  readonly earlier?: number;
}

/** The report of a wave as it is read from the stores. */
export function buildReport(parts: ReportParts = {}): WaveReport {
  const { earlier = 0, mode = 'named', comment = '' } = parts;
  const rounds = Array.from({ length: earlier + 1 }, (_, round) => {
    const wave = waveOf(parts, round);
    const responses = responsesOf(wave, parts, round);
    const input = toWaveInput({
      wave,
      invitations: [],
      responses,
      previous: null,
      settings: defaultPortalSettings,
      now: wave.closesAt,
    });
    const scored = scoreWave(input, defaultPortalSettings.scoring);
    const scores = protectScores(scored, toPoints(wave.radar), mode);
    return { wave, responses, snapshot: buildSnapshot({ ...wave, kind: 'final', scores }) };
  });
  const [shown, ...others] = rounds;
  if (!shown) throw new Error('There is always a first round.');
  const names = new Map(
    shown.responses.map(({ invitationId }) => [invitationId ?? '', 'Mette Holm']),
  );
  const { wave } = shown;
  return {
    wave,
    scores: {
      shown,
      earlier: others.filter(({ snapshot }) => snapshot.scores.anonymity.totalVisible),
      settings: defaultPortalSettings,
      silent: [],
      latestWave: null,
    },
    invitations: Array.from({ length: 12 }, () => buildInvitation()),
    groupMeans: findGroupMeans(shown.responses, shown.snapshot.scores.points, []),
    voices: comment
      ? chooseVoices({ wave, responses: shown.responses, second: null, names })
      : { voices: [], withheld: null, secondWithheld: null },
    decisions: [],
    outcomes: [],
    portal: buildPortal(),
  };
}

function waveOf(
  { points = 6, mode = 'named', label = 'Point', company }: ReportParts,
  round: number,
): Wave {
  const words = (text: string) => ({ en: text, da: text, nb: text, sv: text, de: text });
  const {
    points: [point],
  } = buildRadar();
  if (!point) throw new Error('A radar has points.');
  const closedAt = new Date(Date.UTC(2026, 10 - 6 * round, 16, 9));
  return buildWave({
    waveId: `wav_${String(round).padStart(20, '0')}`,
    companyName: company ?? 'Nordlys Kraft',
    radar: buildRadar({
      points: Array.from({ length: points }, (_, index) => ({
        ...point,
        id: `p${index}`,
        label: words(`${label} ${index + 1}`),
      })),
    }),
    mode,
    status: 'closed',
    openedAt: new Date(closedAt.getTime() - 14 * 86_400_000),
    closesAt: closedAt,
    closedAt,
  });
}

function responsesOf(
  wave: Wave,
  { answers = 6, comment = '' }: ReportParts,
  round: number,
): Response[] {
  const people = answers + Math.ceil(answers / 2);
  return Array.from({ length: people }, (_, index): Response => {
    const isVendor = index >= answers;
    const response = buildResponse({ waveId: wave.waveId });
    const rated = wave.radar.points.map(({ id }, place): [string, PointAnswer] => [
      id,
      {
        now: (3 * place + (index % 3) * (place % 4) + round) % 11,
        desired: 8 + ((index + place) % 3),
      },
    ]);
    return {
      ...response,
      responseId: `rsp_${String(index).padStart(20, '0')}`,
      invitationId: wave.mode === 'anonymous' ? null : `inv_${String(index).padStart(20, '0')}`,
      personId: wave.mode === 'anonymous' ? null : String(7000 + index),
      side: isVendor ? 'vendor' : 'customer',
      group: isVendor ? 'vendor' : index % 2 === 0 ? 'leadership' : 'users',
      roleWeight: index === 0 ? 2 : 1,
      answers: {
        ...response.answers,
        points: Object.fromEntries(rated),
        followups: {},
        recommend: 6 + (index % 5),
        comment: comment && `${comment} ${index}`,
      },
      durationSeconds: 300,
      late: false,
    };
  });
}
