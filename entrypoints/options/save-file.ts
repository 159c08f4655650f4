export { saveFile } from '../../lib/overlay/save-file.ts';
