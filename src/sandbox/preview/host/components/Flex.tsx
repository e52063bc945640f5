import type { AutoGridProps, BoxProps, FlexProps, InlineProps } from '@hubspot/ui-extensions';
import type { CSSProperties } from 'react';
import { toRem } from './sizes.ts';

const JUSTIFY: Readonly<Record<string, CSSProperties['justifyContent']>> = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  around: 'space-around',
  between: 'space-between',
};

const ALIGN: Readonly<Record<string, CSSProperties['alignItems']>> = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  baseline: 'baseline',
  stretch: 'stretch',
  auto: 'auto',
};

export function Flex(props: FlexProps) {
  const { direction = 'row', gap, justify = 'start', align = 'stretch', alignSelf, wrap } = props;
  const style: CSSProperties = {
    flexDirection: direction,
    gap: toRem(gap),
    justifyContent: JUSTIFY[justify],
    alignItems: ALIGN[align],
    alignSelf: alignSelf && ALIGN[alignSelf],
    flexWrap: wrap === true || wrap === 'wrap' ? 'wrap' : 'nowrap',
  };
  return (
    <div className="ui-flex" style={style} data-testid={props.testId}>
      {props.children}
    </div>
  );
}

export function Inline({ gap = 'sm', align = 'center', ...props }: InlineProps) {
  return <Flex {...props} gap={gap} align={align} wrap />;
}

export function Box({ alignSelf, flex, testId, children }: BoxProps) {
  const style: CSSProperties = {
    alignSelf: alignSelf && ALIGN[alignSelf],
    flex: flex === 'initial' ? undefined : flex,
  };
  return (
    <div className="ui-box" style={style} data-testid={testId}>
      {children}
    </div>
  );
}

export function AutoGrid({ columnWidth, gap, flexible = false, testId, children }: AutoGridProps) {
  const widest = flexible ? '1fr' : `${columnWidth}px`;
  const style: CSSProperties = {
    gap: toRem(gap),
    gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${columnWidth}px), ${widest}))`,
  };
  return (
    <div className="ui-grid" style={style} data-testid={testId}>
      {children}
    </div>
  );
}
