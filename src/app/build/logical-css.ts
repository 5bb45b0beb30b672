const sides: Record<string, string> = { left: 'inline-start', right: 'inline-end' };

function logicalName(prop: string): string {
  if (prop === 'left' || prop === 'right') return `inset-${sides[prop]}`;
  return prop.replace(
    /^(margin|padding|border)-(left|right)(-|$)/,
    (_, box: string, side: string, rest: string) => `${box}-${sides[side]}${rest}`,
  );
}

function logicalValue(prop: string, value: string): string {
  if (prop === 'text-align') return value.replace('left', 'start').replace('right', 'end');
  return prop === 'float' || prop === 'clear' ? (sides[value] ?? value) : value;
}

/** Turns left and right into start and end, so that styles written for English also serve Urdu. */
export const logicalCss = {
  postcssPlugin: 'logical-css',
  Declaration(declaration: { prop: string; value: string }) {
    const prop = logicalName(declaration.prop);
    const value = logicalValue(declaration.prop, declaration.value);
    if (prop !== declaration.prop) declaration.prop = prop;
    if (value !== declaration.value) declaration.value = value;
  },
};
