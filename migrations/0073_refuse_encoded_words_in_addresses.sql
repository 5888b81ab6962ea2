-- An encoded word of RFC 2047 (=?utf-8?q?...?=) in an address is decoded by mail programs and can name another reader than the one that was looked at.
-- Refused wherever an address is typed; held here too for whoever gets past that. Rows from before are left as they are.
alter table account add constraint account_email_plain check (email not like '%=?%' and email not like '%?=%') not valid;
alter table account add constraint account_email_wanted_plain check (email_wanted not like '%=?%' and email_wanted not like '%?=%') not valid;
alter table employer_invitation add constraint employer_invitation_email_plain check (email not like '%=?%' and email not like '%?=%') not valid;
alter table contact_method add constraint contact_method_address_plain check (kind <> 'EMAIL' or (address not like '%=?%' and address not like '%?=%')) not valid;
