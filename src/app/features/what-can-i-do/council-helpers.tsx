import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { HelperKind } from '#contract/council.ts';
import type { Helper } from '#domain/law/routes/route-sheet.ts';
import type { RouteId } from '#domain/law/routes/situation.ts';

/** Whom of a council's list a route, or a kind of help along it, is about. A council that names no kinds has none shown. */
const kindFor: Partial<Record<Helper | RouteId, HelperKind>> = {
  'emergency-help': 'out-of-hours',
  'section-19-education': 'send-team',
  talk: 'send-team',
  sendiass: 'sendiass',
  mediation: 'mediation',
  'council-complaint': 'complaints',
  'children-act-complaint': 'complaints',
  'adult-care-complaint': 'complaints',
  'transport-appeal': 'transport',
  pals: 'pals',
  'clinical-officer': 'clinical-officer',
  'nhs-complaints-advocate': 'nhs-complaints-advocate',
  advocate: 'advocate',
};

interface CouncilHelpersProps {
  route: RouteId;
  helpers: readonly Helper[];
}

/** The council's own people and numbers for this way. */
export function CouncilHelpers({ route, helpers }: CouncilHelpersProps) {
  const { t } = useTranslation('what-can-i-do');
  const council = useWatch(useDevice().council);
  const kinds = new Set([route, ...helpers].map((role) => kindFor[role]));
  const found = (council?.helpers ?? []).filter(({ kind }) => kind !== undefined && kinds.has(kind));
  if (found.length === 0) return null;
  return (
    <ul>
      {found.map(({ id, name, phone }) => (
        <li key={id}>
          <span dir="auto">{name}</span>{' '}
          {phone && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{t('route.ring', { phone })}</a>}
        </li>
      ))}
    </ul>
  );
}
