# Payments under insurance and labour law: names, conditions, lines of the calculation, open points.

benefit-unemployment-payment = Unemployment insurance payment
benefit-unemployment-payment-what = Monthly money for an insured person who lost a job through no choice of their own.
benefit-severance-pay = Severance pay
benefit-severance-pay-what = Money the employer pays once when a job ends for a reason that the law names.
benefit-sick-pay = Sick pay
benefit-sick-pay-what = Money from the Fund for the days of your sick leave.
benefit-maternity-benefit = Maternity benefit
benefit-maternity-benefit-what = Money for a working woman for the days of her maternity leave.
benefit-paternity-benefit = Paternity leave pay
benefit-paternity-benefit-what = Money for a working father for his leave when a child is born.
benefit-child-care-benefit = Benefit for the care of a child under three
benefit-child-care-benefit-what = Monthly money for someone on partly paid leave to care for a child.
benefit-insured-funeral-benefit = Funeral benefit for the insured
benefit-insured-funeral-benefit-what = Money paid once to the person who buries an insured person.

condition-lost-job = You lost a job.
condition-ground = Your job ended for a reason the insurance law names: closing down, redundancy, end of term and the like.
condition-registered = You are registered as unemployed.
condition-insurance-record = Your insurance record: { $has }. At least { $needs } is needed.
condition-fixed-term-months = Insured months of fixed-term work among the last 36: { $has }. At least { $needs } are needed.
condition-paid-from = The payment begins in the month after registration: { $day }.
condition-fixed-term-payment-months = The time of the payment is not over. Last day: { $day }.
condition-not-used-up = The time the law gives for the payment has not passed. Last day: { $day }.
condition-severance-reason = Your job ended for a reason for which the law gives severance pay.
condition-on-sick-leave = You are on sick leave.
condition-beyond-employers-days =
    { $needs ->
        [one] Your sick leave is longer than { $needs } day.
       *[other] Your sick leave is longer than { $needs } days.
    } Yours: { $has }.
condition-insured = You work and so are insured.
condition-birth-or-adoption = You expect a child, have just become a mother, or took in a baby under two months.
condition-leave-begins = First day of your leave: { $day }.
condition-leave-after-adoption = The leave after the baby came to you is not over. Last day: { $day }.
condition-expects-child = Your child will be born, or has just been born.
condition-man = You are a man.
condition-paid-since = Your leave falls into the time when it is paid: { $day_from }.
condition-on-child-care-leave = You are on partly paid leave to care for a child.
condition-child-under-three = Your child is under three. Last day: { $day }.
condition-deceased-insured = The person who died was insured and received no pension.

step-lost-earnings = Your earnings before the job ended
step-average-month = Earnings of an average month
step-share-of-earnings = { $rate }{ "\u00A0" }% of that
step-raise-to-minimum-wage = Raise to the minimum wage ({ $limit })
step-cut-to-average-wage = Less what is above the country's average wage ({ $limit })
step-unemployment-base = Basic payment
step-minimum-payment = Payment as high as the minimum wage
step-child-supplement =
    { $children ->
        [one] Supplement for { $children } child, { $rate }{ "\u00A0" }% of the payment
       *[other] Supplement for { $children } children, { $rate }{ "\u00A0" }% of the payment
    }
step-unemployment-payment = Payment each month
step-last-months = Earnings of the last two months
step-severance-times = As many average wages as the law gives
step-severance = Severance pay
step-insured-earnings = Your insured earnings
step-average-day =
    { $days ->
        [one] Divided by { $days } day: earnings of a day
       *[other] Divided by { $days } days: earnings of a day
    }
step-average-leave-day = Pay of one day of leave
step-paid-days =
    { $days ->
        [one] For { $days } day
       *[other] For { $days } days
    }
step-monthly-cap = Less what is above the limit of { $cap } a month
step-benefit-for-all-days = Payment for all days
step-capital-from-business = { $from }–{ $to }, own business ({ $sector }), turnover of { $pay } a month
step-capital-from-land = { $from }–{ $to }, the family's land ({ $sector })
step-capital-from-business-on = From { $length } more in business, turnover of { $pay } a month
step-capital-from-land-on = From { $length } more of contributions for your land

caveat-unemployed-status =
    { $days ->
        [one] You get the status of unemployed if no suitable job is found in { $days } working day.
       *[other] You get the status of unemployed if no suitable job is found in { $days } working days.
    }
caveat-unemployment-decision =
    { $days ->
        [one] The decision comes within { $days } day of the application.
       *[other] The decision comes within { $days } days of the application.
    }
