# The numbers of the law: what each is, what a lawyer must know about it, why a value is missing.

## Bases: minimum wage, living minimum, average wage

number-minimum-wage = Minimum wage
number-living-minimum-country = Living minimum, country
number-living-minimum-country-gap-1 = no source found
number-living-minimum-country-gap-2 = no source found
number-living-minimum-able-bodied = Living minimum, able-bodied
number-living-minimum-able-bodied-gap-1 = no source found
number-living-minimum-able-bodied-gap-2 = no source found
number-living-minimum-pensioners = Living minimum, pensioners
number-living-minimum-pensioners-gap-1 = no source found
number-living-minimum-pensioners-gap-2 = no source found
number-living-minimum-children = Living minimum, children
number-living-minimum-children-gap-1 = no source found
number-living-minimum-children-gap-2 = no source found
number-average-wage = Average monthly nominal wage
number-average-wage-gap-1 = no source found

## Law on the social protection of children who lost their parents, and decrees under it

number-allowance-orphan-graduate = Graduates who grew up without parental care, once
number-allowance-orphan-first-job = First job of one who grew up without parental care, once
number-allowance-orphan-first-job-note = Before: clothing or 265, and five average monthly wages. No source says which average. Both reports say the grant took their place.

## Law on civil service

number-civil-servant-lump-multiple = One-off payment on retirement, monthly pensions
number-civil-servant-allowance-share = Life-long allowance, share of the average state salary
number-civil-servant-minimum-service = Service below which the life-long allowance is given

## Cabinet No 187 of 13.05.2022 and No 11 of 16.01.2020: disability assessment

number-disability-none-upto = Loss of functions that is no disability, per cent at most
number-assessment-working-days = Working days of the assessment
number-gap-bridged-months = Gap between two assessments that is bridged
number-years-until-indefinite = Years of disability after which the term is unlimited

## Cabinet No 501 of 18.12.2020: cars for persons with disability

number-car-transport-share = Transport money until the car is given, share of the minimum pension, twice a year

## Cabinet No 11 of 24.01.2017 and decrees: monthly allowance of displaced persons

number-displaced-without-utilities = Displaced persons whose utilities are not paid by the state
number-displaced-with-utilities = Displaced persons whose utilities are paid by the state
number-displaced-after-return = Displaced persons: paid so long after return became possible

## Family Code

number-adopter-age-married = Least age of an adopter who is married
number-adopter-age-unmarried = Least age of an adopter who is not married

## Cabinet No 189 of 1998 and No 31 of 2026, Labour Code: benefits of social insurance

number-sick-rate-under-8 = Sick pay, record under 8 years, share of earnings
number-sick-rate-8-to-12 = Sick pay, record of 8 to 12 years, share of earnings
number-sick-rate-over-12 = Sick pay, record over 12 years, share of earnings
number-sick-record-middle = Record from which the second rate of sick pay begins
number-sick-record-long = Record beyond which the third rate of sick pay begins
number-sick-employer-days = Days of sick leave paid by the employer
number-maternity-before-normal = Maternity leave before birth, ordinary birth, days
number-maternity-after-normal = Maternity leave after birth, ordinary birth, days
number-maternity-before-difficult-or-multiple = Maternity leave before birth, difficult or multiple birth, days
number-maternity-after-difficult-or-multiple = Maternity leave after birth, difficult or multiple birth, days
number-maternity-before-agriculture-normal = Maternity leave before birth, agriculture, ordinary birth, days
number-maternity-after-agriculture-normal = Maternity leave after birth, agriculture, ordinary birth, days
number-maternity-before-agriculture-difficult = Maternity leave before birth, agriculture, difficult birth, days
number-maternity-after-agriculture-difficult = Maternity leave after birth, agriculture, difficult birth, days
number-maternity-before-agriculture-multiple = Maternity leave before birth, agriculture, multiple birth, days
number-maternity-after-agriculture-multiple = Maternity leave after birth, agriculture, multiple birth, days
number-maternity-adoption = Leave for adopting or raising a child under two months, days
number-maternity-adoption-age = Age below which a child comes to the woman for the leave of Art 126
number-paternity-days = Paid paternity leave, days
number-child-care-to-18-months = Child care until a year and a half
number-child-care-18-to-36-months = Child care from a year and a half to three years
number-child-care-half = Age at which the benefit for child care falls
number-child-care-end = Age at which the leave for child care ends
number-funeral-insured = Funeral benefit of the insured

