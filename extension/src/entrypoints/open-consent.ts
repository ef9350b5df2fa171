import { startConsentPage } from '../pages/consent.ts';

startConsentPage();
