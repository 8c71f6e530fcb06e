// Says at once, before minutes of sending, that chosen files are too large together. Without this script the form says so when it comes back.
const MEGABYTE = 1 << 20;

for (const field of document.querySelectorAll("input[type=file][data-most]")) {
  const says = document.querySelector(`#${field.id}-weigh`);
  field.addEventListener("change", () => {
    const size = [...field.files].reduce((sum, file) => sum + file.size, 0);
    says.hidden = size <= field.dataset.most * MEGABYTE;
    says.textContent = says.hidden ? "" : says.dataset.says.replace("#", Math.ceil(size / MEGABYTE));
  });
}
