-- The answer "not pay day yet" to the question about pay.

alter table follow_up_answer drop constraint follow_up_answer_answer_check;
alter table follow_up_answer add constraint follow_up_answer_answer_check
  check (answer in ('YES', 'NO', 'NOT_SURE', 'SKIP') or (answer = 'NOT_PAY_DAY' and indicator = 'WITHHOLDING_WAGES'));
