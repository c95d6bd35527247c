import { lazy } from 'react';
import { Cracks } from './cracks/Cracks';
import { CyclePage } from './cycles/CyclePage';
import { Cycles } from './cycles/Cycles';
import { NewCycle } from './cycles/NewCycle';
import { Data } from './data/Data';
import { History } from './history/History';
import { KeyResultPage } from './key-results/KeyResultPage';
import { GoalMap } from './map/GoalMap';
import { NewObjective } from './objectives/NewObjective';
import { ObjectivePage } from './objectives/ObjectivePage';
import { AsOf } from './past/AsOf';
import { People } from './people/People';
import { PersonPage } from './people/PersonPage';
import { ReceiptPage } from './recognition/ReceiptPage';
import { Recognition } from './recognition/Recognition';
import { Safety } from './recovery/Safety';
import { ReviewPage } from './review/ReviewPage';
import { CheckInRound } from './round/CheckInRound';
import { hrefOf, type Route } from './routes';
import { Settings } from './settings/Settings';
import { Trackers } from './trackers/Trackers';

// Who builds screens looks at it; nobody else has to load it.
const Gallery = lazy(async () => ({ default: (await import('./gallery/Gallery')).Gallery }));

export type OtherRoute = Exclude<Route, { readonly name: 'goals' | 'start' }>;

/** The screen of every route but the first. */
export function OtherScreen({ route }: { readonly route: OtherRoute }) {
  switch (route.name) {
    case 'map':
      return <GoalMap from={route} />;
    case 'cracks':
      return <Cracks />;
    case 'round':
      return <CheckInRound />;
    case 'cycles':
      return <Cycles />;
    case 'newCycle':
      return <NewCycle />;
    case 'cycle':
      return <CyclePage id={route.id} />;
    case 'review':
      return <ReviewPage id={route.id} />;
    case 'person':
      return <PersonPage id={route.id} />;
    case 'recognition':
      return <Recognition key={hrefOf(route)} thanks={route} />;
    case 'receipt':
      return <ReceiptPage id={route.id} />;
    case 'newObjective':
      return <NewObjective cycleId={route.cycleId} />;
    case 'objective':
      return (
        <AsOf root={{ kind: 'objective', id: route.id }} on={route.on}>
          <ObjectivePage id={route.id} />
        </AsOf>
      );
    case 'keyResult':
      return (
        <AsOf root={{ kind: 'keyResult', id: route.id }} on={route.on}>
          <KeyResultPage id={route.id} />
        </AsOf>
      );
    case 'people':
      return <People />;
    case 'trackers':
      return <Trackers />;
    case 'data':
      return <Data />;
    case 'history':
      return <History filter={route.filter ?? {}} />;
    case 'safety':
      return <Safety />;
    case 'settings':
      return <Settings />;
    case 'gallery':
      return <Gallery />;
  }
}
