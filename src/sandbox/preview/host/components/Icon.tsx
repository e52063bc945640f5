import type { IconProps } from '@hubspot/ui-extensions';
import { ICON_PATHS, UNKNOWN_ICON } from './icon-glyphs.ts';
import { shortSize } from './sizes.ts';

export function Icon({
  name,
  size = 'sm',
  color = 'inherit',
  screenReaderText,
  testId,
}: IconProps) {
  return (
    <svg
      className={`ui-icon ${color} ${shortSize(size)}`}
      viewBox="0 0 16 16"
      data-testid={testId}
      {...(screenReaderText
        ? { role: 'img', 'aria-label': screenReaderText }
        : { 'aria-hidden': true })}
    >
      <path d={ICON_PATHS[name] ?? UNKNOWN_ICON} />
    </svg>
  );
}
