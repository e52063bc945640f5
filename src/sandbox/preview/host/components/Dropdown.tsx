import type { DropdownButtonItemProps, DropdownProps } from '@hubspot/ui-extensions';
import { createContext, useContext, useId, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { Icon } from './Icon.tsx';
import { shortSize } from './sizes.ts';
import { useTrigger } from './use-trigger.tsx';

const MenuContext = createContext<() => void>(() => undefined);

export function Dropdown(props: DropdownProps) {
  const { options = [], variant = 'secondary', buttonText = 'Actions', buttonSize = 'md' } = props;
  const { isOpen, menu, button, toggle, close, steer, leave } = useMenu();
  const id = useId();
  return (
    <div className="ui-dropdown" data-testid={props.testId} onKeyDown={steer} onBlur={leave}>
      <button
        ref={button}
        type="button"
        className={`ui-button ${variant} ${shortSize(buttonSize)}`}
        disabled={props.disabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        {buttonText}
        <Icon name="downCarat" />
      </button>
      {/* Stays while it is hidden: an item may have opened a modal that belongs to it. */}
      <div ref={menu} role="menu" id={id} hidden={!isOpen}>
        <MenuContext.Provider value={close}>
          {options.map(({ label, onClick }) => (
            <DropdownButtonItem key={label} onClick={() => onClick?.()}>
              {label}
            </DropdownButtonItem>
          ))}
          {props.children}
        </MenuContext.Provider>
      </div>
    </div>
  );
}

/** A menu that is steered by the keyboard, and closes when the focus leaves it. */
function useMenu() {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const open = (): void => {
    setOpen(true);
    requestAnimationFrame(() => itemsOf(menu.current)[0]?.focus());
  };
  const steer = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    if (event.key === 'Escape') close();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(itemsOf(menu.current), event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return { isOpen, menu, button, toggle: isOpen ? close : open, close, steer, leave };
}

export function DropdownButtonItem({ testId, children, ...action }: DropdownButtonItemProps) {
  const close = useContext(MenuContext);
  const { click, layer } = useTrigger(action);
  const choose = (): void => {
    close();
    click();
  };
  return (
    <>
      <button type="button" role="menuitem" tabIndex={-1} data-testid={testId} onClick={choose}>
        {children}
      </button>
      {layer}
    </>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

function moveFocus(items: readonly HTMLElement[], by: number): void {
  const now = items.findIndex((item) => item === document.activeElement);
  items[(now + by + items.length) % items.length]?.focus();
}
