import { createRoot } from 'react-dom/client';
import Select from 'react-select';
import CreatableSelect from 'react-select/creatable';

const optionsOf = (...labels) => labels.map((label) => ({ value: label.toLowerCase(), label }));
const kinds = optionsOf('Research', 'Delivery', 'Support');
const countries = [
  { label: 'Europe', options: optionsOf('Germany', 'France') },
  { label: 'Asia', options: optionsOf('Japan', 'Norway') },
];
const labels = optionsOf('Urgent', 'Fragile', 'Heavy');

function Line({ id, label, children }) {
  return <div style={{ maxWidth: 420, margin: '8px 0' }}><label htmlFor={id}>{label}</label>{children}</div>;
}

function Project() {
  return (
    <form>
      <h1>New project</h1>
      <Line id="kind" label="Kind"><Select inputId="kind" options={kinds} isSearchable={false} /></Line>
      <Line id="country" label="Country"><Select inputId="country" options={countries} isClearable menuPortalTarget={document.body} /></Line>
      <Line id="labels" label="Labels"><Select inputId="labels" options={labels} isMulti closeMenuOnSelect={false} /></Line>
      <Line id="words" label="Words"><CreatableSelect inputId="words" options={labels} isMulti /></Line>
      <button type="button" id="send">Send</button>
    </form>
  );
}

createRoot(document.getElementById('root')).render(<Project />);
