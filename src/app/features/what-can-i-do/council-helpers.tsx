import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Council } from '#contract/council.ts';
import type { Helper } from '#domain/law/routes/route-sheet.ts';
import type { RouteId } from '#domain/law/routes/situation.ts';

type OfCouncil = Council['helpers'][number];

/** How a council's list names those who help along a route. Its ids and names are its own, so this may find none. */
const byRole: Partial<Record<Helper | RouteId, RegExp>> = {
  sendiass: /iass/i,
  mediation: /mediation/i,
  talk: /\bsend[ -]team/i,
  pals: /\bpals\b/i,
};

const fits = (helper: OfCouncil, role: RegExp | undefined): boolean =>
  role !== undefined && (role.test(helper.id) || role.test(helper.name));

interface CouncilHelpersProps {
  route: RouteId;
  helpers: readonly Helper[];
}

/** The council's own people and numbers for this way. */
export function CouncilHelpers({ route, helpers }: CouncilHelpersProps) {
  const { t } = useTranslation('what-can-i-do');
  const council = useWatch(useDevice().council);
  const roles = [route, ...helpers].map((role) => byRole[role]);
  const found = (council?.helpers ?? []).filter((helper) => roles.some((role) => fits(helper, role)));
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
