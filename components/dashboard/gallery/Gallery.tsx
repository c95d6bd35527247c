import { useState } from 'react';
import { gallery } from '../../../lib/i18n/en/gallery';
import { useNow } from '../../hooks/useNow';
import { Card } from '../../ui/Card';
import { SelectField } from '../../ui/SelectField';
import { Screen } from '../shell/Screen';
import { askingExhibits } from './asking-exhibits';
import { chartExhibits } from './chart-exhibits';
import type { Exhibit } from './exhibit';
import { okrExhibits } from './okr-exhibits';
import { uiExhibits } from './ui-exhibits';

type Theme = keyof typeof gallery.themes;

const SCHEMES: Readonly<Record<Theme, string>> = { like: '', light: 'scheme-light', dark: 'scheme-dark' };

/** Every part of the screens in every state, by day and by night: to be looked at, and to be measured. */
export function Gallery() {
  const [theme, setTheme] = useState<Theme>('like');
  // What is shown is made once: a clock that ticks would take back what was tried.
  const [now] = useState(useNow());
  const groups = [
    { title: gallery.groups.ui, exhibits: uiExhibits() },
    { title: gallery.groups.okr, exhibits: [...okrExhibits(now), ...askingExhibits(now)] },
    { title: gallery.groups.charts, exhibits: chartExhibits(now) },
  ];
  const themes = Object.entries(gallery.themes).map(([value, label]) => ({ value: value as Theme, label }));
  return (
    <Screen
      title={gallery.title}
      aside={<SelectField label={gallery.theme} value={theme} onChange={setTheme} options={themes} />}
    >
      <p className="text-muted">{gallery.about}</p>
      <div className={`flex flex-col gap-5 bg-canvas text-ink ${SCHEMES[theme]}`}>
        {groups.map(({ title, exhibits }) => (
          <Card key={title} size="roomy" title={title}>
            <div className="divide-y divide-line">
              {exhibits.map((one) => (
                <Exhibited key={one.name} exhibit={one} />
              ))}
            </div>
          </Card>
        ))}
      </div>
    </Screen>
  );
}

const Exhibited = ({ exhibit: { name, states, isWide } }: { readonly exhibit: Exhibit }) => (
  <div className="py-4">
    <p className="mb-2 text-sm font-semibold">
      <code>{name}</code>
    </p>
    <ul
      className={`grid gap-4 ${isWide ? '[grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr))]' : '[grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr))]'}`}
    >
      {states.map(([state, shown]) => (
        <li key={state} className="flex min-w-0 flex-col gap-1">
          <span className="text-xs text-muted">{state}</span>
          <div className="text-sm">{shown}</div>
        </li>
      ))}
    </ul>
  </div>
);
