import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { RouteLink } from './route-link';

function Mark() {
  return (
    <Box
      component="svg"
      viewBox="0 0 24 24"
      aria-hidden="true"
      sx={{ width: 26, color: 'primary.main' }}
    >
      <path
        fill="currentColor"
        d="M12 2 3 6.5v11L12 22l9-4.5v-11zm0 2.3 5.9 2.9L12 10.1 6.1 7.2zM5 9l6 3v7.2l-6-3zm8 10.2V12l6-3v7.2z"
      />
    </Box>
  );
}

export function AppHeader({ go }: { readonly go: (path: string) => void }) {
  return (
    <Box
      component="header"
      sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider', px: 3 }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          maxWidth: 1072,
          mx: 'auto',
          height: 60,
        }}
      >
        <Mark />
        <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.05rem' }}>
          Fernhill Supply
        </Typography>
        <Box
          component="nav"
          aria-label="Main"
          sx={{ display: 'flex', alignItems: 'center', gap: 3, ml: 'auto' }}
        >
          <RouteLink to="/" go={go} testId="nav-orders">
            Orders
          </RouteLink>
          <Button href="/new" variant="contained" disableElevation data-testid="nav-new">
            New order
          </Button>
        </Box>
      </Box>
    </Box>
  );
}
