-- What is held about a child is counted as the service itself (guidance 5.14); a decision on its birth date is part of that.
CREATE POLICY birth_date_decision_system ON birth_date_decision FOR SELECT TO gwarchod_system USING (true);
GRANT SELECT ON birth_date_decision TO gwarchod_system;
