# Targeted state social assistance: name, conditions, lines of the calculation, open points.

benefit-targeted-assistance = Targeted state social assistance
benefit-targeted-assistance-what = Monthly money for a year for a household whose income is below the need criterion.

condition-income = Your household's monthly income is below { $needs }. Yours: { $has }.
condition-income-with-benefits = With your other payments, the monthly income is below { $needs }. Yours comes to { $has }.
condition-nobody-idle = Everyone who is able to work works, studies, looks after someone, or is registered as unemployed.
condition-no-vehicle = Your household has no vehicle.
condition-no-second-property = Your household has no second property of the same kind at another address.
condition-no-large-purchases = You did not buy for more than { $needs } in the last twelve months.
condition-no-jobs-refused = In the last { $needs } nobody in the household refused two suitable jobs.
condition-utilities = Utilities and communication cost less than { $needs } a person. Yours: { $has }.

step-household-need =
    { $members ->
        [one] What the household needs: { $members } person at { $criterion }
       *[other] What the household needs: { $members } people at { $criterion } each
    }
step-household-income = Average monthly income of the household
step-other-benefits-as-income = Other monthly payments you are entitled to count as income
step-assistance = Assistance each month

caveat-assistance-term = If you apply this month, it is paid { $day_from }. For how long: { $length }.
caveat-assistance-again = Assistance is granted for { $length }. When you apply again, this is the amount.
caveat-assistance-changes =
    { $days ->
        [one] Report changes in your household within { $days } working day.
       *[other] Report changes in your household within { $days } working days.
    }
caveat-assistance-unclaimed = If the money is not collected for { $length }, the assistance stops.
caveat-assistance-decision =
    { $days ->
        [one] The decision comes within { $days } working day.
       *[other] The decision comes within { $days } working days.
    }

open-utilities-limit = Whether the limit for utilities is 10 or 15 per cent is not fully confirmed.
open-utilities-limit-effect = The cost lies between both limits. With the other limit the answer is the opposite.
open-criterion-of-2017 = Whether the need criterion of 2017 was 116 or 117 manat is not confirmed.
open-criterion-of-2017-effect = The amount may differ by one manat a person.
open-livestock = Your animals count as income. We did not find how they are valued.
open-livestock-effect = The income is higher, and the assistance lower or none.
open-credit = Whether a bank loan counts as income is not confirmed.
open-credit-effect = If it does, the income is higher, and the assistance lower or none.
open-foreign-member = Whether a foreigner without permanent residence counts as a member is not confirmed.
open-foreign-member-effect = If not, the household needs one criterion less.