## Labour Code

number-notice-weeks-under-1 = Notice of redundancy, service under a year, weeks
number-notice-weeks-from-1-to-5 = Notice of redundancy, service from 1 to 5 years, weeks
number-notice-weeks-from-5-to-10 = Notice of redundancy, service from 5 to 10 years, weeks
number-notice-weeks-over-10 = Notice of redundancy, service over 10 years, weeks
number-severance-under-1 = Severance pay, service under a year, average wages
number-severance-from-1-to-5 = Severance pay, service from 1 to 5 years, average wages
number-severance-from-5-to-10 = Severance pay, service from 5 to 10 years, average wages
number-severance-over-10 = Severance pay, service over 10 years, average wages
number-notice-pay-under-1 = Pay in place of notice, service under a year, average wages
number-notice-pay-from-1-to-5 = Pay in place of notice, service from 1 to 5 years, average wages
number-notice-pay-from-5-to-10 = Pay in place of notice, service from 5 to 10 years, average wages
number-notice-pay-over-10 = Pay in place of notice, service over 10 years, average wages
number-severance-changed-terms = Severance pay: terms of work change, the worker is called up, or cannot work for over six months, average wages
number-severance-new-owner = Severance pay when the owner changes, average wages
number-severance-on-death = Pay to the heirs of a worker who died, average wages
number-service-one-year = Step of notice and severance: service of one year
number-service-five-years = Step of notice and severance: service of five years
number-service-ten-years = Step of notice and severance: service of ten years
number-severance-registration-months = Time to register as unemployed, for the severance pay
number-average-pay-months = Months whose pay makes the average pay
number-leave-pay-months = Months whose pay makes the pay of a leave
number-days-of-an-average-month = Calendar days of an average month, for the pay of a leave
number-protected-child-age = Age of a child until which its mother may not be made redundant

## Law on labour pensions 54-IIIQ: old-age pensions

number-age-limit-men = Old-age pension age, men
number-age-limit-women = Old-age pension age, women
number-age-limit-women-note = The law says "until 1 July 2027". The end date is exclusive (ten steps), as in the amendment of 2009.
number-required-record = Insurance record that gives the right without the minimum capital
number-payment-months = Expected months of payment, T
number-payment-months-note = Set by the executive under Art 45. What it divides is in whole qəpik, since an account is kept in money. No source says so, and the other order moves an estimated pension by one qəpik.
number-minimum-pension = Minimum labour pension
number-pre-2006-unit = Capital credited for each year of record before 2006, as indexed
number-capital-share = Share of paid contributions credited to the pension capital
number-capital-uplift = One-off raise of unused capital recorded from 01.01.2006 to 30.06.2017, added to 1
number-capital-indexation = Yearly indexation of the recorded capital, added to 1
number-capital-indexation-note = By consumer prices since 1650-VQD of 12.07.2019.
number-credited-record = Record before 2006 taken as this long, for those reaching the age from 2019 to 2025
number-credited-record-yearly-loss = From 2026 the credited record is this much shorter for each calendar year
number-early-age-children = Children raised to age 8 that lower the pension age
number-early-age-per-child = Pension age is lower by this for each such child
number-early-age-many-children = Pension age is lower by this for a parent of that many children
number-early-age-child-with-disability = Pension age is lower by this for a parent of a child with disability raised to age 8
number-early-age-father-of-child-with-disability = Pension age is lower by this for a father left alone with a child with disability raised to age 8

## Law on labour pensions 54-IIIQ: disability, survivor, service and pensions in payment

