import { createController } from '@remote-ui/react/host';
import type { Controller } from '@remote-ui/react/host';
import type { ComponentType, ReactNode } from 'react';
import { COMPONENTS } from './component-map.ts';

/** Draws an extension's components; one that the preview lacks is shown as what it is. */
export function createExtensionController(): Controller {
  const unknown = new Map<string, ComponentType>();
  const { renderer } = createController(COMPONENTS);
  return {
    renderer,
    get(type) {
      const name = String(type);
      const component = COMPONENTS[name] ?? unknown.get(name) ?? createUnknown(name);
      if (!COMPONENTS[name]) unknown.set(name, component);
      return component;
    },
  };
}

function createUnknown(name: string): ComponentType {
  return function Unknown({ children }: { readonly children?: ReactNode }) {
    return (
      <div className="ui-unknown" role="alert">
        <p>The preview has no component {name}. Add it to component-map.ts.</p>
        {children}
      </div>
    );
  };
}
