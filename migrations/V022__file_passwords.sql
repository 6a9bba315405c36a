-- What agencies lock behind a link comes with a password, which people kept in notes and mails. Here it is sealed with the
-- key outside the database, hangs on the entry of its link, and is in no list, search, export or feed. Only who may record
-- on the request has it shown, and the audit log says to whom.

CREATE TABLE file_password
(
    request_id bigint      NOT NULL REFERENCES request,
    seq        int         NOT NULL, -- the entry of the link
    sealed     bytea       NOT NULL CHECK (length(sealed) BETWEEN 30 AND 1000),
    kept_by    bigint      NOT NULL REFERENCES person,
    kept_at    timestamptz NOT NULL,
    PRIMARY KEY (request_id, seq),
    FOREIGN KEY (request_id, seq) REFERENCES event ON DELETE CASCADE -- goes when the request is purged
);

ALTER TABLE file_password ENABLE ROW LEVEL SECURITY;
CREATE POLICY recording ON file_password FOR ALL TO foiadesk_app USING (
    ((SELECT viewer_has_role('REPORTER')) OR (SELECT viewer_has_role('EDITOR')))
        AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id))
    WITH CHECK (kept_by = (SELECT viewer())
        AND ((SELECT viewer_has_role('REPORTER')) OR (SELECT viewer_has_role('EDITOR')))
        AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
GRANT SELECT, INSERT, UPDATE (sealed, kept_by, kept_at), DELETE ON file_password TO foiadesk_app;
