# Трудовая пенсия по возрасту: вопросы, результат, расчёт.

progress =
    { $count ->
        [0] Вы ответили на все вопросы
        [one] Остался { $count } вопрос
        [few] Осталось не больше { $count } вопросов
       *[many] Осталось не больше { $count } вопросов
    }

question-sex-title = Вы женщина или мужчина?
question-sex-why = От этого зависят пенсионный возраст и льгота за детей.
question-birth-date-title = Когда вы родились?
question-birth-date-why = Пенсионный возраст считается от даты рождения.
question-children-raised-title = Скольких детей вы вырастили?
question-children-raised-why = Кто вырастил пятерых и больше детей или ребёнка с инвалидностью, может выйти на пенсию на пять лет раньше.
question-upbringing-title = Вы растили детей один, без их матери?
question-upbringing-why = Отец получает эту льготу, если растил детей один и не женился снова.
question-record-title = Какой у вас страховой стаж?
question-record-why = Стаж – это годы, за которые за вас платили страховые взносы. К пенсионному возрасту достаточно 25 лет стажа.
question-capital-title = Какой у вас пенсионный капитал?
question-capital-why = Это деньги, которые накопились из взносов на вашем индивидуальном лицевом счёте. Сумму видно на портале e-sosial.
question-record-before-2006-title = Какой стаж у вас был до 2006 года?
question-record-before-2006-why = Стаж до 2006 года закон считает отдельно.
question-pay-history-title = Какой была ваша зарплата с 2006 года?
question-pay-history-why = По зарплате мы примерно рассчитаем ваш пенсионный капитал.
question-work-title = Будете ли вы работать до пенсии?
question-work-why = Каждый месяц работы увеличивает ваш стаж и капитал.
question-capital-in-2018-title = Был ли на вашем счёте пенсионный капитал 1 июля 2018 года?
question-capital-in-2018-why = Если был, стаж до 2006 года может считаться длиннее. Если вы официально работали в 2006–2017 годах, выберите «Да».
question-retire-in-title = Когда вы хотите выйти на пенсию?
question-retire-in-why = Когда появится право на пенсию, месяц вы выбираете сами.

answer-woman = Женщина
answer-man = Мужчина
answer-yes = Да
answer-no = Нет
answer-alone = Да, я растил их один
answer-alone-hint = Мать умерла, пропала без вести, лишена родительских прав, или при разводе суд оставил детей мне
answer-together = Нет
answer-date = { $date }
answer-length = { $length }
answer-month = { $month }
answer-unknown = Не знаю
answer-children =
    { $count ->
        [0] Детей не было
        [one] { $count } ребёнок, без инвалидности
        [few] { $count } ребёнка, все без инвалидности
       *[many] { $count } детей, все без инвалидности
    }
answer-children-with-disability =
    { $count ->
        [one] { $count } ребёнок, с инвалидностью
        [few] { $count } ребёнка, среди них есть ребёнок с инвалидностью
       *[many] { $count } детей, среди них есть ребёнок с инвалидностью
    }
answer-no-pay = С 2006 года официальной зарплаты не было
answer-period = { $from }–{ $to }: { $pay } в месяц, { $sector }
answer-stopped = Нет, работать не буду
answer-working = Да, { $pay } в месяц, { $sector }
answer-soonest = Как можно раньше

date-day = День
date-month = Месяц
date-year = Год
date-hint = Например: 27 3 1962. Месяц можно написать словом.
length-years = Лет
length-months = Месяцев
length-hint = Например: 25 лет 6 месяцев. Дни писать не нужно.
children-raised = Число детей, которых вы растили до восьми лет
children-hint = Считайте родных, усыновлённых и тех, кто был под вашей опекой. Если детей не было, напишите 0.
children-disability = Есть ли среди них ребёнок с инвалидностью?
capital-label = Пенсионный капитал, в манатах
capital-hint = Например: 60 000,50
pay-from = Первый год
pay-to = Последний год
pay-years-hint = Пишите годы начиная с { $first }. Если официальной работы не было, ничего не пишите и продолжайте.
pay-pay = Средняя зарплата в месяц, в манатах
pay-sector = Где вы работали?
pay-add = Добавить этот период
work-private = В частном секторе
work-state = В государственном или нефтегазовом секторе
work-state-hint = Государственная школа, больница, учреждение, SOCAR и подобные места
work-stopped = Нет, работать не буду
work-pay = Зарплата в месяц, в манатах
work-pay-hint = Официальная сумма до вычета налогов и взносов
sector-state = государственный или нефтегазовый сектор
sector-private = частный сектор
retire-soonest = Как можно раньше
retire-soonest-hint = { $day_from }
retire-later = Позже, в выбранном месяце

