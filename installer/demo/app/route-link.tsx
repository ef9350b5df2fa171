// A link inside the single-page part: a real address, so that it opens in a new tab as well, followed without a page load.
import Link from '@mui/material/Link';
import type { MouseEvent, ReactNode } from 'react';

interface RouteLinkProps {
  readonly to: string;
  readonly go: (path: string) => void;
  readonly testId: string;
  readonly children: ReactNode;
}

export function RouteLink({ to, go, testId, children }: RouteLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <Link
      href={to}
      onClick={follow}
      data-testid={testId}
      underline="hover"
      sx={{ fontWeight: 600 }}
    >
      {children}
    </Link>
  );
}
