import { Component, type ReactNode } from 'react';
import { Failure } from './Failure';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps one broken screen from taking the others with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <Failure error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