number-pension-indexation = Indexation of pensions in payment on 1 January
number-pension-indexation-note = Growth of the average nominal wage of the previous year. Applied on 1 January to pensions assigned before that date, paid with February arrears. Before August 2019 the same rate applied to the capital too.
number-material-assistance = Monthly part of the 200 manat of 2022 that became part of the pension on 1 January 2023
number-material-assistance-note = Added once, to pensions in payment.
number-credited-months-per-year = Months credited for each working-age year before 2006 (disability and survivor pensions)
number-credited-months-per-year-note = Same conditions and exclusions as for the record credited to old-age pensions (Art 22-1).
number-disability-months-per-year = Required record: months for each year of age over 15
number-disability-least-record = Record asked at least for a disability or survivor pension
number-working-age = Age from which the years of working age are counted
number-disability-divisor = Months by which the required record is divided to give K
number-survivor-child-age = Age to which a child has a survivor pension
number-survivor-student-age = Age to which a full-time student has a survivor pension at most
number-serviceman-survivor-share = Survivor pension of a member of a serviceman's family, share of cash allowance, if he died of the service
number-serviceman-survivor-share-other = Survivor pension of a member of a serviceman's family, share of cash allowance, if he died of another cause
number-pensioner-funeral-multiple = Funeral grant of a pensioner, minimum pensions
number-pensioner-funeral-multiple-note = 720 from 2022, 840 from 01.02.2023, 960 from 01.02.2025. If the dead pensioner was also employed, the larger grant.
number-serviceman-survivor-family-share = Survivor pension of a fallen serviceman's family together, share of cash allowance
number-back-payment-years = Back payment at most, years
number-pension-decision-days = Days to decide a pension application
number-service-supplement-years = Service that gives the supplement, years
number-service-supplement-years-note = Supplement = that share of pay minus the computed pension. Indexed with the pension since 01.01.2023 (627-VIQD).
number-service-supplement-years-public-body = Service for the supplement when a state body becomes a public legal person at most two years before pension age
number-service-supplement-base = Service supplement at the required service, share of average pay
number-service-supplement-base-note = Supplement = that share of pay minus the computed pension. Indexed with the pension since 01.01.2023 (627-VIQD).
number-service-supplement-per-year = Service supplement for each further year, share of average pay
number-service-supplement-per-year-note = Supplement = that share of pay minus the computed pension. Indexed with the pension since 01.01.2023 (627-VIQD).
number-service-supplement-most = Service supplement at most, share of average pay
number-service-supplement-most-note = Supplement = that share of pay minus the computed pension. Indexed with the pension since 01.01.2023 (627-VIQD).
number-deputy-supplement = Supplement of deputies and others after a full term, share of salary
number-deputy-supplement-note = Supplement = that share of pay minus the computed pension. Indexed with the pension since 01.01.2023 (627-VIQD).
number-deputy-least-term = Least share of a term that gives the supplement
number-deputy-least-term-note = Supplement = that share of pay minus the computed pension. Indexed with the pension since 01.01.2023 (627-VIQD).
number-military-supplement-base = Military pension supplement at the required service, share of cash allowance
number-military-supplement-base-age-or-illness = Military pension supplement for those discharged for age or illness, share of cash allowance
number-military-supplement-over = Military service above which each further year adds to the supplement
number-military-supplement-per-year = Military pension supplement for each further year, share of cash allowance
number-military-disability-war-81-100 = Disabled serviceman (war, 81-100 %), share of cash allowance
number-military-disability-war-61-80 = Disabled serviceman (war, 61-80 %), share of cash allowance
number-military-disability-war-31-60 = Disabled serviceman (war, 31-60 %), share of cash allowance
number-military-disability-other-81-100 = Disabled serviceman (other cause, 81-100 %), share of cash allowance
number-military-disability-other-61-80 = Disabled serviceman (other cause, 61-80 %), share of cash allowance
number-military-disability-other-31-60 = Disabled serviceman (other cause, 31-60 %), share of cash allowance
number-recalculation-every = Work after which a working pensioner is recalculated
number-recalculation-most-taken-off = Most months taken off the divisor on recalculation
number-overpayment-years = Overpayment is reclaimed for at most so many years
number-deductions-most = All deductions together at most, share of the pension
number-list-work-reduction = Years off the age of Art 7 for harmful and hard work
number-list-work-men = Harmful and hard work asked of men
number-list-work-women = Harmful and hard work asked of women
number-dwarfism-reduction = Years off the age of Art 7 for hypophysis dwarfism
number-dwarfism-record = Record asked with hypophysis dwarfism
number-aviation-reduction = Years off the age of Art 7 in civil aviation
number-aviation-service = Service asked in civil aviation
number-aviation-service-health = Service asked in civil aviation when left for health
number-prosecutor-service = Service asked of prosecutors
number-special-rank-service = Service asked in justice, migration and emergency ranks
number-military-service = Calendar service asked of servicemen
number-list-work-age-men = Age for harmful and hard work, men
number-list-work-age-women = Age for harmful and hard work, women
number-list-work-record-men = Record asked beside the minimum capital for harmful and hard work, men
number-list-work-record-women = Record asked beside the minimum capital for harmful and hard work, women
number-dwarfism-age-men = Age with hypophysis dwarfism, men
number-dwarfism-age-women = Age with hypophysis dwarfism, women
number-prosecutor-record = Record asked of prosecutors dismissed for age
number-prosecutor-record-service = Service within that record
number-military-transition-service = Service on 1 January 2024 with which the rules before 2024 are kept
number-military-record = Record asked of servicemen discharged for age, illness or staff cuts
number-military-record-service = Military service within that record
number-military-least-age = Age on the day of discharge for illness or staff cuts
number-military-chernobyl-service = Military service asked of those who worked in the relocation zone of Chernobyl

