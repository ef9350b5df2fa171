// The cards of an order's page: who ordered, how it is delivered, what was ordered, and what was changed.
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { OrderChanges, OrderStatus } from './demo-state';
import { colleagues, money, type Order, orderTotal, shippingMethods } from './made-up-orders';

interface CardProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Card({ title, children }: CardProps) {
  return (
    <Paper component="section" variant="outlined" aria-label={title} sx={{ p: 2.5 }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}

function Facts({ facts }: { readonly facts: Readonly<Record<string, string>> }) {
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: '7.5rem 1fr', gap: 1, m: 0, fontSize: '0.9rem' }}
    >
      {Object.entries(facts).map(([term, text]) => (
        <Box key={term} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {term}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {text}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

export function CustomerCard({ order }: { readonly order: Order }) {
  const { customer, company, email, phone, card, address } = order;
  const facts = {
    Name: customer,
    Company: company,
    'E-mail': email,
    Phone: phone,
    Card: card,
    Address: address,
  };
  return (
    <Card title="Customer">
      <Facts facts={facts} />
    </Card>
  );
}

interface DeliveryCardProps {
  readonly changes: OrderChanges;
  readonly change: (changes: OrderChanges) => void;
}

export function DeliveryCard({ changes, change }: DeliveryCardProps) {
  return (
    <Card title="Delivery">
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Autocomplete
          id="shipping"
          options={shippingMethods}
          value={changes.shipping ?? null}
          onChange={(_event, shipping) => change({ shipping })}
          renderInput={(parameters) => <TextField {...parameters} label="Shipping method" />}
        />
        <Autocomplete
          id="assigned"
          options={colleagues}
          value={changes.assigned ?? null}
          onChange={(_event, assigned) => change({ assigned })}
          renderInput={(parameters) => <TextField {...parameters} label="Assigned to" />}
        />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          Press Control+S to save.
        </Typography>
      </Box>
    </Card>
  );
}

export function ItemsCard({ order }: { readonly order: Order }) {
  return (
    <Card title="Items">
      <Table size="small" aria-label="Items" sx={{ '& td, & th': { px: 0.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell>Article</TableCell>
            <TableCell align="right">Quantity</TableCell>
            <TableCell align="right">Price</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {order.lines.map((line) => (
            <TableRow key={line.article}>
              <TableCell>{line.article}</TableCell>
              <TableCell align="right">{line.quantity}</TableCell>
              <TableCell align="right">{money(line.price)}</TableCell>
            </TableRow>
          ))}
          <TableRow sx={{ '& td': { border: 0, fontWeight: 650, pt: 1.5 } }}>
            <TableCell colSpan={2}>Total</TableCell>
            <TableCell align="right">{money(orderTotal(order))}</TableCell>
          </TableRow>
        </TableBody>
      </Table>
    </Card>
  );
}

interface SummaryCardProps {
  readonly status: OrderStatus;
  readonly changes: OrderChanges;
}

export function SummaryCard({ status, changes }: SummaryCardProps) {
  const facts = {
    Status: status,
    Shipping: changes.shipping ?? 'Not chosen',
    'Assigned to': changes.assigned ?? 'Nobody',
    Saved: changes.saved ? 'Yes' : 'No',
  };
  return (
    <Card title="Summary">
      <Facts facts={facts} />
    </Card>
  );
}
