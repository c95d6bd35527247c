import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const rows = Number(new URLSearchParams(location.search).get('rows') ?? 60);

/** What a page costs that is React and some text, and nothing of ours: so many lines, and another heading for each route. */
function Bare() {
  const [route, setRoute] = useState(location.hash);
  useEffect(() => {
    const follow = () => setRoute(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <main key={route}>
      <h1>{route || 'home'}</h1>
      {Array.from({ length: rows }, (_, n) => (
        <div key={n}>
          <a href="#here">{`${route} line ${n}`}</a> <span>of a bare page</span>
        </div>
      ))}
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Bare />);
