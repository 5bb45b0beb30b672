-- Words written in place of others that had arrived without their writer knowing. What they replace is kept.
alter table feedback add column replaced_by text references feedback (id);
