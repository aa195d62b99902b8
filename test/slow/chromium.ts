import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/** Starts the Chromium of the machine; `CHROMIUM` names another one. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: quiet });
}

/** Shows a page in a browser window of its own while `look` looks at it. */
export async function shown<T>(
  browser: Browser,
  html: string,
  options: BrowserContextOptions & { readonly media?: "print" },
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const { media, ...window } = options;
  const context = await browser.newContext(window);
  try {
    const page = await context.newPage();
    if (media !== undefined) await page.emulateMedia({ media });
    await page.setContent(html);
    return await look(page);
  } finally {
    await context.close();
  }
}
