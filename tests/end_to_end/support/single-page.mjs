// One page of a browser without the extension, for what needs the browser only.
import { launchChromium } from './chromium.mjs';
import { withTemporaryFolder } from './temporary-folder.mjs';

export async function withPage(work) {
  await withTemporaryFolder(async (folder) => {
    const browser = await launchChromium({ userDataFolder: folder });
    try {
      await work(await browser.newPage());
    } finally {
      await browser.close();
    }
  });
}