answers-title = Ваши ответы
answers-lead = Любой ответ можно изменить. Остальные ответы не пропадут.
answers-continue = Показать результат

result-title = Ваша пенсия
result-estimate = примерный расчёт
result-benefit = Ваша трудовая пенсия по возрасту
result-monthly = в месяц
result-since = Можно получать { $day_from }
result-from = { $day_from }
result-no = Права на пенсию пока нет
result-no-change = Достаточно чего-то одного:
unmet-record = Страховой стаж: у вас { $has }, нужно { $needs }. Не хватает: { $missing }.
unmet-capital = Пенсионный капитал: у вас { $has }, нужно { $needs }. Не хватает: { $missing }.
result-unsettled = Точно сказать пока нельзя
unsettled-record-unknown = Для этого нужно знать ваш стаж. Узнайте его на портале e-sosial или в центре DOST.
unsettled-before-known-law = Тогда действовали другие правила. Спросите в центре DOST.
result-book = Записаться на приём
result-change = Изменить ответы
result-know-title = Что важно знать

receipt-title = Как мы посчитали
receipt-divided = ÷ { $months } мес.
receipt-unsure = ещё не подтверждено
step-recorded-capital = Пенсионный капитал на вашем счёте
step-capital-before-2006 = Стаж до 2006 года: { $record }, за каждый год { $unit }
step-capital-from-pay = { $from }–{ $to }, с зарплаты { $pay } в месяц ({ $sector })
step-capital-indexation = Ежегодное увеличение капитала (индексация), { $from }–{ $to }
step-capital-from-working-on = Если работать ещё { $length }, с зарплаты { $pay } в месяц
step-capital-total = Весь пенсионный капитал
step-monthly-pension = Капитал делится на ожидаемые месяцы выплаты
step-raise-to-minimum = Доплата до минимальной пенсии ({ $minimum })
step-pension = Пенсия в месяц

chart-title = Если выйти на пенсию позже
chart-hint = По сегодняшним правилам, для следующих лет.
chart-when = Месяц выхода на пенсию
chart-amount = В месяц
chart-month = { $month_title }

know-age = Вы в пенсионном возрасте { $day_from } (ст. 7).
know-age-parent = Со льготой за детей вы в пенсионном возрасте { $day_from } (ст. 8).
know-decision = Это примерный расчёт. Решение принимает Государственный фонд социальной защиты.
caveat-estimate = Капитал рассчитан примерно, по вашей зарплате. Точную сумму видно на портале e-sosial.
caveat-indexation-before-2019 = Индексацию до 2019 года мы не учли: её проценты не подтверждены. Настоящий капитал может быть больше.
caveat-before-2006-unknown = Стаж до 2006 года неизвестен, поэтому мы его не учли. Настоящая пенсия может быть больше.
caveat-last-day-of-month = Для родившихся в конце месяца закон не называет точный день пенсионного возраста. Мы взяли последний день месяца.
open-credited-record = Закон считает ваш стаж до 2006 года длиннее (ст. 22-1). Спросите в центре, сколько лет добавят и вырастет ли от этого капитал.
caveat-credit-unknown = Если 1 июля 2018 года на счёте был капитал, результат может стать для вас лучше. Проверьте это в центре.
caveat-if-work-goes-on = Результат верен, если вы продолжите работать с той же зарплатой.
caveat-last-known = Суммы после { $year } года ещё не объявлены. Мы считали по суммам { $year } года.
caveat-back-payment = Пенсионного возраста вы достигли раньше. За прошлые месяцы тоже могут заплатить, но не больше чем за три года до заявления.
know-special-service = Военная служба, авиация, тяжёлая или вредная работа могут дать пенсию раньше (ст. 9). Здесь мы об этом не спрашиваем, скажите в центре.
open-recalled-share = Какая часть взносов шла в капитал до июля 2017 года, не подтверждено.
open-recalled-indexation = Проценты роста капитала за 2020–2022 годы не подтверждены.
open-state-pay-above = Взносы с очень высокой зарплаты в государственном секторе не подтверждены.

documents-title = Возьмите с собой
documents-proactive = Это чаще всего назначают без заявления. Документы нужны, только если так не получилось.
documents-incomplete = Список может быть неполным. Перед визитом спросите по номеру 142.
