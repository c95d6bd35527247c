import { isToolbarPopup } from '../../lib/platform/this-tab';
import { start } from './start';

// Below the toolbar button the browser takes our height, up to 600 px or what the screen has, and this width, whatever long
// words would like; in a tab or window we take its.
start(
  isToolbarPopup()
    ? 'flex min-w-[400px] flex-col [contain:inline-size]'
    : 'mx-auto flex min-h-dvh min-w-80 max-w-[26rem] flex-col',
  false,
);
