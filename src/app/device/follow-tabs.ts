import type { TabNews, Tabs } from './edges/edges.ts';
import type { Workings } from './workings.ts';

function hearOfSpace(workings: Workings, news: Extract<TabNews, { space: string }>) {
  const { spaces } = workings;
  const here = spaces.current.get();
  if (news.of === 'forgotten') return void spaces.forgottenElsewhere(news.space);
  if (news.of === 'closed') return void spaces.closedElsewhere(news.space);
  if (news.space !== here.shelf.name) return undefined;
  if (news.of === 'entries' || news.of === 'records' || news.of === 'notes')
    return void here.readAgain(news.of);
  return news.of === 'pin' ? void here.vault.readPinAgain() : here.vault.close();
}

/** Keeps this tab true to what the others do. */
export function followTabs(tabs: Tabs, workings: Workings): () => void {
  return tabs.hear((news) => {
    if ('space' in news) return hearOfSpace(workings, news);
    if (news.of === 'settings') return void workings.settings.readAgain();
    if (news.of === 'council') return void workings.publicCopy.readAgain();
    return workings.session.doubt();
  });
}
