import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import type { Session } from '#contract/local-offer.ts';
import { useTimesWords } from './use-times-words.ts';

/** Each line of when it meets: days, times, the dates it holds for, and what was written beside it. */
export function Timetable({ sessions }: { sessions: readonly Session[] }) {
  const { days, hours } = useTimesWords();
  return (
    <SummaryList
      rows={sessions.map((session, at) => ({
        id: String(at),
        name: days(session),
        value: (
          <>
            {hours(session)}
            {session.note && (
              <>
                <br />
                <bdi>{session.note}</bdi>
              </>
            )}
          </>
        ),
      }))}
    />
  );
}
