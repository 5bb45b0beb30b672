/** Two people side by side in one leaf: the app's own mark. The icons on a home screen are made from the same drawing. */
export const BrandMark = ({ className = 'brand__mark' }: { className?: string }) => (
  <svg className={className} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <path className="mark__ground" d="M32 2c20 0 30 10 30 30S52 62 32 62 2 52 2 32 12 2 32 2Z" />
    <circle className="mark__big" cx="25" cy="21" r="8" />
    <path className="mark__big" d="M12 51c0-14 4-20 13-20s13 6 13 20Z" />
    <circle className="mark__small" cx="43" cy="30" r="6" />
    <path className="mark__small" d="M33 51c0-10 3-14 10-14s10 4 10 14Z" />
  </svg>
);
