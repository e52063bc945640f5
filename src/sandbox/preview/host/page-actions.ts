/** A short message at the edge of the page. */
export interface PageAlert {
  readonly type?: 'info' | 'warning' | 'success' | 'danger' | 'tip';
  readonly title?: string;
  readonly message: string;
}

export interface FrameRequest {
  readonly uri: string;
  readonly width: number;
  readonly height: number;
  readonly title?: string;
}

/** What an extension can have the page do. */
export interface PageActions {
  readonly addAlert: (alert: PageAlert) => void;
  readonly openFrame: (frame: FrameRequest, onClose?: () => void) => void;
  /** Looks at the record once more. */
  readonly refresh: () => void;
  /** Hears of new values of the record. */
  readonly onProperties: (listener: (properties: Readonly<Record<string, string>>) => void) => void;
  readonly navigate: (to: string, params?: Readonly<Record<string, string>>) => void;
  readonly addressOf: (to: string, params?: Readonly<Record<string, string>>) => string;
}
