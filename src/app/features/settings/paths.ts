export const settingsPaths = { all: '/settings', setPin: '/settings/pin', removePin: '/settings/pin/remove' };
