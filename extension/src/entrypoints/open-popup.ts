import { startPopup } from '../pages/popup.ts';

startPopup();
