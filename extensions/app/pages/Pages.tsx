import { hubspot } from '@hubspot/ui-extensions';
import { Loading } from 'radar-shared/Loading.tsx';
import { useRadar } from 'radar-shared/use-radar.ts';

hubspot.extend<'pages'>(() => <Pages />);

/** The app page: all companies by risk and health. */
export function Pages() {
  const { words } = useRadar();
  return <Loading label={words.loading} />;
}
