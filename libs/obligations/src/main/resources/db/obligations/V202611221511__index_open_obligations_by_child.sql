-- What ends with childhood is looked for by the child and the rule.
CREATE INDEX ix_obligation_open_child ON obligation (child_id, rule) WHERE progress = 'OPEN';
