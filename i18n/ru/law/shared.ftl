# Ответ закона: фразы, общие для всех выплат, названия органов и законов.

outcome-entitled = { $benefit }: { $pays }.
outcome-not-yet = { $benefit }: { $day_from } { $pays }.
outcome-far = { $benefit }: право появится { $day_on } Сумму так рано посчитать нельзя.
outcome-help = { $benefit }: вы подходите под условия закона.
outcome-help-not-yet = { $benefit }: { $day_from } вы подойдёте под условия закона.
outcome-no = { $benefit }: при таких ответах у вас нет права.
outcome-unsettled = { $benefit }: пока нельзя сказать точно.
outcome-since = Это право у вас { $day_from }
outcome-comes = Это право появится { $day_on }
outcome-until = Последний день этого права: { $day }

pays-month = вы можете получать { $amount } в месяц
pays-once = вы можете получить { $amount } один раз
pays-quarter = вы можете получать { $amount } раз в три месяца
pays-half-year = вы можете получать { $amount } два раза в год
pays-year = вы можете получать { $amount } раз в год
pays-relief = { $amount } вашего месячного дохода не облагаются налогом

every-month = в месяц
every-once = один раз
every-quarter = раз в три месяца
every-half-year = два раза в год
every-year = раз в год
every-relief = месячного дохода без налога
since = { $day_from }
sum-monthly = Всё вместе, в месяц
sum-yearly = Кроме того, в год
sum-once = Разовые выплаты, вместе

missing-one = Это условие не выполнено:
missing-any = Достаточно чего-то одного:
change-on = Это условие выполнится само { $day_on }
change-answer = Условие выполнится при таком ответе: { $fact } – { $value }
change-never = Этого уже не изменить.

not-sure = Часть данных для этого результата ещё не подтверждена.
settled-by = Это может уточнить { $place }.
given-automatically = Это часто назначают без заявления.
given-on-application = Для этого нужно подать заявление.
estimate = Это примерный расчёт.
decided-by = Решение принимает { $place }.

receipt-divide = ÷ { $number }
receipt-times = × { $number }

met-yes = выполнено
met-on = выполнится { $day_on }
met-no = не выполнено
confidence-high = подтверждено
confidence-medium = частично подтверждено
confidence-low = не подтверждено

number-length = { $length }
number-count = { $count }
number-ratio = { $ratio }{ "\u00A0" }%
number-bracket = Свыше { $over }: работник { $employee }, работодатель { $employer }.
number-days = { $from_short } – { $to_short }
number-days-open = { $from_short } – до изменения

value-yes = да
value-no = нет
value-unknown = не знаю
value-nothing = ничего
value-child = { $born }, { $kind }
value-child-with-disability = { $born }, { $kind }, инвалидность { $band }

together-monthly = Всё вместе – { $amount } в месяц.
together-yearly = Кроме того, { $amount } в год.
together-once = Разовые выплаты вместе – { $amount }.
set-aside = «{ $benefit }» и «{ $instead }» вместе не платят. Мы выбрали то, что даёт вам больше.
undecided-needs = { $benefit }: ещё нужно знать: { $fact }.
undecided-waits = { $benefit }: сначала нужно узнать остальные выплаты.
range-between = от { $low } до { $high }
range-at-least = не меньше { $low }
range-at-most = не больше { $high }

place-fund = Государственный фонд социальной защиты
place-dost-centre = центр DOST или 142
place-employment-agency = Государственное агентство занятости
place-social-services-agency = Агентство социальных услуг
place-assessment-agency = Государственное агентство медико-социальной экспертизы и реабилитации
place-employer = ваш работодатель
place-ministry = Министерство труда и социальной защиты населения
place-tax-service = Государственная налоговая служба

act-bases = Акты о минимальной зарплате, прожиточном минимуме и средней зарплате
act-civil-service = Закон «О государственной службе»
act-disability-assessment = Решения Кабинета министров об установлении инвалидности
act-disability-rights = Закон «О правах лиц с инвалидностью»
act-employment = Закон «О занятости»
act-family-code = Семейный кодекс
act-insurance-benefits = Решения Кабинета министров о выплатах по социальному страхованию
act-labour-code = Трудовой кодекс
act-labour-pensions = Закон «О трудовых пенсиях»
act-martyr-families = Акты о семьях шехидов и инвалидах войны
act-presidential-stipends = Указы и распоряжения о стипендиях Президента
act-social-allowances = Закон «О социальных пособиях»
act-social-insurance = Закон «О социальном страховании»
act-social-services = Закон «О социальном обслуживании»
act-targeted-assistance = Закон «Об адресной государственной социальной помощи»
act-tax-code = Налоговый кодекс
act-unemployment-insurance = Закон «О страховании от безработицы»

condition-resident = Вы гражданин Азербайджана или постоянно живёте здесь.
open-not-announced = Сумма после { $year } года ещё не объявлена.
open-before-known-law = Правил того времени у нас нет.
open-no-source = Сумму за эти дни мы не нашли ни в одном источнике.
step-fixed-amount = Сумма по закону
step-rounding = Округление
