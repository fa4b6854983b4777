/** Keys as WebDriver knows them. */

/** Keys without a letter of their own: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const named = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

const actionsOf = (type, keys) => keys.map((key) => ({ type, value: named[key] ?? key }));

const commandOf = (actions) => ({
  actions: [{ type: 'key', id: 'keyboard', actions }],
});

/** Presses keys one after the other. */
export const keyActions = (keys) =>
  commandOf(keys.flatMap((key) => [...actionsOf('keyDown', [key]), ...actionsOf('keyUp', [key])]));

/** Holds a key down, or lets it go. */
export const keyAction = (type, key) => commandOf(actionsOf(type, [key]));
