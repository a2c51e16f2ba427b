# Labour pensions and what goes with them: names, conditions, lines of the calculation, open points.

benefit-old-age-pension = Old-age labour pension
benefit-old-age-pension-what = Monthly money for life in old age, for the years you worked.
benefit-disability-pension = Disability labour pension
benefit-disability-pension-what = Monthly money for someone who has an insurance record and an established disability.
benefit-survivor-pension = Survivor labour pension
benefit-survivor-pension-what = Monthly money for the family after the death of a pensioner or an insured person.
benefit-service-supplement = Service supplement
benefit-service-supplement-what = A monthly addition to the pension for long service to the state.
benefit-pension-indexation = Your pension as it is today
benefit-pension-indexation-what = What your pension has grown to with the yearly increases since it was granted.
benefit-pension-recalculation = Addition for work after the pension
benefit-pension-recalculation-what = A monthly increase for the capital gathered while you already had a pension.
benefit-pensioner-funeral-grant = Funeral grant for a pensioner
benefit-pensioner-funeral-grant-what = Money paid once to the person who buried a pensioner.
benefit-civil-servant-lump-sum = Civil servant's lump sum
benefit-civil-servant-lump-sum-what = Money paid once to a civil servant who leaves at pension age.
benefit-civil-servant-allowance = Civil servant's life-long allowance
benefit-civil-servant-allowance-what = Monthly money for a former civil servant who has no right to a pension.

condition-not-granted-yet = This pension has not been granted to you yet.
condition-pension-age = The day you reach the pension age: { $day }.
condition-parents-age = The day you reach the pension age with the concession for children: { $day }.
condition-list-work-age = The day you reach the pension age with the concession for hard or harmful work: { $day }.
condition-list-work = Your time in listed work: { $has }. At least { $needs } is needed.
condition-dwarfism-age = The day you reach the pension age with the concession for pituitary dwarfism: { $day }.
condition-dwarfism-record = Your insurance record: { $has }. With pituitary dwarfism { $needs } is enough.
condition-aviation-age = The day you reach the pension age with the concession for civil aviation: { $day }.
condition-aviation-service = Your time in civil aviation: { $has }. At least { $needs } is needed.
condition-service = Your service to the state: { $has }. At any age { $needs } is enough.
condition-record-or-capital = Your record or your pension capital is enough: { $day_from }.
condition-record = Your insurance record: { $has }. At least { $needs } is needed. Missing: { $missing }.
condition-capital = Your pension capital: { $has }. At least { $needs } is needed. Missing: { $missing }.

condition-disability = A disability has been established for you.
condition-established = The day your disability was established: { $day }.
condition-from-service = Your disability comes from military service, so no record is needed.
condition-has-record = You have an insurance record.

condition-was-insured = The person who died was a pensioner or insured, or fell in military service.
condition-member = By law you are a relative who can have a pension after the person who died.
condition-under-18 = You are a child of the person who died and not yet 18. Last day: { $day }.
condition-student = You study full time and are not yet 23. Last day: { $day }.
condition-deceased-record = Insurance record of the person who died: { $has }. At least { $needs } is needed.

condition-served = You served the state for many years.
condition-left-service = You have left this service.
condition-years = Your service: { $has }. At least { $needs } is needed.
condition-military-ground = Your military service, or a disability from it, is enough for the supplement.
condition-own-pension-right = You have the right to your own labour pension.
condition-own-pension-from = You have the right to your own labour pension: { $day_from }.
condition-more-than-pension = The share of your pay is more than your pension.

condition-in-payment = You receive a labour pension.
condition-granted = The day your pension was granted from: { $day }.
condition-own-pension = Your pension is for your own age or disability.
condition-capital-since = Capital has been gathered since your pension was granted.
condition-stopped-or-six-years = You have stopped working, or worked for six years with the pension.
condition-stopped = You have stopped working.
condition-six-years = You have worked with the pension: { $has }. At least { $needs } is needed.
condition-was-pensioner = The person who died received a labour pension.

condition-civil-servant = You were a civil servant.
condition-left-at-pension-age = You left the civil service on reaching pension age.
condition-left-for-age-or-disability = You left the civil service at pension age or for disability.
condition-short-service = Your civil service: { $has }. It must be less than { $needs }.
condition-no-right-to-pension = You have no right to a labour pension.

step-by-coefficient = The capital is divided by the time of payment ({ $months }), with a record coefficient of { $coefficient } %
step-deceased-capital = Pension capital of the person who died
step-deceased-pension = Monthly pension of the person who died
step-unused-capital = From capital of { $capital } that the pension did not use
step-shared =
    { $members ->
        [1] One person has all of it
       *[other] Equal share: { $members } people share it
    }
