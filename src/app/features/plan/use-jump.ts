import { useEffect } from 'react';

/** Goes to the part named in the address once the page is drawn: a browser looks for it before there is one. */
export function useJump(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id) document.getElementById(id)?.scrollIntoView();
  }, []);
}
