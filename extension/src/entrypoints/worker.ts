import { startRelay } from '../relay/relay.ts';

startRelay();
