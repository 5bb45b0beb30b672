import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { Category } from '#contract/local-offer.ts';
import { outcodeIn } from '#domain/local-offer/outcode.ts';
import { NearOnlyNote } from '../near-only-note.tsx';
import { OpeningOffer } from '../opening-offer.tsx';
import { printPackPath, printPath } from '../paths.ts';
import { TypedPlace } from '../typed-place.tsx';
import { fillWithMost } from './fill-sides.ts';
import { MeasurePack, type Heights } from './measure-pack.tsx';
import { byName, type PackService } from './most-useful-first.ts';
import { PackPaper } from './pack-paper.tsx';
import { paperFor, sideHeight, type Paper } from './papers.ts';
import { PrintHints } from './print-hints.tsx';
import { useKind, type OfKind } from './use-kind.ts';

/** No sheet holds more; what is not measured is not drawn. */
const mostMeasured = 120;
const noEnd = 100;

interface SheetProps {
  category: Category;
  paper: Paper;
  found: OfKind;
  /** The first half of a postcode that those on it are near. */
  near: string | undefined;
  isAll: boolean;
}

/** What is on the sheet and how it was chosen, in words for whoever prints it. */
function SheetWords({ category, found, near, isAll, sides, on }: SheetProps & { sides: number; on: number }) {
  const { t } = useTranslation('service');
  const format = useFormat();
  const { total } = found;
  const counts = { on: format.number(on), total: format.number(total) };
  return (
    <div className="no-print">
      <p>
        <strong>{t('print.sides', { count: sides })}</strong>{' '}
        {on < total ? t('print.some', counts) : t('print.whole')}
      </p>
      {on < total && (
        <p>{near && found.placed ? t('print.nearFirst', { outcode: near }) : t('print.checkedFirst')}</p>
      )}
      {(on < total || isAll) && (
        <p className="way-on">
          <Link to={printPackPath(category, { near, all: !isAll })}>
            {t(isAll ? 'print.oneSheet' : 'print.all')}
          </Link>
        </p>
      )}
    </div>
  );
}

function Sheet(props: SheetProps) {
  const { t } = useTranslation('service');
  const { category, paper, found, isAll } = props;
  const [heights, setHeights] = useState<Heights>();
  const entries = isAll ? found.services : found.services.slice(0, mostMeasured);
  if (!heights)
    return (
      <>
        <Status>{t('compare.opening')}</Status>
        <MeasurePack category={category} paper={paper} entries={entries} onMeasured={setHeights} />
      </>
    );
  const room = {
    columns: paper.columns,
    sides: isAll ? noEnd : paper.sides,
    height: sideHeight - heights.around,
  };
  const heightOf = ({ service }: PackService) => heights.of.get(service.id) ?? 0;
  const sides = fillWithMost(entries, byName, heightOf, room);
  const on = sides.flat(2).length;
  return (
    <>
      <SheetWords {...props} sides={sides.length} on={on} />
      <PackPaper category={category} paper={paper} sides={sides} more={found.total - on} />
    </>
  );
}

/** The place that is set: typed here, or the one that this phone keeps what is near. */
function usePlace() {
  const [address, setAddress] = useSearchParams();
  const { smallSaving, nearOutcode } = useWatch(useDevice().settings);
  const typed = address.get('near');
  const kept = smallSaving && nearOutcode !== null ? nearOutcode : undefined;
  return {
    near: typed === null ? kept : outcodeIn(typed),
    isAll: address.get('all') === 'yes',
    setNear: (outcode: string | undefined) =>
      setAddress(
        (before) => {
          before.set('near', outcode ?? '');
          return before;
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}

/** One kind of help on one sheet of paper, for people without the internet: who, how to ring, where, how to get in. */
export function PrintPack({ category }: { category: Category }) {
  const { t, i18n } = useTranslation(['service', 'local-offer']);
  const { near, setNear, isAll } = usePlace();
  const { textSize } = useWatch(useDevice().settings);
  const found = useKind(category, near);
  const paper = paperFor(textSize, i18n.language);
  const drawn = found.is === 'here' && found.services.map(({ service }) => service.id).join(' ');
  return (
    <Page
      title={t(`local-offer:category.${category}`)}
      lead={t('print.packLead')}
      back={printPath([])}
      backLabel={t('print.packs')}
    >
      <TypedPlace near={near} placed={found.is !== 'here' || found.placed} onNear={setNear} />
      <ButtonRow>
        <Button onPress={() => window.print()}>{t('print.button')}</Button>
        <ButtonLink look="quiet" to={printPath([])}>
          {t('print.others')}
        </ButtonLink>
      </ButtonRow>
      <PrintHints />
      <NearOnlyNote />
      {found.is !== 'here' && <OpeningOffer is={found.is} />}
      {found.is === 'here' && found.total === 0 && <p>{t('local-offer:law.none')}</p>}
      {found.is === 'here' && found.total > 0 && (
        <Sheet
          key={`${paper.size} ${i18n.language} ${isAll} ${drawn}`}
          category={category}
          paper={paper}
          found={found}
          near={near}
          isAll={isAll}
        />
      )}
    </Page>
  );
}
