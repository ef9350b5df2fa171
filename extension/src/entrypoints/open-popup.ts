import { startPopup } from '../pages/popup.ts';
import { speakOwnLanguage } from '../pages/words/own-language.ts';

await speakOwnLanguage();
startPopup();
