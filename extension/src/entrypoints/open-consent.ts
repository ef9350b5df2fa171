import { startConsentPage } from '../pages/consent.ts';
import { speakOwnLanguage } from '../pages/words/own-language.ts';

await speakOwnLanguage();
startConsentPage();
