# Вопросы и результат.

progress =
    { $count ->
        [0] Вы ответили на все вопросы
        [one] Остался { $count } вопрос
        [few] Осталось не больше { $count } вопросов
       *[many] Осталось не больше { $count } вопросов
    }
answer-yes = Да
answer-no = Нет
answer-date = { $date }
date-day = День
date-month = Месяц
date-year = Год
date-hint = Например: 27 3 1962. Месяц можно написать словом.
length-years = Лет
length-months = Месяцев
length-hint = Например: 25 лет 6 месяцев. Дни писать не нужно.
pay-from = Первый год
pay-to = Последний год
pay-pay = Средняя зарплата в месяц, в манатах
pay-sector = Где вы работали?
pay-add = Добавить этот период
work-pay-hint = Официальная сумма до вычета налогов и взносов
answers-title = Ваши ответы
answers-lead = Любой ответ можно изменить. Остальные ответы не пропадут.
answers-continue = Показать результат
result-title = Ваша пенсия
result-estimate = примерный расчёт
result-book = Записаться на приём
result-change = Изменить ответы
result-know-title = Что важно знать
receipt-title = Как мы посчитали
chart-title = Если выйти на пенсию позже
chart-hint = По сегодняшним правилам, для следующих лет.
chart-when = Месяц выхода на пенсию
chart-amount = В месяц
documents-title = Возьмите с собой
documents-proactive = Это часто назначают без заявления. Документы нужны, только если это не получилось.
documents-incomplete = Список может быть неполным. Перед визитом спросите по номеру 142.

adviser-title = Одну минуту
adviser-loading = Загружаем законы…
adviser-failed = Законы загрузить не удалось. Проверьте связь или позвоните 142.
ticks-hint = Отметьте всё, что про вас. Если ничего нет, просто продолжайте.
why-we-ask = Почему мы это спрашиваем
answer-none-of-these = Ничего из этого
error-number = Напишите число цифрами, например 3

child-born = День рождения ребёнка
child-kind = Как ребёнок появился в семье?
child-since = День, когда он пришёл в семью
child-disability = Есть ли у ребёнка инвалидность?
child-no-disability = Нет
child-studies = Старше 18 лет и учится очно
child-add = Добавить ещё одного ребёнка

results-title = Результат
results-set-aside = Что вместе не платят
results-no = Сейчас не положено ({ $count })
results-no-text = Выберите строку, чтобы увидеть причину и что должно измениться.
results-nothing = С такими ответами сейчас ничего не положено. Можно спросить по номеру 142.
results-version = Версия данных закона: { $version }
know-decision-general = Это примерный расчёт. Решение принимает государственный орган.
next-title = Что делать сейчас
articles-title = По статьям закона
pension-only-title = О чём мы здесь не спрашиваем
pension-only-text = Военная служба, авиация и тяжёлая работа могут приблизить пенсию. О них мы спрашиваем в разделе «Что мне положено?».
