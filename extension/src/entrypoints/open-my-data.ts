import { startMyData } from '../pages/my-data/my-data.ts';
import { speakOwnLanguage } from '../pages/words/own-language.ts';

await speakOwnLanguage();
startMyData();
