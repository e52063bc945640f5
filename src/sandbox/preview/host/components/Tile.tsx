import type {
  ButtonRowProps,
  CardProps,
  DividerProps,
  SpacerProps,
  TileProps,
} from '@hubspot/ui-extensions';
import { classNames } from './class-names.ts';
import { toRem } from './sizes.ts';

export function Tile({ compact = false, flush = false, testId, children }: TileProps) {
  const className = classNames('ui-tile', compact && 'is-compact', flush && 'is-flush');
  return (
    <div className={className} data-testid={testId}>
      {children}
    </div>
  );
}

export function Card({ testId, children }: CardProps) {
  return (
    <div className="ui-tile" data-testid={testId}>
      {children}
    </div>
  );
}

export function ButtonRow({ testId, children }: ButtonRowProps) {
  return (
    <div className="ui-button-row" data-testid={testId}>
      {children}
    </div>
  );
}

export function Divider({ size, distance = 'small', testId }: DividerProps) {
  const margin = `${toRem(size ?? distance)} 0`;
  return <hr className="ui-divider" style={{ margin }} data-testid={testId} />;
}

export function Spacer({ size = 'md', testId }: SpacerProps) {
  return <div style={{ height: toRem(size) }} data-testid={testId} />;
}
