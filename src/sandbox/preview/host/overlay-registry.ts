/** The modals and panels of one extension by id, so that others than their trigger can close them. */
export interface OverlayRegistry {
  /** Returns how to take it out again. */
  register(id: string, setOpen: (open: boolean) => void): () => void;
  setOpen(id: string, open: boolean): void;
}

export function createOverlayRegistry(): OverlayRegistry {
  const overlays = new Map<string, (open: boolean) => void>();
  return {
    register(id, setOpen) {
      overlays.set(id, setOpen);
      return () => void overlays.delete(id);
    },
    setOpen: (id, open) => overlays.get(id)?.(open),
  };
}
