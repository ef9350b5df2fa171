// The routes of the single-page part: real addresses, changed with history.pushState.
import { useEffect, useState } from 'react';

export function useRoute(): { readonly path: string; readonly go: (path: string) => void } {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (next: string) => {
    history.pushState(null, '', next);
    setPath(next);
    scrollTo(0, 0);
  };
  return { path, go };
}
