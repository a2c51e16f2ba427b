# Old-age labour pension: questions, result, calculation.

progress =
    { $count ->
        [0] You have answered every question
        [one] { $count } question left
       *[other] At most { $count } questions left
    }

question-sex-title = Are you a woman or a man?
question-sex-why = The pension age and the concession for children depend on it.
question-birth-date-title = When were you born?
question-birth-date-why = The pension age is counted from the date of birth.
question-children-raised-title = How many children did you raise?
question-children-raised-why = Raising five or more children, or a child with a disability, can let you retire five years earlier.
question-upbringing-title = Did you raise the children alone, without their mother?
question-upbringing-why = A father gets this concession if he raised the children alone and did not remarry.
question-record-title = How long is your insurance record?
question-record-why = Your record is the years for which your contributions were paid. At the pension age, 25 years are enough.
question-capital-title = How much is your pension capital?
question-capital-why = It is the money gathered from contributions in your individual account. You can see it on the e-sosial portal.
question-record-before-2006-title = How long was your record before 2006?
question-record-before-2006-why = The law counts the record before 2006 in a different way.
question-pay-history-title = What has your pay been since 2006?
question-pay-history-why = We will estimate your pension capital from your pay.
question-work-title = Will you work until you retire?
question-work-why = Each month of work adds to your record and capital.
question-capital-in-2018-title = Was there pension capital in your account on 1 July 2018?
question-capital-in-2018-why = If there was, your record before 2006 may count as longer. If you worked officially in 2006–2017, choose “Yes”.
question-retire-in-title = When do you want to retire?
question-retire-in-why = Once you have the right to a pension, you may choose the month.

answer-woman = Woman
answer-man = Man
answer-yes = Yes
answer-no = No
answer-alone = Yes, I raised them alone
answer-alone-hint = Their mother died, is missing, lost her parental rights, or a court left them with me after divorce
answer-together = No
answer-date = { $date }
answer-length = { $length }
answer-month = { $month }
answer-unknown = I don't know
answer-children =
    { $count ->
        [0] No children
        [one] { $count } child, without a disability
       *[other] { $count } children, none with a disability
    }
answer-children-with-disability =
    { $count ->
        [one] { $count } child, with a disability
       *[other] { $count } children, at least one with a disability
    }
answer-no-pay = No official pay since 2006
answer-period = { $from }–{ $to }: { $pay } a month, { $sector }
answer-stopped = No, I will not work
answer-working = Yes, { $pay } a month, { $sector }
answer-soonest = As soon as possible

date-day = Day
date-month = Month
date-year = Year
date-hint = For example: 27 3 1962. You may write the month's name.
length-years = Years
length-months = Months
length-hint = For example: 25 years 6 months. Leave out the days.
children-raised = Number of children you raised to the age of eight
children-hint = Count those born to you, adopted, or in your guardianship. If there are none, enter 0.
children-disability = Does any of them have a disability?
capital-label = Pension capital, in manat
capital-hint = For example: 60,000.50
pay-from = First year
pay-to = Final year
pay-years-hint = Enter years from { $first } on. If you had no official work, leave this empty and continue.
pay-pay = Average monthly pay, in manat
pay-sector = Where did you work?
pay-add = Add this period
work-private = In the private sector
work-state = In the state or oil and gas sector
work-state-hint = A state school, a hospital, an office, SOCAR and the like
work-stopped = No, I will not work
work-pay = Monthly pay, in manat
work-pay-hint = The official amount before tax and contributions
sector-state = state or oil and gas sector
sector-private = private sector
retire-soonest = As soon as possible
retire-soonest-hint = { $day_from }
retire-later = Later, in a month I choose

answers-title = Your answers
answers-lead = You may change any answer. The others are kept.
answers-continue = Show the result

result-title = Your pension
result-estimate = estimate
result-benefit = Your old-age labour pension
result-monthly = a month
result-since = You can get it { $day_from }
result-from = { $day_from }
result-no = You do not have the right to a pension yet
result-no-change = One of these is enough:
unmet-record = Insurance record: you have { $has }, you need { $needs }. You are { $missing } short.
unmet-capital = Pension capital: you have { $has }, you need { $needs }. You are { $missing } short.
result-unsettled = We cannot say for sure yet
unsettled-record-unknown = For that, your record must be known. Find it on the e-sosial portal or at a DOST centre.
unsettled-before-known-law = Other rules were in force then. Ask at a DOST centre.
result-book = Book a visit
result-change = Change my answers
result-know-title = What you should know

receipt-title = How we worked it out
receipt-divided = ÷ { $months } months
receipt-unsure = not confirmed yet
step-recorded-capital = Pension capital in your account
step-capital-before-2006 = Record before 2006: { $record }, { $unit } for each year
step-capital-from-pay = { $from }–{ $to }, from pay of { $pay } a month ({ $sector })
step-capital-indexation = Yearly increase of the capital (indexation), { $from }–{ $to }
step-capital-from-working-on = If you work { $length } more, from pay of { $pay } a month
step-capital-total = Total pension capital
step-monthly-pension = The capital is divided by the expected months of payment
step-raise-to-minimum = Increase to the minimum pension ({ $minimum })
step-pension = Monthly pension

chart-title = If you retire later
chart-hint = By today's rules, for the following years.
chart-when = Month you retire
chart-amount = A month
chart-month = { $month_title }

know-age = You are of pension age { $day_from } (Art. 7).
know-age-parent = With the concession for children you are of pension age { $day_from } (Art. 8).
know-decision = This is an estimate. The State Social Protection Fund decides.
caveat-estimate = The capital is estimated from your pay. The e-sosial portal shows the exact amount.
caveat-indexation-before-2019 = We left out indexation before 2019, because its rates are not confirmed. Your real capital may be larger.
caveat-before-2006-unknown = We do not know your record before 2006, so we left it out. Your real pension may be larger.
caveat-last-day-of-month = For people born at the end of a month, the law names no exact day of pension age. We took the month's last day.
open-credited-record = The law counts your record before 2006 as longer (Art. 22-1). Ask the centre how many years are added, and whether they raise the capital.
caveat-credit-unknown = If your account had capital on 1 July 2018, the result may be better for you. Check this at the centre.
caveat-if-work-goes-on = This result holds if you go on working at the same pay.
caveat-last-known = Amounts after { $year } are not announced yet. We used those of { $year }.
caveat-back-payment = You reached the pension age earlier. Past months may be paid too, for at most three years before you apply.
know-special-service = Military service, aviation, hard or harmful work may let you retire earlier (Art. 9). We do not ask here, so tell the centre.
open-recalled-share = Which part of the contributions became capital before July 2017 is not confirmed.
open-recalled-indexation = The rates by which capital grew in 2020 to 2022 are not confirmed.
open-state-pay-above = Contributions on very high pay in the state sector are not confirmed.

documents-title = What to bring
documents-proactive = This is mostly granted without an application. Bring documents only if that did not happen.
documents-incomplete = The list may be incomplete. Call 142 before you come.
