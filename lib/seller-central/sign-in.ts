/** A sign-in form in the page's place (B, 2026). */
const SIGN_IN_FORM = 'form[name="signIn"], form[action*="/ap/signin"], #ap_email';

/** Whether the document asks the seller to sign in. */
export function isSignInPage(root: ParentNode): boolean {
  return root.querySelector(SIGN_IN_FORM) !== null;
}
