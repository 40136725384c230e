-- Policy packs activated after this release, as the text that was posted; a pack holds from its first day on (SYS-08).
CREATE TABLE activated_pack (
    pack           text        NOT NULL CONSTRAINT pk_activated_pack PRIMARY KEY,
    effective_from date        NOT NULL CONSTRAINT uq_activated_pack_effective_from UNIQUE,
    document       text        NOT NULL,
    activated_at   timestamptz NOT NULL
);
COMMENT ON TABLE activated_pack IS 'Readings of the law activated after the release. Never changed or removed: records pin them.';
COMMENT ON COLUMN activated_pack.pack IS 'Id and version, as records pin it. Class: none.';
COMMENT ON COLUMN activated_pack.effective_from IS 'The first day whose triggers are counted with it. Class: none.';
COMMENT ON COLUMN activated_pack.document IS 'The pack, character for character. Class: none.';
COMMENT ON COLUMN activated_pack.activated_at IS 'Domain time. Class: none.';
GRANT SELECT ON activated_pack TO gwarchod_app;
GRANT SELECT, INSERT ON activated_pack TO gwarchod_system;