## Presidential decrees on stipends

number-stipend-martyr-family = Stipend of a martyr's family, each martyr
number-stipend-january20-family = Stipend of families of 20 January and of the Afghan war dead
number-stipend-war-disability-81-100 = Stipend for disability of special causes, 81-100 %
number-stipend-war-disability-61-80 = Stipend for disability of special causes, 61-80 %
number-stipend-war-disability-31-60 = Stipend for disability of special causes, 31-60 %
number-stipend-patriotic-war-hero = Stipend of a Hero of the Patriotic War
number-stipend-national-hero = Stipend of a National Hero
number-stipend-general-disability = Stipend for disability of general causes, 81-100 %, loss of sight excepted
number-stipend-general-disability-gap-1 = amended in January 2016, amount not found
number-stipend-visual-impairment = Stipend for disability by loss of sight, 81-100 %
number-stipend-visual-impairment-gap-1 = no source found
number-stipend-carer = Carer's stipend
number-stipend-war-veteran = War veteran's stipend
number-stipend-honorary-title = Stipend of an honorary title (Əməkdar)
number-stipend-ww2-participant = Stipend of participants of the Second World War
number-stipend-personal = Personal stipend of the President
number-stipend-phd = Stipend of doctors of philosophy
number-stipend-dsc = Stipend of doctors of sciences
number-stipend-degree-service = Work in science or education that gives the stipend of a degree
number-stipend-child-age = Age at which a child stops sharing a stipend
number-stipend-student-age = Age at which a student stops sharing a stipend
number-grant-martyr-heirs = One payment to all heirs of a martyr
number-grant-war-disability-81-100 = One payment for disability from war, 81-100 %
number-grant-war-disability-61-80 = One payment for disability from war, 61-80 %
number-grant-war-disability-31-60 = One payment for disability from war, 31-60 %
number-grant-ww2-participant = Aid of the year to a participant of the Second World War
number-grant-ww2-equal = Aid of the year to widows, home front workers and defenders of Leningrad

## Law on social allowances 55-IIIQ and Decree 973

