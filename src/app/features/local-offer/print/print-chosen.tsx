import { useTranslation } from 'react-i18next';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import type { Service } from '#contract/local-offer.ts';
import { useState } from 'react';
import { OpeningOffer } from '../opening-offer.tsx';
import { useSaved } from '../saved/use-saved.ts';
import { useBrief } from '../use-brief.ts';
import { useServices } from '../use-services.ts';
import { PrintPage } from './print-page.tsx';

function ServiceOnPaper({ service, note }: { service: Service; note: string | undefined }) {
  const { t } = useTranslation(['service', 'local-offer']);
  const brief = useBrief()(service);
  const facts = ['by', 'ages', 'getIn', 'cost', 'when', 'where', 'phone', 'email', 'web', 'access'] as const;
  return (
    <section className="on-paper">
      <h2>
        <bdi>{service.name}</bdi>
      </h2>
      {service.status === 'temporarily-closed' && <p>{t('local-offer:service.closed.text')}</p>}
      {service.status === 'inactive' && <p>{t('local-offer:service.inactive.text')}</p>}
      {service.summary && <p dir="auto">{service.summary}</p>}
      <SummaryList
        rows={[
          ...facts.map((fact) => ({
            name: t(`compare.${fact}`),
            value: brief[fact] && <bdi dir={fact === 'phone' ? 'ltr' : undefined}>{brief[fact]}</bdi>,
          })),
          { name: t('compare.checked'), value: brief.checked ?? t('compare.unsaid') },
          { name: t('save.note'), value: note && <bdi>{note}</bdi> },
        ]}
      />
    </section>
  );
}

/** Chosen services on paper, with one's own notes only where that was ticked. */
export function PrintChosen({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('service');
  const found = useServices(ids);
  const { saved } = useSaved();
  const [withNotes, setWithNotes] = useState(false);
  const services = found.is === 'here' ? ids.flatMap((id) => found.services.get(id) ?? []) : [];
  const notes = new Map(saved.map(({ id, value }) => [id, value.note]));
  const hasNotes = services.some(({ id }) => notes.get(id));
  const missing = found.is === 'here' ? ids.length - services.length : 0;
  return (
    <PrintPage title={t('print.title')} lead={t('print.lead')}>
      {hasNotes && (
        <div className="no-print">
          <Tick
            id="with-notes"
            name="with-notes"
            label={t('print.notes')}
            value={withNotes}
            onChange={setWithNotes}
          />
        </div>
      )}
      {found.is !== 'here' && <OpeningOffer is={found.is} />}
      {missing > 0 && <p>{t('compare.missing', { count: missing })}</p>}
      {services.map((service) => (
        <ServiceOnPaper
          key={service.id}
          service={service}
          note={withNotes ? notes.get(service.id) : undefined}
        />
      ))}
    </PrintPage>
  );
}
