import { type ReactNode, useCallback } from 'react';
import { Flex } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useLoad } from 'radar-shared/use-load.ts';
import { useRadar } from 'radar-shared/use-radar.ts';
import { Empty } from './Empty.tsx';

/** What every page below the portfolio is told. */
interface PageReply {
  readonly empty: { readonly title: string; readonly text: string };
  readonly words: { readonly title: string; readonly portfolio: string };
}

interface LoadedPageProps<Reply extends PageReply> {
  /** Below `/api/cards/v1/`. */
  readonly path: string;
  /** What is looked at; another one loads afresh. */
  readonly query?: Readonly<Record<string, string>>;
  /** Whether there is anything to show; the reply says why not. */
  readonly isEmpty: (reply: Reply) => boolean;
  readonly children: (reply: Reply) => ReactNode;
}

/** A page of the app that one request fills, with the way back to the portfolio. */
export function LoadedPage<Reply extends PageReply>(props: LoadedPageProps<Reply>) {
  const { path, query = {}, isEmpty, children } = props;
  const { call, words } = useRadar();
  const load = useCallback(
    (view: string) =>
      call<Reply>(path, { query: JSON.parse(view) as Readonly<Record<string, string>> }),
    [call, path],
  );
  const { state, reload } = useLoad(load, JSON.stringify(query));
  if (state.kind === 'loading') return <Loading label={words.loading} />;
  if (state.kind === 'failed') {
    return <Failure error={state.error} retrying={state.retrying} words={words} onRetry={reload} />;
  }
  const { data } = state;
  return (
    <Flex direction="column" gap="md">
      <PageTitle>{data.words.title}</PageTitle>
      <PageLink to="/">{data.words.portfolio}</PageLink>
      {isEmpty(data) ? <Empty title={data.empty.title} text={data.empty.text} /> : children(data)}
    </Flex>
  );
}
