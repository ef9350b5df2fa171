// The single-page part of the demo app: the list of orders and the page of one order.
import Box from '@mui/material/Box';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AppHeader } from './app-header';
import { useRoute } from './app-route';
import { appTheme } from './app-theme';
import { changeOrder, endState, readState } from './demo-state';
import { orders } from './made-up-orders';
import { OrderList } from './order-list';
import { OrderPage } from './order-page';

function OrdersApp() {
  const { path, go } = useRoute();
  const [state, setState] = useState(readState);
  const order = orders.find(({ number }) => path === `/orders/${number}`);
  const title = order ? `Order ${order.number}` : 'Orders';
  useEffect(() => {
    document.title = `${title} · Fernhill Supply`;
  }, [title]);
  return (
    <>
      <AppHeader go={go} />
      <Box
        component="main"
        data-end-state={endState(state)}
        sx={{ maxWidth: 1120, mx: 'auto', px: 3, py: 4 }}
      >
        {path === '/' && <OrderList state={state} go={go} />}
        {order && (
          <OrderPage
            key={order.number}
            order={order}
            changes={state.orders[order.number] ?? {}}
            change={(changes) => setState(changeOrder(order.number, changes))}
            go={go}
          />
        )}
        {path !== '/' && !order && <Typography variant="h1">There is no such order</Typography>}
      </Box>
    </>
  );
}

const container = document.getElementById('app');
if (!container) throw new Error('the page has no place for the app');
createRoot(container).render(
  <ThemeProvider theme={appTheme}>
    <CssBaseline enableColorScheme />
    <OrdersApp />
  </ThemeProvider>,
);