number-allowance-age = Age allowance
number-allowance-age-note = Age limit equals the labour-pension age since 01.01.2020 (before: 62 women, 67 men). 5 years less in Art 8-type cases.
number-allowance-disability-81-100 = Disability allowance, 81-100 %
number-allowance-disability-61-80 = Disability allowance, 61-80 %
number-allowance-disability-31-60 = Disability allowance, 31-60 %
number-allowance-child-disability-81-100 = Allowance of a child with disability, 81-100 %
number-allowance-child-disability-81-100-note = Same bands as adults. Confirmed by a head of department of the Fund (icma.az 733998). A page of January 2026 that gives "about 100-200" is wrong.
number-allowance-child-disability-61-80 = Allowance of a child with disability, 61-80 %
number-allowance-child-disability-61-80-note = Same bands as adults. Confirmed by a head of department of the Fund (icma.az 733998). A page of January 2026 that gives "about 100-200" is wrong.
number-allowance-child-disability-31-60 = Allowance of a child with disability, 31-60 %
number-allowance-child-disability-31-60-note = Same bands as adults. Confirmed by a head of department of the Fund (icma.az 733998). A page of January 2026 that gives "about 100-200" is wrong.
number-allowance-survivor = Survivor allowance, each member
number-allowance-conscript-child = Conscript's child allowance
number-allowance-conscript-child-note = Paid while the service lasts (law of December 2020, legalacts.az/ru/news/12027). Ends on discharge or death.
number-allowance-guardian = Guardian allowance
number-allowance-guardian-note = Only for families eligible for targeted assistance.
number-allowance-infant = Allowance of a child under one in a family on targeted assistance
number-allowance-infant-note = Family must receive targeted assistance. To the end of the month of the first birthday. Proactive. Back payment at most 3 years.
number-allowance-many-children = Allowance of women with more than five children, each child
number-allowance-many-children-note = More than five children, all alive. The right begins when the entitling child reaches one year (report.az 13.01.2026).
number-allowance-adopted-child = Adopted child allowance
number-allowance-adopted-child-disability = Allowance of an adopted child with disability
number-allowance-birth = Birth grant
number-allowance-funeral = Funeral grant
number-allowance-radiation = Radiation: treatment allowance a year
number-allowance-liberated-territory = Lump sum for specialists in the liberated territories
number-allowance-liberated-territory-note = Paid once, proactively, when a contract of at least 1 year is made. Education and 2 years of work in the last 5. Employer tax-registered, workplace and residence there. "Once a year for 5 years" was a deputy's statement before adoption (bizim.media 111048). Not counted as income for targeted assistance. Regime in force to 01.01.2028.
number-allowance-foster-clothing = Seasonal clothing of a foster child, four times a year
number-foster-child-0-6 = Foster child aged 0 to 6
number-foster-child-7-13 = Foster child aged 7 to 13
number-foster-child-14-18 = Foster child aged 14 to 18
number-foster-child-disability-0-6 = Foster child with disability aged 0 to 6
number-foster-child-disability-7-13 = Foster child with disability aged 7 to 13
number-foster-child-disability-14-18 = Foster child with disability aged 14 to 18
number-released-prisoner-multiple = Released prisoners, minimum wages once
number-allowance-back-payment-years = Back payment of allowances at most, years
number-allowance-back-payment-years-note = Birth grant: no limit (press).
number-allowance-age-limit-women = Age of the age allowance before it became the pension age, women
number-allowance-age-limit-men = Age of the age allowance before it became the pension age, men
number-allowance-age-earlier = Age allowance earlier in the cases of Art 8 of the pension law
number-allowance-child-age = A child is a child until this age
number-allowance-infant-age = Allowance of a child under one: until the end of the month of this age
number-allowance-conscript-child-age = Conscript's child: until this age, a pupil until the age of a child
number-allowance-many-children-number = Children that give the allowance of women with more than five
number-allowance-many-children-age = A child counts for the allowance of women with more than five from this age
number-allowance-adopted-child-age = Adopted child without disability: from this age
number-foster-child-second-age = Foster child: the second amount from this age
number-foster-child-third-age = Foster child: the third amount from this age
number-utilities-war-disability = Utilities and transport money: disability of war, of 20 January, of Chernobyl service
number-utilities-ww2-participant = Utilities and transport money: participants of the Second World War
number-utilities-widow-of-fallen = Utilities and transport money: widows of the fallen
number-utilities-soviet-honours = Utilities and transport money: Heroes of the Soviet Union and Socialist Labour, holders of the Order of Glory, widows of participants who died later

## Law on social insurance: contributions

number-contribution-state = Contributions in the state and oil-gas sector
number-contribution-private = Contributions in the private non-oil sector

## Law on social insurance: entrepreneurs, land, unemployment insurance, limits

