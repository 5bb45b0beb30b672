import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { SyncReport } from '#app/device/sync/sync.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { problemCodes, type ProblemCode } from '#contract/problem.ts';

const mainReason = ({ outcome, failed }: SyncReport): ProblemCode | undefined =>
  problemCodes.find((code) => code in failed) ?? (outcome === 'done' ? undefined : outcome);

function Report({ report }: { report: SyncReport }) {
  const { t } = useTranslation(['waiting', 'problems']);
  const reason = mainReason(report);
  const because = reason ? t(`problems:${reason}.title`) : '';
  return (
    <>
      {report.sent > 0 && <span>{t('try.sent', { count: report.sent })} </span>}
      {report.left > 0 && because && <span>{t('try.left', { count: report.left, because })}</span>}
      {report.left === 0 && report.sent === 0 && (
        <span>{because ? t('try.failed', { because }) : t('try.nothing')}</span>
      )}
    </>
  );
}

/** Tries to send at once, and then says what really happened. It is not there for who comes with nothing to send. */
export function TryNow({ waiting }: { waiting: number }) {
  const { t } = useTranslation('waiting');
  const { sync } = useDevice();
  const { running } = useWatch(sync.state);
  // Once there it stays: what is gone under a finger moves all that stands below.
  const [isWanted, want] = useState(waiting > 0);
  if (waiting > 0 && !isWanted) want(true);
  const [report, setReport] = useState<SyncReport>();
  async function tryNow() {
    setReport(undefined);
    setReport(await sync.now());
  }
  return (
    <div className="try-now">
      {isWanted && (
        <Button icon="refresh" busy={running} onPress={() => void tryNow()}>
          {t('try.button')}
        </Button>
      )}
      <Status>{running ? t('try.trying') : report && <Report report={report} />}</Status>
    </div>
  );
}
