import type { AccordionProps } from '@hubspot/ui-extensions';
import { useId, useState } from 'react';
import { Icon } from './Icon.tsx';
import { shortSize } from './sizes.ts';

export function Accordion(props: AccordionProps) {
  const { title, defaultOpen = false, open, size = 'sm', disabled, onClick } = props;
  const [own, setOwn] = useState(defaultOpen);
  const id = useId();
  const isOpen = open ?? own;
  const toggle = (): void => {
    setOwn(!isOpen);
    onClick?.();
  };
  return (
    <div className={`ui-accordion ${shortSize(size)}`} data-testid={props.testId}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        disabled={disabled}
        onClick={toggle}
      >
        <Icon name={isOpen ? 'downCarat' : 'right'} />
        {title}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && props.children}
      </div>
    </div>
  );
}
