/** The places in the head of an app page that its extension fills. */
export interface PageSlots {
  readonly breadcrumbs: HTMLElement;
  readonly title: HTMLElement;
  readonly actions: HTMLElement;
}
