import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { MapPicture as MapOfCouncil } from '#contract/map-picture.ts';
import type { Point } from '#domain/local-offer/distance.ts';
import { tileSide } from '#domain/local-offer/map-tiles.ts';
import { mapSquares } from './map-squares.ts';
import { useWayWords } from './use-way-words.ts';

/** As wide as the narrowest phone has room for. */
const size = { width: 288, height: 216 };

/** A town, some streets, and the street itself. */
const zooms = [13, 15, 17] as const;
const middle = 1;

const pin = 'M0 0C-5-9-11-13-11-21a11 11 0 0 1 22 0C11-13 5-9 0 0Z';

interface SquaresProps {
  point: Point;
  zoom: number;
  label: string;
  onFault: () => void;
}

function Squares({ point, zoom, label, onFault }: SquaresProps) {
  const { width, height } = size;
  return (
    <svg
      className="map-picture__squares"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      // It is one picture to whoever listens; an `img` could not lay a pin over squares.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={label}
    >
      {mapSquares(point, zoom, size).map(({ address, x, y }) => (
        <image
          key={address}
          href={address}
          x={x}
          y={y}
          width={tileSide}
          height={tileSide}
          onError={onFault}
        />
      ))}
      <g transform={`translate(${width / 2} ${height / 2})`}>
        <path className="map-picture__pin" d={pin} />
        <circle cy={-21} r={4} />
      </g>
    </svg>
  );
}

function ZoomButtons({ step, onStep }: { step: number; onStep: (step: number) => void }) {
  const { t } = useTranslation('service');
  return (
    <ButtonRow>
      {step < zooms.length - 1 && (
        <Button look="quiet" onPress={() => onStep(step + 1)}>
          {t('map.closer')}
        </Button>
      )}
      {step > 0 && (
        <Button look="quiet" onPress={() => onStep(step - 1)}>
          {t('map.wider')}
        </Button>
      )}
    </ButtonRow>
  );
}

export interface MapPictureProps {
  map: MapOfCouncil;
  point: Point;
  /** The address, as people say it. */
  place: string;
}

/** A picture of the map with a pin, and the same in words. Without signal the words are still there. */
export function MapPicture({ map, point, place }: MapPictureProps) {
  const { t } = useTranslation('service');
  const connection = useWatch(useDevice().connection);
  const [step, setStep] = useState<number>(middle);
  const [tries, setTries] = useState(0);
  const [isMissing, setMissing] = useState(false);
  const way = useWayWords()(point);
  function again(next: number) {
    setMissing(false);
    setTries(tries + 1);
    setStep(next);
  }
  return (
    <figure className="map-picture">
      {!isMissing && (
        <Squares
          key={tries}
          point={point}
          zoom={zooms[step] ?? zooms[middle]}
          label={[t('map.picture', { place }), way].filter(Boolean).join(' ')}
          onFault={() => setMissing(true)}
        />
      )}
      <Status>{isMissing && t(connection === 'unreachable' ? 'map.noSignal' : 'map.missing')}</Status>
      <figcaption>
        {way && <p>{way}</p>}
        {!isMissing && (
          <p className="hint">
            {map.sample && t('map.sample')} <bdi>{map.credit}</bdi>
          </p>
        )}
      </figcaption>
      {isMissing ? (
        <Button look="quiet" icon="refresh" onPress={() => again(step)}>
          {t('map.again')}
        </Button>
      ) : (
        <ZoomButtons step={step} onStep={again} />
      )}
    </figure>
  );
}
