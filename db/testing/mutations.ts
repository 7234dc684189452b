const constraint = (table: string, name: string) => `alter table ${table} drop constraint ${name}`;
const trigger = (table: string, ...names: string[]) => names.map((name) => `drop trigger ${name} on ${table}`).join("; ");
const index = (name: string) => `drop index ${name}`;

/**
 * How to take each promise of the database away. The name stands in brackets in the titles of the tests that prove it;
 * without the promise at least one of them must fail, or it proves nothing.
 */
export const mutations: Readonly<Record<string, string>> = {
  offers_never_overfilled: constraint("offers", "offers_never_overfilled"),
  applications_one_open: index("applications_one_open"),
  placements_no_overlap: constraint("placement_lanes", "placements_no_overlap"),
  // The count stays, the lock goes: what is counted without it is old when it is used.
  placements_week_cap: `do $$ begin execute replace(pg_get_functiondef('keep_lanes'::regproc),
    'perform 1 from people where id = new.person_id for no key update;', ''); end $$`,
  agreed_period_stays: trigger("placements", "agreed_period_stays"),
  signed_terms_stay: trigger("placement_terms", "signed_terms_stay"),
  suspensions_no_overlap: constraint("placement_suspensions", "suspensions_no_overlap"),
  employment_of_confirmed: trigger("employments", "employment_of_confirmed"),
  placements_within_law: constraint("placements", "placements_within_law"),
  signatures_once: constraint("signatures", "signatures_once"),
  signatures_of_this_text: constraint("signatures", "signatures_of_this_text"),
  signatures_of_a_party: constraint("signatures", "signatures_of_a_party"),
  agreement_versions_sha256: constraint("agreement_versions", "agreement_versions_sha256"),
  agreement_text_never_changes: trigger("agreement_versions", "agreement_text_never_changes", "agreement_text_never_truncated"),
  signature_never_changes: trigger("signatures", "signature_never_changes", "signature_never_truncated"),
  required_party_never_changes: trigger("required_parties", "required_party_never_changes"),
  signature_of_current_text: trigger("signatures", "signature_of_current_text"),
  agreement_signed_by_all: trigger("agreements", "agreement_signed_by_all"),
  placement_signed_by_all: trigger("placements", "guard_placement_start"),
  start_conditions_met: trigger("placements", "guard_placement_start"),
  signed_before_start: trigger("placements", "guard_placement_start"),
  budget_never_overcommitted: constraint("budget_lines", "budget_never_overcommitted"),
  budget_one_payment_a_month: index("budget_one_payment_a_month"),
  funding_was_reserved: trigger("budget_entries", "funding_was_reserved"),
  budget_entry_never_changes: trigger("budget_entries", "budget_entry_never_changes"),
  declared_transition: ["offers", "applications", "placements", "plans", "agreements"].map((table) => trigger(table, "declared_transition")).join("; "),
  decided_under_mandate: trigger("plans", "decided_under_mandate"),
  plans_not_own_case: constraint("plans", "plans_not_own_case"),
  host_not_sanctioned: `${trigger("offers", "host_not_sanctioned")}; ${trigger("placements", "host_not_sanctioned")}`,
  lock_sanctioned_employer: trigger("sanctions", "lock_sanctioned_employer"),
  sanctions_two_pairs_of_eyes: constraint("sanctions", "sanctions_two_pairs_of_eyes"),
  audit_append_only: trigger("audit_entries", "audit_append_only", "audit_never_truncated"),
  confirmed_month_stays: `${trigger("attendance_days", "confirmed_month_stays")}; ${trigger("attendance_months", "confirmed_month_stays")}`,
  attendance_days_one_correction: constraint("attendance_days", "attendance_days_one_correction"),
  attendance_months_once: constraint("attendance_months", "attendance_months_once"),
  outflow_answers_placement_id_months_pk: constraint("outflow_answers", "outflow_answers_placement_id_months_pk"),
  outflow_answer_never_changes: trigger("outflow_answers", "outflow_answer_never_changes"),
  parameter_rows_append_only: trigger("parameter_rows", "parameter_rows_append_only", "parameter_rows_never_truncated"),
  parameter_rows_number: `${trigger("parameter_rows", "parameter_rows_in_order")}; ${constraint("parameter_rows", "parameter_rows_number")}`,
  idempotency_keys_person_id_action_key_pk: constraint("idempotency_keys", "idempotency_keys_person_id_action_key_pk"),
  evaluations_once: constraint("evaluations", "evaluations_once"),
  one_policy_domain_at_a_time: constraint("entity_policy_domains", "one_policy_domain_at_a_time"),
};
