/**
 * What the page does without at first, in one piece: in pieces it would tear what the popup shares with it into more files
 * than the popup has room for.
 */
export { MyWork } from './goals/MyWork';
export { News } from './goals/News';
export { KeyMap } from './keys/KeyMap';
export { OtherScreen } from './OtherScreen';
export { SearchDialog } from './search/SearchDialog';
