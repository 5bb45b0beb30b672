/** Three people side by side under one sun: nobody is drawn as able or disabled, old or young. */
export const FamilyPicture = () => (
  <svg
    className="family-picture"
    viewBox="0 0 320 190"
    role="presentation"
    focusable="false"
    aria-hidden="true"
  >
    <circle className="family-picture__sun" cx="248" cy="58" r="36" />
    <path className="family-picture__hill" d="M0 150c60-46 120-46 170-20s100 16 150-14v74H0Z" />
    <path className="family-picture__near" d="M0 172c80-30 190-34 320-4v22H0Z" />
    <g className="family-picture__one">
      <circle cx="112" cy="72" r="20" />
      <path d="M84 168c0-40 6-68 28-68s28 28 28 68Z" />
    </g>
    <g className="family-picture__two">
      <circle cx="158" cy="102" r="15" />
      <path d="M138 170c0-28 4-48 20-48s20 20 20 48Z" />
    </g>
    <g className="family-picture__three">
      <circle cx="204" cy="80" r="19" />
      <path d="M177 170c0-38 6-64 27-64s27 26 27 64Z" />
    </g>
  </svg>
);
