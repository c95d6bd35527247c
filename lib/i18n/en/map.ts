import { spoken } from '../spoken';

/** The map of goals, cracks and pages of the past. */
export const map = spoken('map', {
  matches: (n: number, of: number) => `${n} of ${of} goals match.`,
  part: (percent: string) => `≈ ${percent} of it`,
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  whole: 'Whole map',
  canvas: 'Goals and what they serve',
  title: 'Map',
  rippleOf: (name: string) => `What “${name}” carries up to the top.`,
  reachesNone: (name: string) => `“${name}” reaches no goal of this map.`,
  person: 'What somebody carries',
  nobody: 'Nobody chosen',
  letGo: 'Let go',
  find: 'Find a goal or a person',
  none: 'No goal to show',
  noneText: 'Objectives of this cycle appear here, each below what it serves.',
  keys: 'Choose a goal to see what it carries up to the top. Arrow keys walk, Space chooses, Enter opens the page.',
});