number-unemployment-contribution-employee = Unemployment insurance, employee
number-unemployment-contribution-employer = Unemployment insurance, employer
number-entrepreneur-construction = Entrepreneurs in construction, share of the minimum wage
number-entrepreneur-other = Other entrepreneurs, share of the minimum wage
number-region-baku = Regional coefficient, Baku
number-region-sumqayit-ganja = Regional coefficient, Sumqayıt and Gəncə
number-region-other-cities = Regional coefficient, other cities
number-region-district-centres = Regional coefficient, district centres and settlements
number-region-villages = Regional coefficient, villages
number-entrepreneur-turnover-share = Entrepreneurs, share of gross turnover
number-entrepreneur-least = Entrepreneurs at least, share of the minimum wage
number-entrepreneur-most = Entrepreneurs at most, share of the minimum wage
number-farm-upto-5-ha = Land-owning family, each able member, up to 5 ha, share of the minimum wage
number-farm-over-5-upto-10-ha = Land-owning family, each able member, over 5 to 10 ha, share of the minimum wage
number-farm-over-10-ha = Land-owning family, each able member, over 10 ha, share of the minimum wage
number-insurance-cap-multiple = Monthly cap of insurance benefits, minimum pensions
number-insurance-least-record = Record asked for insurance benefits

## Law on targeted state social assistance 1039-IIQ and Cabinet No 37

number-need-criterion = Need criterion, each member
number-need-criterion-gap-1 = no source found
number-need-criterion-gap-2 = no source found
number-utility-share-limit = Utilities and communication per head, share of the living minimum that refuses
number-purchase-multiple-limit = Purchases in twelve months, living minimums that refuse
number-assistance-months = Assistance is granted for
number-assistance-decision-days = Working days to decide
number-assistance-change-days = Working days to report a change of the household
number-assistance-unclaimed-months = Assistance not collected for so long is stopped
number-job-refusal-months = Wait after two suitable jobs refused
number-false-data-months = Ban after false data

## Tax Code

number-tax-relief-martyr-family = Monthly relief from income tax: parents, widows and children of martyrs
number-tax-relief-heroes = Monthly relief from income tax: heroes, war disabled, veterans
number-tax-relief-disability = Monthly relief from income tax: disability of 61-100 %, and one carer
number-tax-relief-displaced = Monthly relief from income tax: families of 20 January and of the fallen, displaced persons
number-tax-relief-dependants = Monthly relief from income tax: three or more dependants
number-low-wage-deduction = Deduction from the main wage
number-low-wage-limit = Wage up to which the deduction is made
number-private-untaxed-pay = Pay without income tax in the private sector outside oil and gas
number-tax-dependants-least = Fewest dependants that give the relief
number-tax-child-age = Age of a child until the end of whose year it counts as a dependant
number-tax-student-age = Age of a student until the end of whose year it counts as a dependant

## Law on unemployment insurance 765-VQ and Cabinet No 620

number-unemployment-rate = Share of the lost average pay
number-unemployment-rate-5-years = Share of the lost average pay, record of 5 to 10 years
number-unemployment-rate-10-years = Share of the lost average pay, record over 10 years
number-unemployment-record = Record asked after redundancy
number-fixed-term-months = Insured months of the last 36 asked after a fixed term
number-unemployment-maximum = Maximum payment (average wage of the year before)
number-unemployment-maximum-note = The average monthly wage of the year before. The minimum payment is the minimum wage.
number-unemployment-maximum-gap-1 = average wages of 2020 to 2022 not found
number-unemployment-child-supplement = Supplement for each child
number-unemployment-child-supplement-others = Supplement for each child, where the job did not end by liquidation or redundancy
number-unemployment-child-age = Age until which a child gives the supplement
number-unemployment-student-age = Age until which a child in full-time study gives the supplement
number-unemployment-child-supplement-most = Supplement for children at most
number-unemployment-months = Months of payment after redundancy
number-unemployment-months-extension = Extension of the payment at most
number-unemployment-months-within = All months of payment lie within this time
number-fixed-term-waiting-months = Wait between registration and payment after a fixed term
number-fixed-term-payment-months = Months of payment after a fixed term
number-earnings-months-over = Insured months of the last 24 that must be exceeded
number-unemployment-record-middle = Record from which the second rate of the old scale began
number-unemployment-record-long = Record beyond which the third rate of the old scale began
number-unemployed-status-days = Working days without a suitable job before the status of unemployed is given
number-unemployment-decision-days = Days to decide on the payment
