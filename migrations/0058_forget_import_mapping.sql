-- Staff may withdraw a decision about a word of a partner's sheet.
grant delete on import_mapping to waymark_staff_writer;
