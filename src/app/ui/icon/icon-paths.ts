/** Drawn on a grid of 24, in strokes of 2 with round ends, so that they sit beside words of any size. */
export const iconPaths = {
  home: 'M4 11.5 12 4l8 7.5M6 10v9h4.5v-5h3v5H18v-9',
  plan: 'M7 3.5h10a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5ZM9 8.5h6M9 12.5h6M9 16.5h3',
  offer:
    'M12 21s-6.5-5.6-6.5-10.7a6.5 6.5 0 0 1 13 0C18.5 15.4 12 21 12 21ZM12 13.2l-2-2a1.4 1.4 0 0 1 2-2 1.4 1.4 0 0 1 2 2Z',
  waiting: 'M4 12.5 20 4.5l-4.5 15.5-3.5-6ZM12 14l8-9.5',
  more: 'M4 7h16M4 12h16M4 17h16',
  back: 'm14.5 5-7 7 7 7',
  forward: 'm9.5 5 7 7-7 7',
  down: 'm5 9.5 7 7 7-7',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  warning: 'M12 4 2.8 19.5h18.4ZM12 10v4.5M12 17.2v.1',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5M12 8v.1',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM15 15l5 5',
  listen: 'M4.5 9.5v5h3.5l4.5 4v-13L8 9.5ZM16 9.5a4 4 0 0 1 0 5M18.5 7a8 8 0 0 1 0 10',
  stop: 'M7 7h10v10H7Z',
  close: 'm6 6 12 12M18 6 6 18',
  phone:
    'M6 4h3.5l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5V18a2 2 0 0 1-2 2A14.5 14.5 0 0 1 4 6a2 2 0 0 1 2-2Z',
  mail: 'M4.5 6h15v12h-15ZM5 6.5l7 6 7-6',
  globe:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.5 12h17M12 3.5c5 5.5 5 11.5 0 17-5-5.5-5-11.5 0-17Z',
  pin: 'M12 21s-6.5-5.6-6.5-10.7a6.5 6.5 0 0 1 13 0C18.5 15.4 12 21 12 21ZM12 8a2.3 2.3 0 1 0 0 4.6A2.3 2.3 0 0 0 12 8Z',
  lock: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  calendar: 'M5 6h14v14H5ZM5 10.5h14M9 3.5V7M15 3.5V7',
  refresh: 'M19.5 12A7.5 7.5 0 1 1 17 6.4M19.5 4v4.5H15',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  bin: 'M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5',
  edit: 'M4.5 19.5 5.5 15 16 4.5l3.5 3.5L9 18.5ZM14 6.5 17.5 10',
  hide: 'M4 4l16 16M9.5 5.6A9 9 0 0 1 12 5.2c6 0 9.5 6.8 9.5 6.8a16 16 0 0 1-3 3.7M6.3 7.3A16 16 0 0 0 2.5 12s3.5 6.8 9.5 6.8a9 9 0 0 0 4.3-1.1M10 10a3 3 0 0 0 4 4',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6',
  heart: 'M12 20 4.8 12.8a4.6 4.6 0 0 1 6.5-6.5l.7.7.7-.7a4.6 4.6 0 0 1 6.5 6.5Z',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4',
  rights: 'M12 4v16M8 20h8M5 7h14M5 7l-2.5 6.5h5ZM19 7l-2.5 6.5h5Z',
  book: 'M4 5.5c2.7-1 5.4-.8 8 .8 2.6-1.6 5.3-1.8 8-.8v13c-2.7-1-5.4-.8-8 .8-2.6-1.6-5.3-1.8-8-.8ZM12 6.3v13',
  speech: 'M4.5 5h15v11h-8L7 20v-4H4.5Z',
} as const;

export type IconName = keyof typeof iconPaths;

const isIcon = (name: string): name is IconName => name in iconPaths;

export const iconNames = Object.keys(iconPaths).filter(isIcon);

/** Arrows that point along the line of reading, and so turn round in right-to-left languages. */
export const turningIcons: readonly IconName[] = ['back', 'forward', 'waiting', 'listen'];
