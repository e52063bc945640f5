import type { FigureSettings } from './figure-settings.ts';
import type { FigureReport, FigureStore } from './ports.ts';

export interface ReadFiguresDeps {
  readonly storage: {
    readonly figures: Pick<FigureStore, 'findReport'>;
    readonly settings: {
      getCurrent(portalId: number): Promise<{ readonly settings: FigureSettings }>;
    };
  };
}

/** What the app's page shows of a portal's figures, before it is worded. */
export interface Figures {
  readonly settings: FigureSettings;
  /** Null before the first night. */
  readonly report: (FigureReport & { readonly computedAt: Date }) | null;
}

export async function readFigures(
  { storage }: ReadFiguresDeps,
  portalId: number,
): Promise<Figures> {
  const [{ settings }, report] = await Promise.all([
    storage.settings.getCurrent(portalId),
    storage.figures.findReport(portalId),
  ]);
  return { settings, report };
}
