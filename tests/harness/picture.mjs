// Reads the text in a picture on a page, with a program that knows nothing of ours.
import jsqr from 'jsqr';

const decode = jsqr.default ?? jsqr;

/**
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Locator} place where the picture is
 * @returns {Promise<string | undefined>} what stands in it
 */
export async function seen(page, place) {
  const png = await place.screenshot();
  const { width, height, pixels } = await page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, pixels: Array.from(data) };
  }, `data:image/png;base64,${png.toString('base64')}`);
  return decode(Uint8ClampedArray.from(pixels), width, height)?.data;
}
