-- A referrer who stays anonymous is told the outcome, and named to nobody (F8). Of what was heard before nobody knows any more
-- who may be named, so nobody is.
ALTER TABLE received_referral ADD COLUMN referrer_invited boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN received_referral.referrer_invited IS 'Whether a meeting names the referrer: a professional who is not anonymous. Class: F8.';
