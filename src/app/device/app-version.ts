/** The version a council is told; the same as in `package.json`. */
export const appVersion = '0.1.0';
