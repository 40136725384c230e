-- The tables for everybody outside social services, as they are read: a number that is not shown is not here either. They
-- are inserted once; nobody has the right to change or to remove them (MON-13).
CREATE TABLE board_table (
    quarter      text NOT NULL CONSTRAINT pk_board_table PRIMARY KEY CONSTRAINT ck_board_table_quarter CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    published_at timestamptz NOT NULL,
    ruleset      text NOT NULL,
    calendar     text NOT NULL
);
COMMENT ON TABLE board_table IS 'A quarter whose tables are published.';
COMMENT ON COLUMN board_table.quarter IS 'The quarter. Class: none.';
COMMENT ON COLUMN board_table.published_at IS 'Domain time. Class: none.';
COMMENT ON COLUMN board_table.ruleset IS 'Policy pack in force then, with its version (MON-12). Class: none.';
COMMENT ON COLUMN board_table.calendar IS 'Version of the calendar then. Class: none.';
ALTER TABLE board_table ENABLE ROW LEVEL SECURITY;
ALTER TABLE board_table FORCE ROW LEVEL SECURITY;
CREATE POLICY board_table_read ON board_table FOR SELECT TO gwarchod_app USING (app_subjects() IS NOT NULL);
CREATE POLICY board_table_system ON board_table TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON board_table TO gwarchod_app;
GRANT SELECT, INSERT ON board_table TO gwarchod_system;

CREATE TABLE board_table_cell (
    quarter      text NOT NULL CONSTRAINT fk_board_table_cell_quarter REFERENCES board_table (quarter),
    row_level    text NOT NULL CONSTRAINT ck_board_table_cell_row_level CHECK (row_level IN ('BOARD', 'TASK_GROUP', 'AUTHORITY')),
    row_code     text NOT NULL,
    table_column text NOT NULL CONSTRAINT ck_board_table_cell_table_column CHECK (table_column IN ('CATEGORY_1', 'CATEGORY_2', 'CATEGORY_3', 'CATEGORY_4', 'TOTAL')),
    shown        text NOT NULL CONSTRAINT ck_board_table_cell_shown CHECK (shown IN ('<5', '*', '0') OR shown ~ '^([5-9]|[1-9][0-9]+)$'),
    CONSTRAINT pk_board_table_cell PRIMARY KEY (quarter, row_level, row_code, table_column)
);
COMMENT ON TABLE board_table_cell IS 'What one cell of the tables shows.';
COMMENT ON COLUMN board_table_cell.quarter IS 'The quarter. Class: none.';
COMMENT ON COLUMN board_table_cell.row_level IS 'Whether the row is an authority, a task group or the whole area. Class: none.';
COMMENT ON COLUMN board_table_cell.row_code IS 'Statistical code of the authority, name of the task group, or BOARD. Class: none.';
COMMENT ON COLUMN board_table_cell.table_column IS 'A category, or all of them. Class: none.';
COMMENT ON COLUMN board_table_cell.shown IS 'The number of children, or what stands for it; a number from one to four cannot be kept here. Class: F0.';
ALTER TABLE board_table_cell ENABLE ROW LEVEL SECURITY;
ALTER TABLE board_table_cell FORCE ROW LEVEL SECURITY;
CREATE POLICY board_table_cell_read ON board_table_cell FOR SELECT TO gwarchod_app USING (app_subjects() IS NOT NULL);
CREATE POLICY board_table_cell_system ON board_table_cell TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON board_table_cell TO gwarchod_app;
GRANT SELECT, INSERT ON board_table_cell TO gwarchod_system;
