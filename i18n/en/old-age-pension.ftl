# Old-age labour pension: questions, result, calculation.

progress =
    { $count ->
        [0] You have answered every question
        [one] At most { $count } question left
       *[other] At most { $count } questions left
    }

question-sex-title = Are you a woman or a man?
question-sex-why = The pension age and the concession for children depend on it.
question-birth-date-title = When were you born?
question-birth-date-why = The pension age is counted from the date of birth.
question-children-title = How many children did you raise?
question-children-why = Raising five children, or a child with disability, can let you retire five years earlier.
question-upbringing-title = Did you raise the children without their mother?
question-upbringing-why = A father has this concession only if he was left alone with the children.
question-record-title = How long is your insurance record?
question-record-why = Your record is the years for which contributions were paid. 25 years give the right to a pension.
question-capital-title = How much is your pension capital?
question-capital-why = The pension is worked out from it. You see it on the e-sosial portal, in your individual account.
question-record-before-2006-title = How much of your record was before 2006?
question-record-before-2006-why = The law counts record before 2006 in its own way.
question-pay-title = What was your pay since 2006?
question-pay-why = We estimate the capital from the contributions paid on it.
question-work-title = Will you work until you retire?
question-work-why = Each month of work adds to your record and capital.
question-capital-in-2018-title = Was there pension capital in your account on 1 July 2018?
question-capital-in-2018-why = If so, your record before 2006 may count as longer. If you worked officially before that day, there was.
question-retire-in-title = When do you want to retire?
question-retire-in-why = Once you have the right, you may choose the month.

answer-woman = Woman
answer-man = Man
answer-yes = Yes
answer-no = No
answer-alone = Yes, I was left alone with them
answer-alone-hint = Their mother died, is missing, lost her rights, or a court left them with me
answer-together = No
answer-date = { $date }
answer-length = { $length }
answer-month = { $month }
answer-unknown = I don't know
answer-children =
    { $count ->
        [one] { $count } child, no disability
       *[other] { $count } children, no disability
    }
answer-children-with-disability =
    { $count ->
        [one] { $count } child, with disability
       *[other] { $count } children, one with disability
    }
answer-no-pay = No official pay since 2006
answer-period = { $from }–{ $to }: { $pay } a month, { $sector }
answer-stopped = No, I will not work
answer-working = Yes, { $pay } a month, { $sector }
answer-soonest = As soon as I can

date-day = Day
date-month = Month
date-year = Year
date-hint = For example: 27 3 1962. You may write the month's name.
length-years = Years
length-months = Months
length-hint = For example: 25 years 6 months. Leave out the days.
children-raised = Children you raised to the age of eight
children-hint = Born to you, adopted, or in your guardianship. If there are none, enter 0.
children-disability = Is a child with disability among them?
capital-label = Pension capital, in manat
capital-hint = For example: 60,000.50
pay-from = From which year
pay-to = To which year
pay-years-hint = From { $first } on. If you had no official work, leave it empty and continue.
pay-pay = Average monthly pay, in manat
pay-sector = Where did you work?
pay-add = Add this period
work-private = In the private sector
work-state = In the state or oil and gas sector
work-state-hint = A school, a hospital, an office, SOCAR and the like
work-stopped = No, I will not work
work-pay = Monthly pay, in manat
work-pay-hint = The official amount before tax
sector-state = state or oil and gas sector
sector-private = private sector
retire-soonest = As soon as I can
retire-soonest-hint = { $day_from }
retire-later = Later, in this month

answers-title = Your answers
answers-lead = You may change any answer. The others stay.
answers-continue = Show the result

result-title = Your pension
result-estimate = estimate
result-benefit = Your old-age labour pension
result-monthly = a month
result-since = You can get it { $day_from }
result-from = { $day_from }
result-no = You do not have the right to a pension yet
result-no-change = One of these is enough:
unmet-record = Record: you have { $has }, you need { $needs }. Missing: { $missing }.
unmet-capital = Pension capital: you have { $has }, you need { $needs }. Missing: { $missing }.
result-unsettled = We cannot say for sure yet
unsettled-record = Your record has to be known. Find it on the e-sosial portal or at a DOST centre.
unsettled-before-known-law = Other rules were in force on that day. Ask at a DOST centre.
result-book = Book a visit
result-change = Change my answers
result-know-title = What you should know

receipt-title = How we worked it out
receipt-divided = ÷ { $months } months
receipt-unsure = to be confirmed
step-recorded-capital = Pension capital in your account
step-capital-before-2006 = Record before 2006: { $record }, for each year { $unit }
step-capital-from-pay = { $from }–{ $to }, from pay of { $pay } a month ({ $sector })
step-capital-indexation = Indexation of the capital, { $from }–{ $to }
step-capital-from-working-on = If you work { $length } more, from pay of { $pay } a month
step-capital-total = Pension capital in all
step-monthly-pension = The capital is divided by the expected months of payment
step-raise-to-minimum = Raise to the minimum pension ({ $minimum })
step-pension = Monthly pension

chart-title = If you retire later
chart-hint = By the same rules, for the following years.
chart-when = Month you retire
chart-amount = A month
chart-month = { $month_title }

know-age = You reach the pension age { $day_on } (Art. 7).
know-age-parent = With the concession for children you reach the pension age { $day_on } (Art. 8).
know-decision = This is an estimate. The State Social Protection Fund decides.
caveat-estimate = The capital is estimated from your pay. The e-sosial portal shows the exact amount.
caveat-indexation-before-2019 = Indexation before 2019 is left out: its rates are not confirmed. Your real capital may be larger.
caveat-before-2006-unknown = Your record before 2006 is not known and is left out.
caveat-last-day-of-month = The law does not name the day for people born at the end of a month. We take the month's last day.
caveat-credited-record = Your record before 2006 counts as longer under Article 22-1. Ask at the centre: which year counts, and do these years give capital.
caveat-credit-unknown = If there was capital in your account in 2018, you may have the right. Check this at the centre.
caveat-if-work-goes-on = This holds if you go on working at the same pay.
caveat-last-known = Amounts after { $year } are not announced yet. We used those of { $year }.
caveat-back-payment = You reached the age earlier. Back payment covers at most three years before the application.
caveat-special-service = We do not ask here about military service, aviation, hard or harmful work (Art. 9). Tell the centre about them.

documents-title = What to bring
documents-proactive = The pension is often granted without an application. Documents are needed when that fails.
documents-incomplete = The list may be incomplete. Call 142 before you come.
