import type { OverlayRegistry } from './overlay-registry.ts';
import type { FrameRequest, PageActions, PageAlert } from './page-actions.ts';

export interface ActionsDeps {
  readonly page: PageActions;
  readonly overlays: OverlayRegistry;
  readonly properties: Properties;
}

type Properties = Readonly<Record<string, string>>;
type Names = readonly string[] | '*';
// Each action has arguments of its own; the SDK's types check them where they are written.
type Action = (...args: never[]) => unknown;

/** The SDK's actions by name. Throws for one that the preview lacks. */
export function createActions({ page, overlays, properties }: ActionsDeps) {
  const actions: Readonly<Record<string, Action>> = {
    addAlert: (alert: PageAlert) => page.addAlert(alert),
    closeOverlay: (id: string) => overlays.setOpen(id, false),
    copyTextToClipboard: (text: string) => navigator.clipboard.writeText(text),
    fetchCrmObjectProperties: (names: Names) => pick(properties, names),
    navigateToPage: ({ to, params }: { to: string; params?: Properties }) =>
      page.navigate(to, params),
    onCrmPropertiesUpdate: (names: Names, listener: (changed: Properties) => void) =>
      page.onProperties((all) => listener(pick(all, names))),
    openIframeModal: (frame: FrameRequest, onClose?: () => void) => page.openFrame(frame, onClose),
    refreshObjectProperties: () => page.refresh(),
    reloadPage: () => location.reload(),
  };
  return (name: string, args: readonly unknown[]): unknown => {
    const action = actions[name];
    if (!action) throw new Error(`The preview has no action ${name}.`);
    return action(...(args as never[]));
  };
}

function pick(properties: Properties, names: Names): Properties {
  if (names === '*') return properties;
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? '']));
}
