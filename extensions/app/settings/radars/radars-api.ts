import type { CardReply } from '@contracts/card-reply.ts';
import type { RadarDraft, RadarEditorReply, RadarListReply } from '@contracts/radar-editor.ts';
import type { SettingsReply } from '@contracts/settings-card.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

/** What the radar library may ask of the backend. No call throws: what goes wrong is a reply. */
export interface RadarsApi {
  list(): Promise<CardReply<RadarListReply>>;
  open(radarId: string): Promise<CardReply<RadarEditorReply>>;
  create(start: RadarStart, requestId: string): Promise<CardReply<RadarEditorReply>>;
  save(radarId: string, body: SaveRequest): Promise<CardReply<RadarEditorReply>>;
  archive(radarId: string, requestId: string): Promise<CardReply<RadarListReply>>;
  restore(radarId: string, requestId: string): Promise<CardReply<RadarListReply>>;
  chooseHealthRadar(body: HealthRequest): Promise<CardReply<SettingsReply>>;
}

/** A new radar starts from another one, or from a name. */
export type RadarStart = { readonly copyOf: string } | { readonly name: string };

interface SaveRequest {
  readonly requestId: string;
  readonly version: number;
  readonly radar: RadarDraft;
}

interface HealthRequest {
  readonly requestId: string;
  /** Of the settings. */
  readonly version: number;
  readonly healthRadarId: string;
}

export function createRadarsApi(call: CallRadar): RadarsApi {
  const radar = (radarId: string) => `settings/radars/${encodeURIComponent(radarId)}`;
  return {
    list: () => call('settings/radars'),
    open: (radarId) => call(radar(radarId)),
    create: (start, requestId) => call('settings/radars', { body: { requestId, ...start } }),
    save: (radarId, body) => call(radar(radarId), { method: 'PUT', body }),
    archive: (radarId, requestId) => call(`${radar(radarId)}/archive`, { body: { requestId } }),
    restore: (radarId, requestId) => call(`${radar(radarId)}/restore`, { body: { requestId } }),
    chooseHealthRadar: ({ requestId, version, healthRadarId }) =>
      call('settings', {
        method: 'PUT',
        body: { requestId, version, settings: { healthRadarId } },
      }),
  };
}
