/** Whether a rule counts in the conclusion: required, and not a duty about the mine's own status. */
export function decides({ obligation, role }: { readonly obligation?: unknown; readonly role?: unknown }): boolean {
  return obligation === "required" && role === "requirement";
}
