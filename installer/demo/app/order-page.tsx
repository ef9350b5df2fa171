import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { OrderChanges, OrderStatus } from './demo-state';
import type { Order } from './made-up-orders';
import { OrderActions } from './order-actions';
import { CustomerCard, DeliveryCard, ItemsCard, SummaryCard } from './order-cards';
import { RouteLink } from './route-link';
import { StatusChip } from './status-chip';

interface OrderPageProps {
  readonly order: Order;
  readonly changes: OrderChanges;
  readonly change: (changes: OrderChanges) => void;
  readonly go: (path: string) => void;
}

/** Control+S (Command+S on a Mac) saves, as people who work in such apps all day expect. */
function useSaveShortcut(save: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
}

export function OrderPage({ order, changes, change, go }: OrderPageProps) {
  const [notice, setNotice] = useState('');
  const status = changes.status ?? order.status;
  const setStatus = (next: OrderStatus) => {
    change({ status: next });
    setNotice(`Status: ${next}`);
  };
  useSaveShortcut(() => {
    change({ saved: true });
    setNotice('Changes saved');
  });
  return (
    <>
      <RouteLink to="/" go={go} testId="back-to-orders">
        ← All orders
      </RouteLink>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, my: 2 }}>
        <Typography variant="h1">Order {order.number}</Typography>
        <StatusChip status={status} />
        <Box sx={{ ml: 'auto' }}>
          <OrderActions number={order.number} setStatus={setStatus} />
        </Box>
      </Box>
      {notice && (
        <Alert severity="success" variant="outlined" sx={{ mb: 2 }}>
          {notice}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        <CustomerCard order={order} />
        <DeliveryCard changes={changes} change={change} />
        <ItemsCard order={order} />
        <SummaryCard status={status} changes={changes} />
      </Box>
    </>
  );
}
