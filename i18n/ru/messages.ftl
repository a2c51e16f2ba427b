# Что центр пишет человеку: письма и СМС. Программа эти слова не загружает.
# Ни в одном нет имени, ФИН и номера телефона. СМС не длиннее 134 знаков: не удлиняйте. Почему номер записи есть только
# в напоминании – crates/messages/src/sms.rs.

mail-booked-subject = Вы записаны: { $date_day }, { $time_at }
mail-booked-text = Вы записаны на приём.
mail-moved-subject = Время приёма изменено: { $date_day }, { $time_at }
mail-moved-text = Время приёма изменено. Новое время указано ниже. Номер записи прежний.
mail-cancelled-subject = Запись отменена: { $date_day }, { $time_at }
mail-cancelled-text = Запись отменена. Чтобы записаться снова, откройте программу { app-name }.
mail-reminder-subject = Напоминаем о приёме: { $date_day }, { $time_at }
mail-reminder-text = Скоро ваш приём.
mail-must-call-subject = Приём не состоится: { $date_day }, { $time_at }
mail-must-call-text = Центр не может принять вас в это время. Просим прощения. Мы позвоним вам и предложим другое время. До звонка в центр не приходите.
mail-offered-subject = Освободилось время: { $date_day }, { $time_at }
mail-offered-text = Время, которого вы ждали, освободилось. Его можно взять { $hour_until }, { $deadline_day_month }. Потом его предложат другому.
mail-place-ended-subject = Ваше место в листе ожидания закрыто
mail-place-ended-text = Вы не взяли время, которое вам предлагали. Поэтому ваше место в листе ожидания закрыто. Последнее предложение указано ниже. Чтобы ждать снова, откройте программу { app-name }.

mail-when = Когда: { visit-moment }
mail-where = Где: { $centre }. { $address }
mail-length =
    { $minutes ->
        [one] Сколько займёт: { $minutes } минута
        [few] Сколько займёт: { $minutes } минуты
       *[many] Сколько займёт: { $minutes } минут
    }
mail-services = Услуга:
mail-reference = Номер записи: { $reference }
mail-bring = Возьмите удостоверение личности и номер записи. Если нужны другие документы, { app-name } их покажет.
mail-change = Не сможете прийти? Откройте в программе { app-name } экран «{ visit-title }». Там можно изменить время или отменить запись. Нужны номер записи и номер телефона, который вы указали.
mail-take = Чтобы взять это время, откройте в программе { app-name } экран «{ visit-title }».
mail-call = Если есть вопросы, звоните на 142. На это письмо не отвечайте, ответов никто не читает.

sms-booked = Вы записаны: { $date_day }, { $time_at }. { $centre }. Не сможете прийти? Звоните на 142.
sms-moved = Время приёма изменено. Новое: { $date_day }, { $time_at }. { $centre }. Вопросы: 142.
sms-cancelled = Запись отменена: { $date_day }, { $time_at }. { $centre }. Записаться снова: 142.
sms-reminder = Приём: { $date_day }, { $time }. { $centre }. Номер: { $reference }. Нужно удостоверение личности.
sms-must-call = Приём не состоится: { $date_day }, { $time_at }. { $centre }. Извините, мы вам позвоним.
sms-offered = Освободилось время: { $date_day }, { $time_at }. { $centre }. Взять { $hour_until }, { $deadline_day_month }: 142.
sms-place-ended = Вы не взяли предложенное время. Место в листе ожидания закрыто. { $centre }. Вопросы: 142.