step-serviceman-share = Increase to { $share } % of the serviceman's cash allowance ({ $pay })
step-serviceman-family-share = Increase to { $share } % of the serviceman's cash allowance ({ $pay }) for the family together
step-share-of-pay = { $share } % of the average pay ({ $pay })
step-less-pension = The computed pension is taken off
step-supplement = Monthly supplement
step-granted-pension = Monthly pension when it was granted
step-pension-indexation = 1 January { $year }: increase of { $rate } %
step-material-assistance = A month's part of the material assistance of 2022
step-capital-since-pension = Capital gathered since the pension was granted
step-divided-after-work = The { $worked } worked are taken off the expected months of payment, the capital is divided by the rest
step-minimum-pension-on = Minimum pension, { $day }
step-own-pension = Monthly pension
step-times-pension = Times { $times }
step-last-salary = Average state salary of the last 12 months
step-share-of-salary = { $share } % of that

caveat-past-months = Past months may be paid too, for at most three years before you apply.
caveat-concession-short = An early pension needs { $needs } of such work or service. You have { $has }.
caveat-pension-after-discharge = A pension for military service is granted only after discharge.
caveat-illness-of-the-service = If the illness or injury began in military service, no record may be needed. Tell the Fund.
caveat-share-of-who-leaves = Whoever chooses another pension or allowance leaves the share to the others.
caveat-deceased-capital-unknown = We do not know the capital of the person who died, so we left it out. The real pension may be larger.
caveat-deceased-pension-unknown = We do not know the pension of the person who died, so we left it out. The real pension may be larger.
caveat-fallen-pay-unknown = We do not know the serviceman's cash allowance, so we left the increase out. The real pension may be larger.
caveat-family-minimum = The minimum pension is for the family together. We do not know the other shares, so we left it out.
caveat-public-body = If your agency became a public legal person at most two years before pension age, 13 years suffice. Ask the Fund.
caveat-service-counted-double = In combat, in flight and in some places a month of service counts as two. We left this out.
caveat-supplement-while-working = Whoever works in such a state post gets half the supplement, or none.
caveat-recalculation-on-application = If you have a service supplement, you have to apply to the Fund for this.

open-record-unknown = For that, your record must be known.
open-illness-of-service = Whether the illness or injury began in military service is known to the Fund.
open-chernobyl-service = Whether you served in the relocation zone of Chernobyl is known to the Fund.
open-deceased-credit = The record before 2006 of the person who died may count as longer. The account shows it.
open-supplement-followed-pay = Until 2023 the service supplement grew with the pay. The Fund knows today's amount.
open-supplement-in-payment = The pension you receive may already hold this supplement.
open-term-of-office = The supplement for an elected office depends on how much of the term you served.

open-credited-record-effect = By another reading the record that shrinks from 2026 differs, and more capital would raise the pension.
open-military-grounds-since-2024 = The terms for servicemen discharged since 2024 for age, illness or staff cuts are not fully confirmed.
open-military-grounds-since-2024-effect = If the earlier figures hold, 25 years of record, 12 years 6 months of service and the age of 45 suffice.
open-military-service-since-2026 = Military service has been counted by new rules since 2026. We did not find their full text.
open-military-service-since-2026-effect = The calendar length of service may change, and with it the right and the share.
open-credited-months = Four months count for each year before 2006. The law does not say whether a part year counts.
open-credited-months-effect = If part years count, the record is a few months longer.
open-rate-not-confirmed = No official source gives the increase of 2021.
open-rate-not-confirmed-effect = It may lie between 10.6 and 12 %, and the amounts of later years follow it.
open-unused-capital = The law does not say how unused capital is divided. We took the smallest amount.
open-unused-capital-effect = If it is divided by fewer months, the pension is larger.
open-rounding-order = The share may differ by one qəpik: no source gives the order of rounding.
open-rounding-order-effect = The family's pension is rounded to the qəpik, then divided. The other order changes a share by one qəpik.
open-order-of-2022 = The law does not say which came first on 1 January 2022, the minimum or the increase.
open-order-of-2022-effect = If the minimum came first, the amount is 3.4 % larger.
open-material-assistance = Your part of the material assistance of 2022 may differ a little.
open-material-assistance-effect = Rounding makes one qəpik. A pension granted in 2022 or a family share may differ by more.
open-text-of-2023 = The rules of the supplement are from the text of 2023. We found no later changes.
open-text-of-2023-effect = If there were any, the shares and the years asked may be others.
open-military-per-year = Sources differ whether a further year of military service gives 2 or 3 %. We counted 2 %.
open-military-per-year-effect = With 3 % the supplement is 1 % of the allowance larger for each further year.
open-chernobyl-duty = Which share a disability from duty at Chernobyl gives is not clear. We took the lower one.
open-chernobyl-duty-effect = If it counts as war disability, the share is 100, 80 or 55 %.
open-open-of-pension = A point of your pension is open. It may change this amount as well.
open-open-of-pension-effect = If the pension or its day changes, so does this payment.
open-with-supplement = The law does not say whether the six pensions hold the service supplement. We left it out.
open-with-supplement-effect = If they do, the payment is six supplements larger.
