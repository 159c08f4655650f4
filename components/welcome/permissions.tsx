export interface PermissionsProps {
  readonly title: string;
  readonly lead: string;
  /** By the manifest's names; what it lets be done is empty where we have no words for it. */
  readonly permissions: readonly { readonly name: string; readonly words: string }[];
  readonly sites: { readonly words: string; readonly hosts: readonly string[] };
}

/** What the manifest asks of the browser. */
export function Permissions({ title, lead, permissions, sites }: PermissionsProps) {
  return (
    <details class="permissions">
      <summary>{title}</summary>
      <p>{lead}</p>
      <ul>
        {permissions.map(({ name, words }) => (
          <li key={name}>
            <code>{name}</code>: {words}
          </li>
        ))}
        <li>
          {sites.words}
          <p class="hosts">{sites.hosts.join(' · ')}</p>
        </li>
      </ul>
    </details>
  );
}
