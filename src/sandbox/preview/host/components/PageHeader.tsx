import type {
  PageHeaderLinkProps,
  PageHeaderPageLinkProps,
  PageLinkProps,
} from '@hubspot/ui-extensions/pages';
import type { MouseEvent, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useHost } from '../host-context.ts';
import type { PageSlots } from '../page-slots.ts';
import { urlOf, useTrigger } from './use-trigger.tsx';

interface WithChildren {
  readonly children?: ReactNode;
}

/*
 * The parts of an app page that HubSpot shows in the page's own head, wherever the extension
 * renders them.
 */

export function PageTitle({ children }: WithChildren) {
  return <InSlot slot="title">{children}</InSlot>;
}

export function PageBreadcrumbs({ children }: WithChildren) {
  return (
    <InSlot slot="breadcrumbs">
      <nav className="ui-breadcrumbs" aria-label="Breadcrumbs">
        {children}
      </nav>
    </InSlot>
  );
}

export function PageBreadcrumbsCurrent({ children }: WithChildren) {
  return <span aria-current="page">{children}</span>;
}

export function PageHeader({ children }: WithChildren) {
  return (
    <InSlot slot="actions">
      <div className="ui-button-row">{children}</div>
    </InSlot>
  );
}

export function PageHeaderPrimaryAction({ children }: WithChildren) {
  return <div className="ui-page-action primary">{children}</div>;
}

export function PageHeaderSecondaryActions({ children }: WithChildren) {
  return <div className="ui-page-action ui-button-row">{children}</div>;
}

export function PageHeaderLink({ href, onClick, disabled, testId, children }: PageHeaderLinkProps) {
  const { click } = useTrigger({ onClick, disabled });
  if (href === undefined) {
    return (
      <button
        type="button"
        className="ui-button"
        disabled={disabled}
        data-testid={testId}
        onClick={click}
      >
        {children}
      </button>
    );
  }
  const { url, opensBeside } = urlOf(href);
  return (
    <a
      className="ui-button"
      href={url}
      data-testid={testId}
      onClick={click}
      {...(opensBeside && { target: '_blank', rel: 'noreferrer' })}
    >
      {children}
    </a>
  );
}

export function PageHeaderPageLink(props: PageHeaderPageLinkProps) {
  return <PageAnchor {...props} className="ui-button" />;
}

export function PageLink(props: PageLinkProps) {
  return <PageAnchor {...props} className="ui-link" />;
}

interface PageAnchorProps extends PageLinkProps {
  readonly className: string;
}

/** A real link, so that it can be opened beside; a plain click stays on the page. */
function PageAnchor({ to, params, className, testId, children }: PageAnchorProps) {
  const { navigate, addressOf } = useHost();
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigate(to, params);
  };
  return (
    <a className={className} href={addressOf(to, params)} data-testid={testId} onClick={follow}>
      {children}
    </a>
  );
}

function InSlot({
  slot,
  children,
}: {
  readonly slot: keyof PageSlots;
  readonly children: ReactNode;
}) {
  const { slots } = useHost();
  return slots ? createPortal(children, slots[slot]) : null;
}
