import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { DemoState } from './demo-state';
import { money, type Order, orders, orderTotal } from './made-up-orders';
import { RouteLink } from './route-link';
import { StatusChip } from './status-chip';

interface OrderListProps {
  readonly state: DemoState;
  readonly go: (path: string) => void;
}

function matches(order: Order, search: string): boolean {
  const text = `${order.number} ${order.customer} ${order.company}`.toLowerCase();
  return text.includes(search.trim().toLowerCase());
}

function OrderRow({ order, state, go }: OrderListProps & { readonly order: Order }) {
  const changes = state.orders[order.number];
  return (
    <TableRow hover sx={{ '&:last-child td, &:last-child th': { border: 0 } }}>
      <TableCell component="th" scope="row">
        <RouteLink to={`/orders/${order.number}`} go={go} testId={`order-${order.number}`}>
          {order.number}
        </RouteLink>
      </TableCell>
      <TableCell>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {order.customer}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {order.email}
        </Typography>
      </TableCell>
      <TableCell>{order.company}</TableCell>
      <TableCell>{order.placed}</TableCell>
      <TableCell>
        <StatusChip status={changes?.status ?? order.status} />
      </TableCell>
      <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {money(orderTotal(order))}
      </TableCell>
    </TableRow>
  );
}

export function OrderList({ state, go }: OrderListProps) {
  const [search, setSearch] = useState('');
  const found = orders.filter((order) => matches(order, search));
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'end', gap: 2, mb: 3, flexWrap: 'wrap' }}>
        <Box>
          <Typography variant="h1">Orders</Typography>
          <Typography sx={{ color: 'text.secondary' }}>{found.length} placed this week</Typography>
        </Box>
        <TextField
          label="Search orders"
          type="search"
          size="small"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          sx={{ ml: 'auto', width: 280, '& .MuiInputBase-root': { bgcolor: 'background.paper' } }}
        />
      </Box>
      <TableContainer component={Paper} variant="outlined">
        <Table aria-label="Orders">
          <TableHead>
            <TableRow>
              <TableCell>Order</TableCell>
              <TableCell>Customer</TableCell>
              <TableCell>Company</TableCell>
              <TableCell>Placed</TableCell>
              <TableCell>Status</TableCell>
              <TableCell align="right">Total</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {found.map((order) => (
              <OrderRow key={order.number} order={order} state={state} go={go} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
