import { type Choice, type ChoiceKind, commonAncestor, type PageOption } from './choice.ts';
import { closestAcross, containsDeep, findDeep, parentAcross } from './deep-dom.ts';
import { becomes } from './settle.ts';
import { katToggle, nativeToggle, type Toggle } from './toggle.ts';

/** The groups of native radio buttons. */
export function findRadioGroups(root: ParentNode): Choice[] {
  const inputs = findDeep(root, 'input[type="radio"]').filter((element) => element instanceof HTMLInputElement);
  const own = inputs.filter((input) => !closestAcross(input, 'kat-radiobutton'));
  return groupsOf(own.map(nativeToggle), 'radios');
}

/** The groups of Katal's radio buttons, each with its native one in a shadow root of its own (5.1: A). */
export function findKatRadioGroups(root: ParentNode): Choice[] {
  return groupsOf(findDeep(root, 'kat-radiobutton').map(katToggle), 'kat-radios');
}

/** Buttons of one name in one form exclude each other; those without a name, in the nearest element around several. */
function groupsOf(toggles: readonly Toggle[], kind: ChoiceKind): Choice[] {
  const groups: { around: unknown; name: string; toggles: Toggle[] }[] = [];
  for (const toggle of toggles) {
    const name = toggle.element.getAttribute('name') ?? '';
    const around =
      name === ''
        ? nearestAroundSeveral(toggle, toggles)
        : (closestAcross(toggle.element, 'form') ?? toggle.element.getRootNode());
    const group = groups.find((each) => each.around === around && each.name === name);
    if (group) group.toggles.push(toggle);
    else groups.push({ around, name, toggles: [toggle] });
  }
  return groups.flatMap((group) => choiceOf(group.toggles, kind) ?? []);
}

function nearestAroundSeveral({ element }: Toggle, toggles: readonly Toggle[]): Element | null {
  const isAroundSeveral = (part: Element) =>
    toggles.some((other) => other.element !== element && containsDeep(part, other.element));
  let around = parentAcross(element);
  while (around && !isAroundSeveral(around)) around = parentAcross(around);
  return around;
}

function choiceOf(toggles: readonly Toggle[], kind: ChoiceKind): Choice | null {
  const element = commonAncestor(toggles.map((toggle) => toggle.element));
  if (!element) return null;
  const pairs = toggles.map((toggle) => ({ toggle, option: optionOf(toggle) }));
  const chosen = () => {
    const on = pairs.filter(({ toggle }) => toggle.isOn());
    return on.length === 1 ? (on[0]?.option ?? null) : null;
  };
  const isReady =
    kind === 'radios' || toggles.every(({ element }) => element.shadowRoot || element.childElementCount > 0);
  const isOff = () => toggles.every((toggle) => toggle.isDisabled());
  return {
    kind,
    element,
    options: pairs.map(({ option }) => option),
    state: () => (isReady ? (isOff() ? 'disabled' : 'ready') : 'not-ready'),
    chosen,
    choose(option) {
      pairs.find((pair) => pair.option === option)?.toggle.press();
      return becomes(() => element.isConnected && chosen() === option);
    },
  };
}

function optionOf({ element, value, texts, isDisabled }: Toggle): PageOption {
  return { element, value, texts, isDisabled: isDisabled() };
}
