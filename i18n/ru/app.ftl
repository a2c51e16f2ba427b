# Слова, которые есть на каждом экране.

app-name = DOST bələdçi
title = { $title } – DOST bələdçi
title-wrong = Ошибка: { $title } – DOST bələdçi
skip = Перейти к тексту
languages = Язык
back = Назад
continue = Продолжить
dont-know = Не знаю
change = Изменить
remove = Удалить
print = Распечатать
loading = Загрузка…
try-again = Попробовать ещё раз
to-start = Вернуться в начало

bar-settings = Вид
bar-call = 142
bar-finish = Закончить и стереть
bar-hide = Скрыть

# Текст и цвета: каждый настраивает экран под себя.
settings-title = Вид и язык
settings-words = Слова
settings-words-usual = Обычные
settings-words-simple = Простые
settings-text = Размер текста
settings-text-1 = Обычный
settings-text-2 = Крупный
settings-text-3 = Ещё крупнее
settings-text-4 = Самый крупный
settings-theme = Цвета
settings-theme-system = Как на устройстве
settings-theme-light = Светлые
settings-theme-dark = Тёмные
settings-theme-high = Высокий контраст
settings-theme-low = Мягкие
settings-done = Готово

# Четыре группы результатов: заголовки на экране.
standing-now = Положено сейчас
standing-later = Будет положено позже
standing-not = Не положено
standing-unsaid = Пока нельзя сказать
standing-more = Подробнее

idle-title = Вы ещё здесь?
idle-text = Если вы не ответите, всё, что вы ввели, сотрётся. Следующий посетитель этого не увидит.
idle-left =
    { $seconds ->
        [one] Осталась { $seconds } секунда
        [few] Осталось { $seconds } секунды
       *[many] Осталось { $seconds } секунд
    }
idle-stay = Да, я продолжаю
cover-title = Экран скрыт
cover-text = Ваши ответы на месте.
cover-show = Показать экран

start-title = Что вам положено от государства?
start-lead = Пенсии, пособия, стипендии и помощь. Имя и документы не нужны.
start-entitled-title = Что мне положено?
start-entitled-text = Обычно 10–15 вопросов, потом суммы и причины
start-pension-title = Моя пенсия
start-pension-text = Когда и сколько вы будете получать
start-letter-title = Проверить письмо с решением
start-letter-text = Верна ли сумма? Законен ли отказ?
start-book-title = Записаться на приём
start-book-text = Выберите время в центре DOST
start-visit-title = Моя запись
start-visit-text = Посмотреть, перенести, отменить
start-centres-title = Центры
start-centres-text = Адреса и часы работы сегодня
start-call-before = Есть вопрос? По номеру
start-call-after = вам ответят
start-note = Это примерный расчёт. Решение принимает Государственный фонд социальной защиты.

not-found-title = Такой страницы нет
not-found-text = Адрес изменился или написан с ошибкой. Вернитесь в начало.

amount = { $amount }
article = ст. { $article }
minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }
time = { $time }
month-in-date = { $date_day_month }
month-alone = { $month_title }

error-summary-title = Исправьте это
error-choose = Выберите один из ответов
error-date-empty = Напишите день, месяц и год
error-date-day = Напишите день цифрами, например 27
error-date-month = Напишите месяц цифрой или словом, например 3 или март
error-date-year = Напишите год четырьмя цифрами, например 1962
error-date-no-such-day =
    { $last ->
        [one] Такого дня нет: { $month_in } { $last } день
        [few] Такого дня нет: { $month_in } { $last } дня
       *[many] Такого дня нет: { $month_in } { $last } дней
    }
error-length-empty = Напишите, сколько лет и месяцев
error-length-number = Напишите только цифры, например 25
error-length-months = Напишите число месяцев от 0 до 11
error-amount-empty = Напишите сумму
error-amount = Напишите сумму цифрами, например 60 000,50
error-amount-too-fine = После запятой пишите не больше двух цифр

failure-offline = Сейчас нет связи. То, что вы ввели, не пропало. Попробуйте чуть позже или позвоните на 142.
failure-taken = Это время уже занято. Выберите другое.
failure-not-found = Записи с таким номером и телефоном нет. Проверьте и то и другое.
failure-too-many-wishes = Этот номер телефона уже в листе ожидания. Чтобы открыть прежнее место, введите его номер.
failure-offer-gone = Это время больше не предлагается.
failure-too-many = На этот номер телефона уже есть несколько записей. Сначала отмените одну.
failure-not-held = Это время больше не закреплено за вами. Выберите время снова.
failure-not-cancellable = Эту запись уже нельзя отменить. Позвоните на 142.
failure-not-movable = Время этой записи уже нельзя изменить. Позвоните на 142.
failure-not-offered = На это время записаться нельзя. Выберите другое.
failure-server = Ошибка на нашей стороне. То, что вы ввели, не пропало. Попробуйте чуть позже или позвоните на 142.
