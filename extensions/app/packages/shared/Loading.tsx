import { LoadingSpinner } from '@hubspot/ui-extensions';

export function Loading({ label }: { readonly label: string }) {
  return <LoadingSpinner label={label} showLabel layout="centered" />;
}
