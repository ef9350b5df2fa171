import Chip from '@mui/material/Chip';
import type { OrderStatus } from './demo-state';

const colors = {
  New: 'primary',
  Packed: 'success',
  'On hold': 'warning',
  Shipped: 'default',
  Cancelled: 'error',
} as const satisfies Record<OrderStatus, string>;

export function StatusChip({ status }: { readonly status: OrderStatus }) {
  return (
    <Chip
      label={status}
      color={colors[status]}
      size="small"
      variant="outlined"
      sx={{ fontWeight: 600 }}
    />
  );
}
