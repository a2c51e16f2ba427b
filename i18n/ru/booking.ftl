# Запись на приём.

service-title = По какому вопросу вы придёте?
service-lead = Найдите услугу или откройте раздел.
service-chosen =
    { $count ->
        [one] Выбрано: { $count } услуга, { $length }
        [few] Выбрано: { $count } услуги, { $length }
       *[many] Выбрано: { $count } услуг, { $length }
    }
service-add = Добавить ещё услугу
service-full = На один приём можно выбрать шесть услуг.

centre-title = В какой центр вы хотите прийти?
centre-any = Если вы живёте в Баку, можете прийти в любой центр.
centre-districts = Районы: { $districts }
centre-open-today = Сегодня открыто { $from_from } { $to_until }
centre-closed-today = Сегодня закрыто: { $why }. Следующий рабочий день: { $date_day }, { $from_from } { $to_until }
centre-hours-unknown = Часы работы можно узнать по номеру 142
centre-address-incomplete = Точный адрес можно узнать по номеру 142.
centres-title = Центры DOST

time-title = Когда вы хотите прийти?
time-where = { $centre } · { $length }
time-soonest = Ближайшее свободное время
time-instead = Вот свободное время
time-none = В эти две недели свободного времени нет. Выберите другой центр или позвоните на 142.
time-day = { $date_day }
time-taken = { $time }, занято
day-name = { $date_weekday_short }
day-free = { $date_day }, есть свободное время
day-full = { $date_day }, свободного времени нет
day-weekend = { $date_day }, выходной
day-holiday = { $date_day }, нерабочий день: { $holiday }
day-off = выходной
day-closed = { $date_day }, записаться нельзя
alternative = { $centre }: { $date_day }, { $time }

kept = Время { $time } закреплено за вами. Осталось { $minutes } мин { $seconds } с
kept-spoken = Время { $time } закреплено за вами на пять минут
kept-last-minute = Время { $time } закреплено за вами ещё на одну минуту
kept-over = Пять минут прошли. Продолжайте: если { $time } ещё свободно, это время будет вашим

time-wait-title = Нет подходящего времени?
time-wait-text = Запишитесь в лист ожидания. Когда подходящее время освободится, мы вам сообщим.
time-wait = Записаться в лист ожидания
wait-title = Лист ожидания
wait-why = Освободившееся время мы предлагаем тому, кто записался раньше. Предложение придёт в СМС, взять время нужно в срок. Если время не освободится, мы не напишем.
wait-until = Как долго вы можете ждать?
wait-week = Одну неделю
wait-fortnight = Две недели
wait-month = Один месяц
wait-hours = Какое время дня вам подходит?
wait-any-hour = Любое время
wait-morning = До 13:00
wait-afternoon = После 13:00
wait-join = Записаться в лист
wish-waiting = Вы в листе ожидания. Когда подходящее время освободится, мы пришлём СМС. Вы увидите его и здесь.
wish-offered = Освободилось подходящее время. Оно сохранено для вас.
wish-met = Вы уже взяли время из этого листа.
wish-left = Вы вышли из листа ожидания.
wish-ended = Ваше место в листе ожидания закрыто.
wish-answer-by = Это время можно взять { $hour_until }, { $deadline_day_month }. Потом мы предложим его другому.
wish-accept = Взять это время
wish-decline = Это время не подходит
wish-reference = Ваш номер
wish-keep = Запишите номер. Он нужен, чтобы взять время и чтобы прийти на приём.
wish-last-day = Последний день
wish-leave = Выйти из листа
wish-leave-sure = Выйти из листа ожидания?
wish-leave-yes = Да, выйти
wish-leave-no = Нет, я жду

contact-title = Как к вам обращаться?
contact-why = В центре мы вызовем вас по имени. Номер телефона нужен, чтобы посмотреть или отменить запись.
contact-for = Кто придёт?
contact-for-me = Я
contact-for-other = Другой человек
contact-name-other = Имя и фамилия того, кто придёт
contact-phone-other = Номер мобильного телефона того, кто записывает
contact-name = Имя и фамилия
contact-name-hint = Например: Гюнель Алиева
contact-phone = Номер мобильного телефона
contact-phone-hint = Например: 050 123 45 67
contact-mail = Ваша электронная почта (необязательно)
contact-mail-hint = Если укажете, время и номер записи придут и письмом. Например: gunel@example.az
error-name-too-short = Напишите имя
error-name-too-long = Имя слишком длинное. Напишите короче
error-name-digits = Напишите имя без цифр
error-name-signs = Напишите имя только буквами
error-phone-empty = Напишите номер телефона
error-phone-letters = Напишите номер только цифрами
error-phone-too-short = В номере не хватает цифр. Например: 050 123 45 67
error-phone-too-long = В номере лишние цифры. Например: 050 123 45 67
error-phone-not-azerbaijani = Напишите азербайджанский номер. Например: 050 123 45 67
error-phone-unknown-prefix = Проверьте начало номера. Например: 050, 055, 070
error-mail = Напишите адрес почты так: gunel@example.az

check-title = Проверьте и подтвердите
check-service = Услуга
check-centre = Где
check-when = Когда
check-length = Сколько займёт
check-name = Имя
check-phone = Телефон
check-mail = Почта
check-for = Кто придёт
check-name-other = Кто придёт
check-phone-other = Телефон того, кто записывает
check-confirm = Записаться
visit-moment = { $date_weekday }, { $date }, { $time }

booked-title = Вы записаны
booked-reference = Номер вашей записи
booked-keep = Запишите номер. Он нужен, когда вы придёте или захотите отменить запись.
booked-picture = Номер вашей записи в виде картинки
booked-picture-title = Покажите эту картинку в центре
booked-picture-text = Поднесите её к сканеру киоска, и откроется ваша запись. Номер вводить не нужно.
booked-keep-kiosk = Распечатайте и возьмите с собой или снимите номер на телефон. Он нужен, когда вы придёте.
booked-cancel-title = Не сможете прийти?
booked-cancel-text = Отмените запись, и время достанется другому. Нужны номер записи и номер телефона.
booked-cancel-link = Отменить запись
booked-calendar = Добавить в календарь
calendar-summary = { $centre } – приём
calendar-description =
    Услуга: { $services }
    Номер записи: { $reference }
    Возьмите удостоверение личности. Если не сможете прийти, отмените запись или позвоните на 142.

visit-title = Моя запись
visit-reference = Номер записи
visit-reference-hint = 13 букв и цифр, например 7K3M-Q9TD-R2W5C
visit-phone-hint = Номер, который вы указали при записи
visit-find = Показать мою запись
error-reference-length = Напишите все 13 букв и цифр
error-reference-letter = Пишите только латинские буквы и цифры
error-reference-check = В номере ошибка. Проверьте ещё раз
state-booked = Вы записаны.
state-moved = Время записи изменено. Номер прежний.
state-cancelled = Запись отменена.
state-held = Время закреплено за вами, но вы его ещё не подтвердили.
state-waiting = Вы в центре, вас вызовут.
state-over = Этот приём уже прошёл.
visit-cancel = Отменить запись
visit-cancel-sure = Отменить эту запись?
visit-cancel-yes = Да, отменить
visit-cancel-no = Нет, оставить
visit-move = Изменить время
visit-move-sure = Изменить время этой записи?
visit-move-old = Сейчас
visit-move-new = Новое
visit-move-yes = Да, изменить время
visit-move-no = Нет, оставить прежнее время
