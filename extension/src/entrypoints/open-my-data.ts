import { startMyData } from '../pages/my-data/my-data.ts';

startMyData();
