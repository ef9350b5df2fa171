// Light and dark follow the system. Transitions are off: whoever replays a trace acts faster than a person, and a menu
// that is still moving would swallow the next click.
import { createTheme } from '@mui/material/styles';

export const appTheme = createTheme({
  cssVariables: true,
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#0b6b5d' },
        background: { default: '#f5f4ef', paper: '#ffffff' },
        text: { primary: '#1d2522', secondary: '#5b6661' },
        divider: '#e4e2d9',
      },
    },
    dark: {
      palette: {
        primary: { main: '#6fd3c0' },
        background: { default: '#121716', paper: '#1b2220' },
        text: { primary: '#e8edea', secondary: '#9daaa5' },
        divider: '#2e3835',
      },
    },
  },
  shape: { borderRadius: 10 },
  typography: {
    fontFamily: 'Inter, "Segoe UI", system-ui, "Liberation Sans", sans-serif',
    h1: { fontSize: '1.75rem', fontWeight: 650, letterSpacing: '-0.02em' },
    h2: { fontSize: '1rem', fontWeight: 650 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  transitions: { create: () => 'none' },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiMenu: { defaultProps: { transitionDuration: 0 } },
    MuiDialog: { defaultProps: { transitionDuration: 0 } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: 'var(--mui-palette-divider)' },
        head: { fontWeight: 600 },
      },
    },
  },
});
