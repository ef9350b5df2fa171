/// <reference types="chrome" />
// The only file that names the browser's own object. Everything else works with these small typed functions,
// so that another browser is another file and tests need no browser.

/** One end of a line on which plain messages go both ways, until either side ends it. */
export interface Line {
  /** Does nothing when the other side has gone; its listeners are told of that. */
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
  disconnect(): void;
}

/** Who speaks, as the browser says; nothing in it comes from the page. */
export interface PageSender {
  readonly origin: string;
  readonly tab: number;
  readonly frame: number;
  /** The tab from which this one was opened, where the browser knows it and it is still there. */
  readonly opener?: number;
  /** The document has been left already; its frame has another number then. */
  readonly isLeft?: boolean;
}

export interface ContentScript {
  readonly file: string;
  readonly matches: readonly string[];
}

const leftStages: ReadonlySet<string> = new Set(['cached', 'pending_deletion']);
const pageLine = 'page';
const extensionPageLine = 'extension-page';

function lineOf(port: chrome.runtime.Port): Line {
  return {
    post(message) {
      try {
        port.postMessage(message);
      } catch {
        // The port is closed; its listeners hear of it.
      }
    },
    onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message)),
    onDisconnect: (listener) =>
      port.onDisconnect.addListener(() => {
        // Reading it tells the browser that the reason is known; else it is written to the console.
        void chrome.runtime.lastError;
        listener();
      }),
    disconnect: () => port.disconnect(),
  };
}

export function connectNative(host: string): Line {
  return lineOf(chrome.runtime.connectNative(host));
}

/** From a page that is captured. Gives nothing once the extension was updated or removed. */
export function connectPageToWorker(): Line | undefined {
  try {
    return lineOf(chrome.runtime.connect({ name: pageLine }));
  } catch {
    return undefined;
  }
}

/** The element's shadow root, also a closed one; null where it has none of the page's own. */
export function openOrClosedShadowRoot(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const root: unknown =
    'openOrClosedShadowRoot' in element
      ? element.openOrClosedShadowRoot
      : globalThis.chrome?.dom?.openOrClosedShadowRoot(element);
  return root instanceof ShadowRoot ? root : null;
}

/** From a page of the extension itself. */
export function connectExtensionPageToWorker(): Line {
  return lineOf(chrome.runtime.connect({ name: extensionPageLine }));
}

export function onPageConnected(listener: (line: Line, sender: PageSender) => void): void {
  chrome.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== pageLine || sender?.id !== chrome.runtime.id) return;
    const { origin, tab, frameId } = sender;
    if (origin === undefined || tab?.id === undefined || tab.id < 0 || frameId === undefined)
      return;
    const opener = tab.openerTabId === undefined ? {} : { opener: tab.openerTabId };
    const isLeft = leftStages.has(sender.documentLifecycle ?? 'active');
    listener(lineOf(port), { origin, tab: tab.id, frame: frameId, isLeft, ...opener });
  });
}

/** A page of a website cannot get through here: the browser itself says which page connects. */
export function onExtensionPageConnected(listener: (line: Line) => void): void {
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== extensionPageLine || port.sender?.id !== chrome.runtime.id) return;
    if (port.sender.url?.startsWith(chrome.runtime.getURL('')) !== true) return;
    listener(lineOf(port));
  });
}

/** Firefox's patterns have no ports: the script gets into all of a host there, and the relay stops it at other ports. */
function patternsHere(matches: readonly string[]): string[] {
  if (browserName() === 'chromium') return [...matches];
  return [...new Set(matches.map((pattern) => pattern.replace(/:\d+(?=\/)/, '')))];
}

/** Replaces what was registered before; with no pattern nothing stays registered. */
export async function registerContentScript(script: ContentScript): Promise<void> {
  const registered = await chrome.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await chrome.scripting.unregisterContentScripts();
  if (script.matches.length === 0) return;
  await chrome.scripting.registerContentScripts([
    {
      id: script.file,
      js: [script.file],
      matches: patternsHere(script.matches),
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: false,
    },
  ]);
}

/** Tabs that show a page of one of the patterns. */
export async function tabsShowing(matches: readonly string[]): Promise<readonly number[]> {
  if (matches.length === 0) return [];
  const tabs = await chrome.tabs.query({ url: patternsHere(matches) });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Whether a tab, which had a page of ours, is still there; nothing is asked about what it shows now. */
export async function tabExists(tab: number): Promise<boolean> {
  try {
    await chrome.tabs.get(tab);
    return true;
  } catch {
    return false;
  }
}

/** Pages that were open before are not reached by a registration. */
export async function injectIntoTab(tab: number, file: string): Promise<void> {
  try {
    const target = { tabId: tab, allFrames: true };
    await chrome.scripting.executeScript({ target, files: [file], injectImmediately: true });
  } catch {
    // The tab was closed meanwhile, or the browser's policy does not let extensions in.
  }
}

export interface SessionStorage {
  getAll(): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** In memory only; content scripts cannot read it. */
export const sessionStorage: SessionStorage = {
  getAll: () => chrome.storage.session.get(null),
  set: (items) => chrome.storage.session.set({ ...items }),
  remove: (keys) => chrome.storage.session.remove([...keys]),
};

/** The listener is called when the browser starts and when the extension was installed or updated. */
export function onBrowserStart(listener: () => void): void {
  chrome.runtime.onStartup.addListener(listener);
  chrome.runtime.onInstalled.addListener(listener);
}

export function onUpdateAvailable(listener: () => void): void {
  chrome.runtime.onUpdateAvailable.addListener(listener);
}

/** Takes the version that waits; without it an update would wait until the browser is closed. */
export function reloadExtension(): void {
  chrome.runtime.reload();
}

/** The browser looks for updates by itself too, every few hours. */
export async function checkForUpdate(): Promise<void> {
  try {
    await chrome.runtime.requestUpdateCheck();
  } catch {
    // It has just looked, or it takes updates only when it starts.
  }
}

export async function openPage(file: string): Promise<void> {
  await chrome.tabs.create({ url: chrome.runtime.getURL(file) });
}

export interface Badge {
  readonly text: string;
  readonly title: string;
  readonly color: string;
}

export async function showBadge({ text, title, color }: Badge): Promise<void> {
  await chrome.action.setBadgeText({ text });
  await chrome.action.setBadgeBackgroundColor({ color });
  await chrome.action.setTitle({ title });
}

/** Which of the browsers this is that the host knows. */
export function browserName(): 'chromium' | 'firefox' {
  return chrome.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}

/** The language in which the browser itself speaks, such as en-GB. */
export function uiLanguage(): string {
  return chrome.i18n.getUILanguage();
}

/** Words of _locales, in the language of the browser. */
export function manifestWords(name: string): string {
  return chrome.i18n.getMessage(name);
}

export function extensionVersion(): string {
  return chrome.runtime.getManifest().version;
}
