import { Component } from 'react';
import type { ReactNode } from 'react';

interface CrashGuardProps {
  readonly onCrash: (error: Error) => void;
  readonly children?: ReactNode;
}

/** Tells when the extension throws while it renders. */
export class CrashGuard extends Component<CrashGuardProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override componentDidCatch(error: Error): void {
    this.props.onCrash(error);
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? null : this.props.children;
  }
}