caveat-unemployment-months = The time that was named before: { $months }, then at most { $more } more.
caveat-one-spouse = Only one of two spouses gets the supplement for children.
caveat-severance-at-least = This is the least. Your contract may give more.
caveat-register-for-severance = For this money, register as unemployed within { $length } of leaving the job.
caveat-notice =
    { $weeks ->
        [one] You should have been told at least { $weeks } week before. If you agree, { $amount } may be paid instead.
       *[other] You should have been told at least { $weeks } weeks before. If you agree, { $amount } may be paid instead.
    }
caveat-protected-from-dismissal = You may be protected from redundancy (Article 79). Ask the labour inspectorate to check.
caveat-employer-pays-first =
    { $days ->
        [one] Your employer pays the first { $days } day.
       *[other] Your employer pays the first { $days } days.
    }
caveat-taxed = Income tax is taken from this amount.
caveat-twice-salary = The benefit cannot be more than twice your salary.
caveat-late-birth = If the birth is late, the leave grows by as many days, and they are paid.
caveat-leave-length =
    { $days ->
        [one] Your leave is { $days } calendar day.
       *[other] Your leave is { $days } calendar days.
    }
caveat-unpaid-paternity = A father's leave was unpaid then.
caveat-full-months-only = If you worked for less than twelve months, only full months count and the amount differs.
caveat-child-care-falls = Once the child is a year and a half, it is { $amount } a month { $day_from }.
caveat-employer-pays-heirs = If the person who died had a job, the employer owes the heirs at least { $times } average wages.
caveat-contributions-unknown = We left out years whose contributions we do not know. The real capital may be more.

open-earning-days-unknown = First it must be known for how many days these earnings are.
open-no-earnings = Another rule applies to a time without earnings. It is worked out on the spot.

open-months-spent = The time of payment that was announced earlier is over. Whether it goes on is known to the agency.
open-duration = For how many months it is paid today is not confirmed.
open-duration-effect = The amount does not change. No last day is shown. Only the two-year limit of the 2018 text is checked.
open-first-month = The payment may already begin in the month of your application.
open-first-month-effect = The first day of the payment may be a month earlier.
open-fixed-term-wait = After a fixed term there may be a wait of three months.
open-fixed-term-wait-effect = The first and the last day of the payment may be three months later.
open-amendment-day = Your job ended while the law changed. Which rule counted is not confirmed.
open-amendment-day-effect = The months, the record, the rate or the supplement for children may differ.
open-other-grounds = How much is paid for this reason is not confirmed.
open-other-grounds-effect = Record and amount are taken as after redundancy.
open-supplement-above-maximum = Whether the supplement for children may exceed the highest payment is not confirmed.
open-supplement-above-maximum-effect = If the limit covers the supplement, the payment equals the country's average wage.
open-falling-rate = The payment fell with time then. We did not find how.
open-falling-rate-effect = The amount shown is that of the first months. Later the rate fell.
open-highest-payment = We did not find last year's exact average wage. The highest payment may differ a little.
open-highest-payment-effect = The upper limit is taken as 1,009.20 ₼ with a rise of 9.3 %.
open-rules-of-2026 = Whether the new rules count from January or from May is not confirmed.
open-rules-of-2026-effect = Events begun from 30.01.2026 to 30.04.2026 follow the old rules here. By the new ones the amount differs.
open-which-quarters = Which four quarters the earnings are taken from is not confirmed.
open-which-quarters-effect = The earnings of a day and the whole amount depend on the quarters.
open-above-general-tariff = How insured earnings are counted for very high pay is not confirmed.
open-above-general-tariff-effect = Four times the contributions equals the earnings only at 25 %. At a lower tariff the benefit is lower.
open-cap-by-month = The upper limit holds for each month on its own. The amount may differ a little.
open-cap-by-month-effect = The limit is applied to all months together, as working days are not asked by month.
open-full-pay-groups = Some people were paid all their earnings whatever their record. We did not find the list.
open-full-pay-groups-effect = Such a person gets 100 % in place of 60 or 80 %.
open-leave-pay = How pay for a father's leave is counted is not confirmed.
open-leave-pay-effect = The amount is counted as leave pay under Article 140.
open-several-children = Whether two children under three give the benefit twice is not confirmed.
open-several-children-effect = One benefit is counted. If it is paid for each child, the amount is higher.
open-first-day-of-amounts = From which day of 2019 these amounts are paid is not confirmed.
open-first-day-of-amounts-effect = For days before the raise the amount is 40 or 25 manat.
open-recalled-share-effect = Capital of those years is counted with 50 % and may differ.
open-recalled-indexation-effect = The growth of capital gathered before 2022 may differ.
open-state-pay-above-effect = Since 2026, 3 and 22 % of all pay are taken. The real capital may be lower.
