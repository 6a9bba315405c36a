-- What mails and calendars may say of one request, where that is less than the newsroom's rule and the request's level
-- already allow. A campaign's requests are set alike by one deed.
ALTER TABLE request ADD COLUMN mail_says text NOT NULL DEFAULT 'FULL' CHECK (mail_says IN ('OPAQUE', 'AGENCY', 'FULL'));
