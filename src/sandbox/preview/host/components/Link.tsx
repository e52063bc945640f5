import type { ImageProps, LinkProps } from '@hubspot/ui-extensions';
import type { MouseEvent } from 'react';
import { urlOf, useTrigger } from './use-trigger.tsx';

export function Link({ href, variant = 'primary', preventDefault, testId, ...props }: LinkProps) {
  const { click, layer, describedBy } = useTrigger({ ...props, href: undefined });
  const target = href ? urlOf(href) : null;
  const follow = (event: MouseEvent): void => {
    if (props.overlay || preventDefault) event.preventDefault();
    click();
  };
  return (
    <span className="ui-trigger">
      {target ? (
        <a
          className={`ui-link ${variant}`}
          href={target.url}
          aria-describedby={describedBy}
          data-testid={testId}
          onClick={follow}
          {...(target.opensBeside && { target: '_blank', rel: 'noreferrer' })}
        >
          {props.children}
        </a>
      ) : (
        <button
          type="button"
          className={`ui-link ${variant}`}
          aria-describedby={describedBy}
          data-testid={testId}
          onClick={click}
        >
          {props.children}
        </button>
      )}
      {layer}
    </span>
  );
}

export function Image({ src, alt = '', width, height, testId, ...action }: ImageProps) {
  const { click, layer, describedBy } = useTrigger(action);
  const picture = <img className="ui-image" src={src} alt={alt} width={width} height={height} />;
  const isAction = Boolean(action.onClick ?? action.href ?? action.overlay);
  return (
    <span className="ui-trigger" data-testid={testId}>
      {isAction ? (
        <button
          type="button"
          className="ui-image-button"
          aria-describedby={describedBy}
          onClick={click}
        >
          {picture}
        </button>
      ) : (
        picture
      )}
      {layer}
    </span>
  );
}
