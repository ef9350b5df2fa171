// The menu of an order, and the dialog that asks before an order is put on hold.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { OrderStatus } from './demo-state';

interface OrderActionsProps {
  readonly number: string;
  readonly setStatus: (status: OrderStatus) => void;
}

interface HoldDialogProps {
  readonly number: string;
  readonly open: boolean;
  readonly answer: (hold: boolean) => void;
}

function HoldDialog({ number, open, answer }: HoldDialogProps) {
  return (
    <Dialog open={open} onClose={() => answer(false)} aria-labelledby="hold-title">
      <DialogTitle id="hold-title">Put order {number} on hold?</DialogTitle>
      <DialogContent>
        <DialogContentText>
          Nothing is shipped while an order is on hold. The customer is not notified.
        </DialogContentText>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={() => answer(false)} data-testid="hold-cancel">
          Cancel
        </Button>
        <Button
          variant="contained"
          disableElevation
          onClick={() => answer(true)}
          data-testid="hold-confirm"
        >
          Put on hold
        </Button>
      </DialogActions>
    </Dialog>
  );
}

export function OrderActions({ number, setStatus }: OrderActionsProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asking, setAsking] = useState(false);
  const choose = (status: OrderStatus) => {
    setAnchor(null);
    setStatus(status);
  };
  const askForHold = () => {
    setAnchor(null);
    setAsking(true);
  };
  const answerHold = (hold: boolean) => {
    setAsking(false);
    if (hold) setStatus('On hold');
  };
  return (
    <>
      <Button
        id="order-actions"
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        data-testid="order-actions"
      >
        Actions
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': 'order-actions' } }}
      >
        <MenuItem onClick={() => choose('Packed')} data-testid="action-packed">
          Mark as packed
        </MenuItem>
        <MenuItem onClick={() => choose('Shipped')} data-testid="action-shipped">
          Mark as shipped
        </MenuItem>
        <MenuItem onClick={askForHold} data-testid="action-hold">
          Put on hold…
        </MenuItem>
        <Divider />
        <MenuItem
          onClick={() => choose('Cancelled')}
          data-testid="action-cancel"
          sx={{ color: 'error.main' }}
        >
          Cancel order
        </MenuItem>
      </Menu>
      <HoldDialog number={number} open={asking} answer={answerHold} />
    </>
  );
}
