import type { Translate, Words } from '../spoken';
import { checkInDraft } from './check-in-draft';
import { checkInForm } from './check-in-form';
import { common } from './common';
import { cracks } from './cracks';
import { deskRefusals } from './desk-refusals';
import { measures } from './measures';
import { objectives } from './objectives';
import { okr } from './okr';
import { phrases } from './phrases';
import { popup } from './popup';
import { refusals } from './refusals';
import { sidePanel } from './side-panel';
import { signals } from './signals';
import { terms } from './terms';
import { words } from './words';

/** The areas of the popup, apart from the dashboard's, so that it waits for less. */
const pack: Readonly<Record<string, Words>> = {
  'check-in-draft': checkInDraft,
  'check-in-form': checkInForm,
  common,
  cracks,
  'desk-refusals': deskRefusals,
  measures,
  objectives,
  okr,
  phrases,
  popup,
  refusals,
  'side-panel': sidePanel,
  signals,
  terms,
  words,
};

export const translate: Translate = (area) => pack[area];
