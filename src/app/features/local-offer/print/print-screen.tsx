import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '#app/ui/page/page.tsx';
import { categories } from '#contract/local-offer.ts';
import { idsIn, localOfferPaths } from '../paths.ts';
import { ChoosePack } from './choose-pack.tsx';
import { PrintChosen } from './print-chosen.tsx';
import { PrintPack } from './print-pack.tsx';
import '../local-offer.scss';
import './print.scss';
import '../service-words.ts';
import '../words.ts';

/** What goes on paper: chosen services whole, or one page of a kind of help, as the address says. */
export function PrintScreen() {
  const { t } = useTranslation(['service', 'local-offer']);
  const [address] = useSearchParams();
  const ids = idsIn(address);
  const asked = address.get('category');
  const category = categories.find((each) => each === asked);
  if (category) return <PrintPack key={category} category={category} />;
  if (ids.length > 0) return <PrintChosen ids={ids} />;
  return (
    <Page
      title={t('print.packs')}
      lead={t('print.packsLead')}
      back={localOfferPaths.search()}
      backLabel={t('local-offer:service.back')}
    >
      <ChoosePack />
    </Page>
  );
}
