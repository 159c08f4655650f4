/** The Katal elements of a form, written after evidence 1.7 and 1.8: each keeps its state in its script. */
import './button.ts';
import './checkbox.ts';
import './dropdown.ts';
import './input.ts';
import './link.ts';
import './radiobutton.ts';
import './textarea.ts';
