-- Proofs of possession that were used (DPoP, RFC 9449), so that none is taken twice by any instance of the service.
CREATE TABLE dpop_proof (
    id             text        NOT NULL CONSTRAINT pk_dpop_proof PRIMARY KEY,
    honoured_until timestamptz NOT NULL
);
CREATE INDEX ix_dpop_proof_honoured_until ON dpop_proof (honoured_until);
COMMENT ON TABLE dpop_proof IS 'Proofs of possession that were used, kept until their age alone refuses them.';
COMMENT ON COLUMN dpop_proof.id IS 'SHA-256 of the thumbprint of the key and the jti of the proof. Class: none.';
COMMENT ON COLUMN dpop_proof.honoured_until IS 'System time from which the age of the proof refuses it. Class: none.';
ALTER TABLE dpop_proof ENABLE ROW LEVEL SECURITY;
ALTER TABLE dpop_proof FORCE ROW LEVEL SECURITY;
CREATE POLICY dpop_proof_system ON dpop_proof TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON dpop_proof TO gwarchod_system;
-- FOR UPDATE asks for it; no column is ever changed.
GRANT UPDATE (id) ON dpop_proof TO gwarchod_system;

-- Tokens that are refused although they have not ended. Every service keeps the table; referral-service tells the others.
CREATE TABLE token_revocation (
    id            uuid        NOT NULL CONSTRAINT pk_token_revocation PRIMARY KEY,
    kind          text        NOT NULL CONSTRAINT ck_token_revocation_kind CHECK (kind IN ('CLIENT', 'PERSON', 'TOKEN')),
    target        text        NOT NULL CONSTRAINT ck_token_revocation_target CHECK (target <> ''),
    agency        text        NOT NULL,
    everywhere    boolean     NOT NULL,
    reason        text        NOT NULL CONSTRAINT ck_token_revocation_reason CHECK (reason IN ('KEY_EXPOSED', 'DEVICE_LOST',
        'ACCOUNT_TAKEN_OVER', 'LEFT_THE_AGENCY', 'MISUSE_SUSPECTED', 'OTHER')),
    revoked_at    timestamptz NOT NULL,
    revoked_until timestamptz NOT NULL,
    revoked_by    text        NOT NULL,
    CONSTRAINT ck_token_revocation_until CHECK (revoked_until > revoked_at)
);
CREATE INDEX ix_token_revocation_revoked_until ON token_revocation (revoked_until);
COMMENT ON TABLE token_revocation IS 'Tokens that are refused before they end. Appended only.';
COMMENT ON COLUMN token_revocation.id IS 'The revocation. Class: none.';
COMMENT ON COLUMN token_revocation.kind IS 'Whether a client, a person or one token is meant. Class: none.';
COMMENT ON COLUMN token_revocation.target IS 'The client, issuer#subject of the person, or the id of the token. Class: F10.';
COMMENT ON COLUMN token_revocation.agency IS 'Agency of the officer who revoked. Class: none.';
COMMENT ON COLUMN token_revocation.everywhere IS 'Whether tokens of every agency are meant. Class: none.';
COMMENT ON COLUMN token_revocation.reason IS 'Why, as a code. Class: F10.';
COMMENT ON COLUMN token_revocation.revoked_at IS 'When it was revoked, system time. Class: F10.';
COMMENT ON COLUMN token_revocation.revoked_until IS 'When the revocation ends, system time. Class: F10.';
COMMENT ON COLUMN token_revocation.revoked_by IS 'The officer, person:issuer#subject. Class: F10.';
ALTER TABLE token_revocation ENABLE ROW LEVEL SECURITY;
ALTER TABLE token_revocation FORCE ROW LEVEL SECURITY;
CREATE POLICY token_revocation_own ON token_revocation TO gwarchod_app
    USING ('agency:' || agency = ANY (app_subjects())) WITH CHECK ('agency:' || agency = ANY (app_subjects()));
CREATE POLICY token_revocation_system ON token_revocation TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON token_revocation TO gwarchod_app;
GRANT SELECT, INSERT ON token_revocation TO gwarchod_system;
