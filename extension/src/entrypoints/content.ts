import { startPageRelay } from '../relay/page-relay.ts';

startPageRelay();
