// A page of 10,000 elements as an internal app has it: a table of orders with a link, a button, a checkbox, a list and a
// field in each row. Served on this machine under an approved origin.
import { createServer } from 'node:http';

const rowCount = 476;
const methods = ['Standard', 'Express', 'Overnight', 'Pick up'];

// 21 elements a row. Names repeat in some columns and are unique in others, so that locators match once and often.
function row(number) {
  const options = methods.map((method) => `<option>${method}</option>`).join('');
  return `<tr>
    <td><a href="#order-${number}" data-testid="order-${number}"><span>Order ${number}</span></a></td>
    <td><span>Open</span></td>
    <td><label>Gift wrap <input type="checkbox" name="gift-${number}"></label></td>
    <td><select aria-label="Shipping method of order ${number}" name="shipping-${number}">${options}</select></td>
    <td><input aria-label="Quantity of order ${number}" name="quantity-${number}"></td>
    <td><button type="button"><span>Approve</span></button></td>
    <td></td>
  </tr>`;
}

const rows = Array.from({ length: rowCount }, (_, index) => row(index + 1)).join('\n');
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Orders</title></head>
<body><main><h1>Orders</h1><form><table><thead><tr><th>Order</th><th>Status</th><th>Gift</th><th>Shipping</th>
<th>Quantity</th><th>Action</th><th>Notes</th></tr></thead><tbody>${rows}</tbody></table></form></main></body></html>`;

export async function serveLargePage() {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    rowCount,
    origin: `http://orders.localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
