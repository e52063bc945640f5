import type { IllustrationProps } from '@hubspot/ui-extensions';

/** One quiet drawing for all of the SDK's illustrations. */
export function Illustration({ alt, width, testId }: IllustrationProps) {
  return (
    <span data-testid={testId}>
      <Drawing alt={alt} {...(width !== undefined && { width })} />
    </span>
  );
}

/** Says nothing to a screen reader without `alt`. */
export function Drawing({ alt = '', width = 160 }: { alt?: string; width?: number }) {
  const label = alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt };
  return (
    <svg className="ui-drawing" width={width} viewBox="0 0 160 100" {...label}>
      <rect x="12" y="10" width="136" height="80" rx="8" />
      <path className="axis" d="M30 72h100M30 72V26" />
      <path className="line" d="M38 62l22-14 20 8 24-22 18 6" />
      <circle cx="60" cy="48" r="3.5" />
      <circle cx="80" cy="56" r="3.5" />
      <circle cx="104" cy="34" r="3.5" />
    </svg>
  );
}
