# Запись на приём.

service-title = По какому вопросу вы придёте?
service-lead = Откройте раздел и выберите услугу.

centre-title = В какой центр вы хотите прийти?
centre-any = Жители Баку могут прийти в любой центр.
centre-districts = Районы: { $districts }
centre-open-today = Сегодня открыто { $from_from } { $to_until }
centre-closed-today = Сегодня закрыто. По рабочим дням открыто { $from_from } { $to_until }
centre-hours-unknown = Часы работы уточняются. Позвоните 142
centre-address-incomplete = Точный адрес можно узнать по номеру 142.
centres-title = Центры DOST

time-title = День и время
time-where = { $centre }
time-soonest = Ближайшее свободное время
time-instead = Вот свободное время
time-none = В эти две недели свободного времени нет.
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

kept = { $time } хранится для вас: { $minutes } мин { $seconds } с
kept-spoken = { $time } хранится для вас пять минут
kept-last-minute = { $time } хранится ещё одну минуту
kept-over = Время вышло. Продолжайте: если { $time } ещё свободно, оно будет вашим

contact-title = Как к вам обращаться?
contact-why = По имени мы вас вызовем. С номером телефона вы сможете посмотреть или отменить запись.
contact-name = Имя и фамилия
contact-name-hint = Например: Гюнель Алиева
contact-phone = Номер мобильного телефона
contact-phone-hint = Например: 050 123 45 67
error-name-too-short = Напишите имя
error-name-too-long = Имя слишком длинное. Напишите короче
error-name-digits = В имени не может быть цифр
error-name-signs = В имени могут быть только буквы
error-phone-empty = Напишите номер телефона
error-phone-letters = В номере могут быть только цифры
error-phone-too-short = В номере не хватает цифр. Например: 050 123 45 67
error-phone-too-long = В номере лишние цифры. Например: 050 123 45 67
error-phone-not-azerbaijani = Напишите азербайджанский номер. Например: 050 123 45 67
error-phone-unknown-prefix = Начало номера незнакомо. Например: 050, 055, 070

check-title = Проверьте и подтвердите
check-service = Услуга
check-centre = Где
check-when = Когда
check-length = Сколько займёт
check-name = Имя
check-phone = Телефон
check-confirm = Записаться
visit-moment = { $date_weekday }, { $date }, { $time }

booked-title = Вы записаны
booked-reference = Номер вашей записи
booked-keep = Запишите номер. С ним вы приходите на приём и можете отменить запись.
booked-cancel-title = Не сможете прийти?
booked-cancel-text = Отмените запись, и время достанется другому. Нужны номер записи и телефон.
booked-cancel-link = Отменить запись
booked-calendar = Добавить в календарь
calendar-summary = { $centre } – приём
calendar-description =
    Услуга: { $services }
    Номер записи: { $reference }
    Возьмите удостоверение личности. Если не сможете прийти, отмените запись или позвоните 142.

visit-title = Моя запись
visit-reference = Номер записи
visit-reference-hint = 13 знаков, например 7K3M-Q9TD-R2W5C
visit-phone-hint = Телефон, на который вы записались
visit-find = Показать мою запись
error-reference-length = В номере должно быть 13 знаков
error-reference-letter = В номере бывают только латинские буквы и цифры
error-reference-check = В номере ошибка. Проверьте ещё раз
state-booked = Вы записаны.
state-cancelled = Запись отменена.
state-held = Время держится, но не подтверждено.
state-waiting = Вы в центре, вас вызовут.
state-over = Этот приём уже прошёл.
visit-cancel = Отменить запись
visit-cancel-sure = Отменить эту запись?
visit-cancel-yes = Да, отменить
visit-cancel-no = Нет, оставить
