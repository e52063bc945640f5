import type { HeadingProps, ListProps, TextProps } from '@hubspot/ui-extensions';
import { Children, useContext } from 'react';
import type { CSSProperties } from 'react';
import { classNames } from './class-names.ts';
import { HeadingContext } from './heading-context.ts';

const WEIGHT: Readonly<Record<string, number>> = { demibold: 600, bold: 700 };
const DECORATION: Readonly<Record<string, string>> = {
  underline: 'underline',
  strikethrough: 'line-through',
};

export function Text({ variant = 'bodytext', inline = false, ...props }: TextProps) {
  const { format = {}, truncate = false, testId, children } = props;
  const { fontWeight = 'regular', lineDecoration = 'none', textTransform = 'none' } = format;
  const limits = typeof truncate === 'object' ? truncate : {};
  const style: CSSProperties = {
    fontWeight: WEIGHT[fontWeight],
    fontStyle: format.italic ? 'italic' : undefined,
    textDecoration: DECORATION[lineDecoration],
    textTransform: textTransform === 'sentenceCase' ? undefined : textTransform,
    maxWidth: limits.maxWidth,
  };
  const Tag = inline ? 'span' : 'p';
  return (
    <Tag
      className={classNames('ui-text', variant, Boolean(truncate) && 'is-truncated')}
      style={style}
      title={limits.tooltipText}
      data-testid={testId}
    >
      {children}
    </Tag>
  );
}

/** Below the title of the place that it stands in: a card, a page, a modal. */
export function Heading({ inline = false, testId, children }: HeadingProps) {
  const Tag = useContext(HeadingContext);
  return (
    <Tag className={classNames('ui-heading', inline && 'is-inline')} data-testid={testId}>
      {children}
    </Tag>
  );
}

export function List({ variant = 'unordered', testId, children }: ListProps) {
  const Tag = variant.startsWith('ordered') ? 'ol' : 'ul';
  return (
    <Tag className={`ui-list ${variant}`} data-testid={testId}>
      {Children.toArray(children).map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </Tag>
  );
}
