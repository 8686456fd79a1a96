import { withLocalOfficeJs } from "../../../tools/playground/serve/office-js";

test.each([
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>",
  '<script type="text/javascript" src="https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js" defer></script>',
])("%s is mapped to the local copy, with the stand-in before it", (tag) => {
  const page = withLocalOfficeJs(`<head>${tag}<script src="gate.js"></script></head>`);
  expect(page).not.toContain("appsforoffice");
  const scripts = [...page.matchAll(/src="([^"]+)"/g)].map(([, source]) => source);
  expect(scripts).toEqual(["/office-js/MicrosoftAjax.js", "/office-js/office.js", "/office-js/OfficeTheme.js", "gate.js"]);
});

test("nothing else of a page is touched", () => {
  const page = '<script src="https://appsforoffice.microsoft.example/lib/1/hosted/office.js"></script><p>https://appsforoffice.microsoft.com/lib/1/hosted/office.js</p>';
  expect(withLocalOfficeJs(page)).toBe(page);
});
