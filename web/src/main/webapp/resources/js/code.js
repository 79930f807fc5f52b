// The QR of a letter leads to /activation#CODE: what stands behind the # never left this device. It goes into its field and out of the
// address, so that neither history nor a copied link keeps it. Without scripts, one types it.
const offered = location.hash.slice(1);
const field = document.getElementById('form:code') ?? document.getElementById('add:code');
if (/^[0-9A-Za-z-]{24,40}$/.test(offered) && field) {
  field.value = offered;
  history.replaceState(null, '', location.pathname);
}
