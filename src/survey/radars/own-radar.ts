import type { Language } from '../../texts/language.ts';
import type { ExtraItem, Mode, Process, Scale } from '../types.ts';

/** A text in the languages that somebody has written it in. */
export type DraftText = Readonly<Partial<Record<Language, string>>>;

export interface DraftDimension {
  readonly id: string;
  readonly label: DraftText;
}

export interface DraftPoint {
  readonly id: string;
  readonly label: DraftText;
  /** May be left out; where it is there, it belongs to every complete language. */
  readonly description: DraftText;
  readonly dimension: string;
  readonly process: Process;
  readonly scale: Scale;
  readonly weight: number;
  readonly groups?: readonly string[] | undefined;
}

/** A radar as people edit it: some languages may be missing or half done. */
export interface RadarDraft {
  readonly name: DraftText;
  readonly dimensions: readonly DraftDimension[];
  readonly points: readonly DraftPoint[];
  readonly extras: readonly ExtraItem[];
  readonly askAtMost?: number | undefined;
  readonly defaultMode?: Mode | undefined;
}

/** A radar that a portal has made for itself. */
export interface OwnRadar {
  readonly portalId: number;
  readonly radarId: string;
  /** From 1, one more with each change. */
  readonly version: number;
  readonly draft: RadarDraft;
  /** Ids of points that were taken out: waves are compared by them, so they never come back. */
  readonly retiredIds: readonly string[];
  /** Of the request that made it. */
  readonly requestId: string;
  readonly archivedAt: Date | null;
  readonly savedAt: Date;
}

/** The radars that portals have made. */
export interface RadarStore {
  /** All of a portal, the archived ones too, in the order they were made. */
  list(portalId: number): Promise<OwnRadar[]>;
  find(portalId: number, radarId: string): Promise<OwnRadar | null>;
  /** The same, locked until the transaction ends. Only inside a transaction. */
  lock(portalId: number, radarId: string): Promise<OwnRadar | null>;
  findByRequest(portalId: number, requestId: string): Promise<OwnRadar | null>;
  /** Inserts it, or returns false when the portal has one of the same request. */
  insert(radar: OwnRadar): Promise<boolean>;
  /** Stores a radar as the version after `seenVersion`; false when that is not the newest one. */
  save(radar: OwnRadar, seenVersion: number): Promise<boolean>;
  setArchived(portalId: number, radarId: string, at: Date | null): Promise<void>;
}
