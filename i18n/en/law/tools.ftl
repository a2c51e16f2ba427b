# Tools: a decision letter, another day, two days compared.

letter-form-title = What does the letter say?
letter-form-granted = How much it grants each time, in manat
letter-form-granted-why = We compare this amount with the one the law gives.
letter-form-refused = The letter refuses
letter-form-on = From which day is it granted? For a refusal, the date of the letter
letter-form-on-why = We check by the law of that day. Rules and amounts change from time to time.
letter-form-line-why = This way we find the line where the letter differs.
letter-form-line-hint = If the letter shows its calculation, copy its lines. Leave empty what it does not have.
day-form-title = By the law of which day?
day-form-on = Day
day-form-on-why = We show the result by the rules in force on that day.
changes-form-title = What changed for me?
changes-form-since = The earlier day
changes-form-since-why = We look at what the law of that day gave you.
changes-form-on = The later day
changes-form-on-why = We compare with the law of this day. Your answers are the same for both days.
changes-days = { $first } – { $last }. We took the same answers for both days. Your capital and record may have been different on the first.
changes-same =
    { $count ->
        [0] There is a change in every payment we checked.
        [one] For { $count } other payment, nothing changed for you.
       *[other] For the other { $count } payments, nothing changed for you.
    }
error-day-outside = Enter a day from { $first } to { $last }
error-day-not-earlier = The earlier day must come before the later one

group-pension = Pensions
group-allowance = Allowances
group-stipend = Presidential stipends
group-assistance = Targeted state social assistance
group-insurance = Work, sickness, motherhood and tax
group-programme = Programmes and services
