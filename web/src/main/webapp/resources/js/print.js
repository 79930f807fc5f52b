// A button that prints the page; hidden where no script runs, since the browser has its own.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
