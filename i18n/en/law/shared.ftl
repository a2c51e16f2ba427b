# The law's answer: sentences that all payments share, names of bodies and acts.

outcome-entitled = { $benefit }: { $pays }.
outcome-not-yet = { $benefit }: { $day_from } { $pays }.
outcome-far = { $benefit }: the right comes { $day_on }. The amount cannot be worked out so early.
outcome-help = { $benefit }: you meet the conditions of the law.
outcome-help-not-yet = { $benefit }: { $day_from } you will meet the conditions of the law.
outcome-no = { $benefit }: with these answers you have no right to it.
outcome-unsettled = { $benefit }: we cannot say for sure yet.
outcome-since = You have this right { $day_from }.
outcome-comes = The right comes { $day_on }.
outcome-until = The last day of this right: { $day }.

pays-month = you can get { $amount } a month
pays-once = you can get { $amount } once
pays-quarter = you can get { $amount } every three months
pays-half-year = you can get { $amount } twice a year
pays-year = you can get { $amount } once a year
pays-relief = { $amount } of your monthly income is free of tax

every-month = a month
every-once = once
every-quarter = every three months
every-half-year = twice a year
every-year = once a year
every-relief = of monthly income free of tax
since = { $day_from }
sum-monthly = All together, a month
sum-yearly = Besides, a year
sum-once = One-off payments, together

missing-one = This condition is not met:
missing-any = One of these is enough:
change-on = It will be met by itself { $day_on }.
change-answer = It would be met with this answer: { $fact } – { $value }.
change-never = This can no longer be changed.

not-sure = Some of what this result rests on is not fully confirmed yet.
settled-by = To be sure, ask { $place }.
given-automatically = This is often granted without an application.
given-on-application = You have to apply for it.
estimate = This is an estimate.
decided-by = The decision lies with { $place }.

receipt-divide = ÷ { $number }
receipt-times = × { $number }

met-yes = met
met-on = will be met { $day_on }
met-no = not met
confidence-high = confirmed
confidence-medium = partly confirmed
confidence-low = not confirmed

number-length = { $length }
number-count = { $count }
number-ratio = { $ratio }{ "\u00A0" }%
number-bracket = Above { $over }: employee { $employee }, employer { $employer }.
number-days = { $from_short } – { $to_short }
number-days-open = { $from_short } – until amended

value-yes = yes
value-no = no
value-unknown = I don't know
value-nothing = none
value-child = { $born }, { $kind }
value-child-with-disability = { $born }, { $kind }, disability { $band }

together-monthly = All together, { $amount } a month.
together-yearly = Besides that, { $amount } a year.
together-once = One-off payments together, { $amount }.
set-aside = “{ $benefit }” and “{ $instead }” are not paid together. We chose what gives you more.
undecided-needs = { $benefit }: this is still to be known: { $fact }.
undecided-waits = { $benefit }: the other payments must be known first.
range-between = between { $low } and { $high }
range-at-least = at least { $low }
range-at-most = at most { $high }

place-fund = the State Social Protection Fund
place-dost-centre = a DOST centre or 142
place-employment-agency = the State Employment Agency
place-social-services-agency = the Social Services Agency
place-assessment-agency = the State Agency for Medical and Social Assessment and Rehabilitation
place-employer = your employer
place-ministry = the Ministry of Labour and Social Protection of Population
place-tax-service = the State Tax Service

act-bases = Acts on the minimum wage, the living minimum and the average wage
act-civil-service = Law on Civil Service
act-disability-assessment = Decisions of the Cabinet of Ministers on establishing disability
act-disability-rights = Law on the Rights of Persons with Disabilities
act-employment = Law on Employment
act-family-code = Family Code
act-insurance-benefits = Decisions of the Cabinet of Ministers on social insurance benefits
act-labour-code = Labour Code
act-labour-pensions = Law on Labour Pensions
act-martyr-families = Acts on families of martyrs and persons with war disability
act-presidential-stipends = Decrees and orders on Presidential stipends
act-social-allowances = Law on Social Allowances
act-social-insurance = Law on Social Insurance
act-social-services = Law on Social Services
act-targeted-assistance = Law on Targeted State Social Assistance
act-tax-code = Tax Code
act-unemployment-insurance = Law on Unemployment Insurance

condition-resident = You are a citizen of Azerbaijan or live here permanently.
open-not-announced = The amount after { $year } is not announced yet.
open-before-known-law = We do not have the rules of that time.
open-no-source = We found the amount for these days in no source.
step-fixed-amount = The amount set by law
step-rounding = Rounding
